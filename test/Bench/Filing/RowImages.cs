using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Database;
using Testing;

namespace Bench.Filing;

/// <summary>Every row of a small house, to see what exactly one command wrote.</summary>
sealed record RowImages(IReadOnlyDictionary<TableShape, Dictionary<string, object?[]>> Tables)
{
    public static Task<RowImages> Take(TestHouse house) => house.Look(async db =>
    {
        await db.Database.OpenConnectionAsync();
        var tables = new Dictionary<TableShape, Dictionary<string, object?[]>>();
        foreach (var shape in TableShape.Of(db)) tables[shape] = await Rows(db.Database.GetDbConnection(), shape);
        return new RowImages(tables);
    });

    static async Task<Dictionary<string, object?[]>> Rows(DbConnection connection, TableShape shape)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT {string.Join(", ", shape.Columns.Select(TableShape.Quoted))} FROM {shape.Table}";
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new Dictionary<string, object?[]>();
        while (await reader.ReadAsync())
        {
            var row = new object?[shape.Columns.Count];
            for (var i = 0; i < row.Length; i++) row[i] = await reader.IsDBNullAsync(i) ? null : reader.GetValue(i);
            rows[shape.KeyOf(row)] = row;
        }

        return rows;
    }
}

/// <summary>A table, its columns and which of them are the key.</summary>
sealed record TableShape(string Table, IReadOnlyList<string> Columns, IReadOnlyList<int> Key)
{
    public bool Equals(TableShape? other) => other?.Table == Table;

    public override int GetHashCode() => Table.GetHashCode(StringComparison.Ordinal);

    public static string Quoted(string column) => $"\"{column}\"";

    public string KeyOf(object?[] row) => string.Join('|', Key.Select(i => row[i]));

    public static IEnumerable<TableShape> Of(AppDb db) =>
        from entity in db.Model.GetEntityTypes()
        let table = StoreObjectIdentifier.Create(entity, StoreObjectType.Table)
        where table is not null && entity.FindPrimaryKey() is not null
        let mapped = entity.GetTableMappings().First().Table
        let columns = mapped.Columns.Select(column => column.Name).ToList()
        let key = mapped.PrimaryKey!.Columns.Select(column => columns.IndexOf(column.Name)).ToList()
        group new TableShape(mapped.Name, columns, key) by mapped.Name into same
        select same.First();
}
