using System.Collections.Concurrent;

namespace Platform.Jobs;

/// <summary>What requests note on this node until it is written down: none of them waits for it, and a crash takes away what was noted in the last seconds.</summary>
public abstract class NoteBook<TKey, TNote>
    where TKey : notnull
    where TNote : class
{
    /// <summary>More are not kept while the storage is away.</summary>
    protected const int Most = 20_000;

    readonly ConcurrentDictionary<TKey, TNote> waiting = new();

    public IReadOnlyList<TNote> Waiting(int most) => [.. waiting.Values.Take(most)];

    /// <summary>They stand in the database; what was noted meanwhile waits on.</summary>
    public virtual void Written(IReadOnlyList<TNote> notes)
    {
        foreach (var note in notes) waiting.TryRemove(new(KeyOf(note), note));
    }

    protected bool IsFull => waiting.Count >= Most;

    protected bool IsWaiting(TKey key) => waiting.ContainsKey(key);

    /// <summary>Of notes with one key the last counts.</summary>
    protected void Keep(TNote note) => waiting[KeyOf(note)] = note;

    protected abstract TKey KeyOf(TNote note);
}
