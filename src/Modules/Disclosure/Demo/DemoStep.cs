namespace Disclosure.Demo;

/// <summary>Something that happened to a request of the demo, and when.</summary>
sealed record DemoStep(DateTimeOffset At, Func<CancellationToken, Task> Do);
