using Microsoft.EntityFrameworkCore;
using Testing;

namespace Directory.Tests.Accounts;

/// <summary>Everything that stands in a table, as text.</summary>
static class Rows
{
    public static Task<string> Of(TestHouse house, string table) => house.Look(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT * FROM {table}";
        await using var reader = await command.ExecuteReaderAsync();
        var text = new System.Text.StringBuilder();
        var row = new object[reader.FieldCount];
        while (await reader.ReadAsync())
        {
            reader.GetValues(row);
            text.AppendJoin(' ', row.Select(value => value is byte[] bytes ? System.Text.Encoding.Latin1.GetString(bytes) : value));
        }

        return text.ToString();
    });
}
