using Ui.Help;

namespace Handbook.Releases;

/// <summary>What each release brought, in the office's words, the newest first.</summary>
sealed class ReleaseNotes
{
    public const string Address = $"{HelpChapters.Address}/releases";

    public IReadOnlyList<HelpChapter> All { get; } = [.. new HelpSource(typeof(ReleaseNotes).Assembly).In("Releases").OrderByDescending(notes => notes.Order)];
}
