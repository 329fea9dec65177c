namespace Platform.Files;

/// <summary>What a content turned out to be: the kinds it may be called by, or what speaks against it.</summary>
readonly record struct Sniffed(IReadOnlyList<FileType> Types, Unwanted? Unwanted = null)
{
    public static implicit operator Sniffed(FileType type) => new([type]);

    public static implicit operator Sniffed(Unwanted unwanted) => new([], unwanted);
}

/// <summary>Why a content is not taken, whatever it is called.</summary>
enum Unwanted
{
    UnknownKind,
    Program,
    Markup,
    Macros,
    Encrypted,
    Damaged,
    Bomb,
    HoldsProgram,
}
