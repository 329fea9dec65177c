using System.Globalization;

namespace Platform.Files;

/// <summary>What came of making a preview, as it is kept beside the pages.</summary>
readonly record struct PreviewOutcome(ProcessEnd End, int Pages)
{
    /// <exception cref="IOException">It was cut off, as by a crash while it was written: it counts as not there.</exception>
    public static PreviewOutcome Parse(string text) => text.Split(' ') is [var end, var pages]
        && Enum.TryParse<ProcessEnd>(end, out var how) && int.TryParse(pages, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        ? new(how, count)
        : throw new IOException("The outcome of a preview is not whole.");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{End} {Pages}");
}
