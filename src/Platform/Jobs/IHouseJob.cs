namespace Platform.Jobs;

/// <summary>Work that the house does by itself, again and again: once for all nodes. Found in the modules by itself, like a handler.</summary>
/// <remarks>
/// It runs in a scope of its own as the house, and changes things by commands like everybody else. It may be run again after a crash
/// and must bear that; what is to happen once for each instant that passes takes its period from <see cref="Watermarks"/>.
/// </remarks>
public interface IHouseJob
{
    /// <summary>Stable across releases, <c>module.what-it-does</c>.</summary>
    static abstract string Name { get; }

    /// <summary>What it is for, as the health page says it.</summary>
    static abstract string Title { get; }

    static abstract Rhythm Rhythm { get; }

    Task Run(CancellationToken ct);
}
