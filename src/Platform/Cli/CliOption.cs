namespace Platform.Cli;

/// <summary>An option of a verb.</summary>
/// <param name="Name">With its dashes: <c>--to</c>.</param>
/// <param name="Value">What stands after it, <c>DIR</c>; null for one that stands alone.</param>
/// <param name="Help">What it does, in Chinese.</param>
public sealed record CliOption(string Name, string? Value, string Help, bool Required = false);
