using System.Text;
using Kernel;

namespace Search.Files;

/// <summary>A text that grows no further than it may, and stops whoever fills it when the time is over.</summary>
sealed class TextLimit(int longest, CancellationToken ct)
{
    readonly StringBuilder text = new();

    /// <summary>Nothing more is to be read: it is long enough, or the time is over, as for parts without any text.</summary>
    public bool IsFull => ct.IsCancellationRequested || text.Length >= longest;

    /// <exception cref="OperationCanceledException">The time is over.</exception>
    public void Add(ReadOnlySpan<char> more)
    {
        ct.ThrowIfCancellationRequested();
        text.Append(more[..Math.Min(more.Length, Math.Max(0, longest - text.Length))]);
    }

    public void EndLine()
    {
        if (text.Length > 0 && text[^1] != '\n') Add("\n");
    }

    /// <summary>Without what no database keeps.</summary>
    public override string ToString() => Typed.Lines(text.ToString());
}
