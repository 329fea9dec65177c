using Platform.Ledgers;

namespace Bench.Filing;

/// <summary>What one command wrote, as statements that can be run again under other ids and another number.</summary>
sealed class Written
{
    const string Series = "platform_number_series";

    readonly List<LedgerRow> writes = [];
    readonly HashSet<Guid> madeHere = [];
    string? number;

    /// <summary>Rows inserted and changed, the series' own among them.</summary>
    public int Rows => writes.Count + (Numbered ? 1 : 0);

    public bool Numbered { get; private set; }

    public int TimelineEntries { get; private set; }

    public static Written Between(RowImages before, RowImages after)
    {
        var written = new Written();
        foreach (var (shape, rows) in after.Tables)
        {
            foreach (var (key, row) in rows)
            {
                if (!before.Tables[shape].TryGetValue(key, out var old)) written.Insert(shape, row);
                else if (!row.SequenceEqual(old, SameValue.Here)) written.Update(shape, old, row);
            }
        }

        if (written.writes.Count == 0) throw new InvalidOperationException("The command wrote nothing.");
        return written;
    }

    /// <summary>The writes that do not bear the number, or those that do.</summary>
    /// <param name="ids">Ids of the sample → ids of this time.</param>
    public List<LedgerRow> Again(Dictionary<Guid, Guid> ids, string? taken) =>
        [.. writes.Where(write => (taken is not null) == Bears(write)).Select(write => new LedgerRow(write.Statement, Array.ConvertAll(write.Values, value => Mapped(value, ids, taken))))];

    public void MakeIds(Dictionary<Guid, Guid> ids)
    {
        foreach (var made in madeHere) ids[made] = Guid.CreateVersion7();
    }

    bool Bears(LedgerRow write) => number is not null && Array.Exists(write.Values, value => value is string text && text == number);

    void Insert(TableShape shape, object?[] row)
    {
        if (TakesNumber(shape)) return;
        if (shape.Table == "matters_timeline_entry") TimelineEntries++;
        if (shape.Table == "matters_matter") number = (string?)row[IndexOf(shape, "number")];
        if (shape.Key.Count == 1 && AsGuid(row[shape.Key[0]]) is { } id) madeHere.Add(id);
        var parameters = string.Join(", ", shape.Columns.Select((_, i) => $"${i + 1}"));
        writes.Add(new(new($"INSERT INTO {shape.Table} ({string.Join(", ", shape.Columns.Select(TableShape.Quoted))}) VALUES ({parameters})", row.Length), row));
    }

    void Update(TableShape shape, object?[] old, object?[] row)
    {
        if (TakesNumber(shape)) return;
        var changed = Enumerable.Range(0, row.Length).Where(i => !SameValue.Here.Equals(old[i], row[i])).ToList();
        var set = string.Join(", ", changed.Select((column, i) => $"{TableShape.Quoted(shape.Columns[column])} = ${i + 1}"));
        var where = string.Join(" AND ", shape.Key.Select((column, i) => $"{TableShape.Quoted(shape.Columns[column])} = ${changed.Count + i + 1}"));
        writes.Add(new(
            new($"UPDATE {shape.Table} SET {set} WHERE {where}", changed.Count + shape.Key.Count),
            [.. changed.Select(i => row[i]), .. shape.Key.Select(i => row[i])]));
    }

    bool TakesNumber(TableShape shape)
    {
        if (shape.Table == Series) Numbered = true;
        return shape.Table == Series;
    }

    object? Mapped(object? value, Dictionary<Guid, Guid> ids, string? taken) => value switch
    {
        Guid id => ids.GetValueOrDefault(id, id),
        string text when taken is not null && text == number => taken,
        string text when AsGuid(text) is { } id => ids.GetValueOrDefault(id, id),
        _ => value,
    };

    static int IndexOf(TableShape shape, string column) => shape.Columns.ToList().IndexOf(column);

    static Guid? AsGuid(object? value) => value switch
    {
        Guid id => id,
        string { Length: 36 } text when Guid.TryParse(text, out var id) => id,
        _ => null,
    };
}
