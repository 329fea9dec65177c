using System.Text;
using Kernel;

namespace Search.Files;

/// <summary>A text that grows no further than it may, and stops whoever fills it when the time is over.</summary>
sealed class TextLimit(int longest, CancellationToken ct)
{
    readonly StringBuilder text = new();

    public bool IsFull => text.Length >= longest;

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
