using System.Collections.Concurrent;
using Platform.Jobs;

namespace Interfaces.Calling;

/// <summary>By what was called, and when last: to the minute, so that a program that calls all day writes little.</summary>
sealed class CallBook : NoteBook<string, CallNote>
{
    static readonly TimeSpan Again = TimeSpan.FromMinutes(1);

    readonly ConcurrentDictionary<string, DateTimeOffset> noted = new();

    public void Note(CallNote call)
    {
        if (noted.TryGetValue(call.Subject, out var last) && call.At - last < Again) return;
        if (IsFull) return;

        if (noted.Count >= Most) noted.Clear();
        noted[call.Subject] = call.At;
        Keep(call);
    }

    protected override string KeyOf(CallNote note) => note.Subject;
}

/// <param name="Subject">Of the client or the token, <c>client:…</c>.</param>
sealed record CallNote(string Subject, DateTimeOffset At, string From);
