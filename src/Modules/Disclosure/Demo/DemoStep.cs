namespace Disclosure.Demo;

/// <summary>Something that happened to a request of the demo, and when.</summary>
sealed record DemoStep(DateTimeOffset At, Func<CancellationToken, Task> Do);

/// <summary>Something that happens so many working days after the filing.</summary>
sealed record DemoDeed(int After, Func<DateTimeOffset, CancellationToken, Task> Do);
