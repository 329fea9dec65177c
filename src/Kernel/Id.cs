namespace Kernel;

/// <summary>Makes and reads typed ids.</summary>
public static class Id
{
    public static TId New<TId>()
        where TId : struct, IId<TId> => TId.From(Guid.CreateVersion7());

    /// <summary>Reads an id out of an address or a form; anything malformed is no id at all.</summary>
    public static TId? Read<TId>(string? text)
        where TId : struct, IId<TId> => Guid.TryParse(text, out var value) ? TId.From(value) : null;
}
