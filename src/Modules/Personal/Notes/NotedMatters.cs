using Kernel;
using Matters.Contracts;
using Platform.Reading;

namespace Personal.Notes;

/// <summary>The matters that notes are about, as far as the officer may see them: a note opens no door.</summary>
sealed class NotedMatters(IMatterReading reading, Queries queries)
{
    const int AtMost = 5;

    /// <summary>By its number as the officer types it; null when none was typed.</summary>
    public async Task<Result<MatterId?>> Numbered(string? typed, CancellationToken ct)
    {
        var number = MatterNumber.Official(typed);
        if (number.Length == 0) return default(MatterId?);

        var found = await queries.Ask<ListMatters, MatterPage>(new(MatterList.All, new(Text: number), Take: AtMost), ct);
        if (!found.Succeeded) return found.Refusal;
        var lines = found.Value.Lines;
        var line = lines.FirstOrDefault(one => one.Number == number) ?? (lines.Count == 1 ? lines[0] : null);
        return line is null ? NoteRefusals.MatterUnknown : line.Id;
    }

    /// <summary>Null when it may not be seen, or not any more.</summary>
    public async Task<NotedMatter?> Find(MatterId? id, CancellationToken ct) =>
        id is { } one && await reading.Find(one, ct) is { } matter ? new(matter.Id, matter.Number, matter.Title) : null;

    /// <summary>A note may be about what one sees now, or about what it has been about all along.</summary>
    public async Task<Refusal?> Against(MatterId? wanted, MatterId? former, CancellationToken ct) =>
        wanted is null || wanted == former || await reading.Find(wanted.Value, ct) is not null ? null : NoteRefusals.MatterUnknown;
}

sealed record NotedMatter(MatterId Id, string Number, string Title);
