using Kernel;

namespace Platform.Numbering;

/// <summary>A run of numbers without gaps: one series, one unit, one year.</summary>
/// <param name="Series">As the module names it, such as <c>disclosure.request</c>.</param>
/// <param name="Unit">The unit whose numbers these are; numbers of two units never wait for each other.</param>
public readonly record struct SeriesKey(string Series, UnitId Unit, int Year);
