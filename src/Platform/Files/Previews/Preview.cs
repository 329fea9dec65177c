namespace Platform.Files;

/// <summary>What can be shown of a file now.</summary>
public sealed record Preview(PreviewState State)
{
    /// <summary>How many page pictures there are.</summary>
    public int Pages { get; init; }

    /// <summary>There may be more than are shown.</summary>
    public bool Cut { get; init; }

    /// <summary>The text, for a text.</summary>
    public string? Text { get; init; }

    /// <summary>Why not, in the reader's words, with the remedy.</summary>
    public string? Why { get; init; }
}

/// <summary>How far the preview of a file is.</summary>
public enum PreviewState
{
    /// <summary>There is none, and will not be: its type, or a program that is not installed.</summary>
    None,

    Picture,

    Text,

    Pages,

    /// <summary>The browser draws it in a frame of its own.</summary>
    Framed,

    /// <summary>It is being made (正在生成预览).</summary>
    Making,

    /// <summary>Others are before it, too many to wait behind.</summary>
    Busy,

    /// <summary>It was tried and failed; it is tried again only when somebody asks.</summary>
    Failed,
}
