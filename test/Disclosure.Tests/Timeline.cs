using Disclosure.Requests;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Tests;

/// <summary>The lines of a matter's timeline: who did what.</summary>
static class Timeline
{
    public static async Task<IReadOnlyList<string>> Of(Town town, RequestId id)
    {
        var matter = (await town.Request(id)).Matter.Value;
        return await town.House.Look(async db =>
        {
            await db.Database.OpenConnectionAsync();
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "SELECT person_name || '：' || did FROM matters_timeline_entry WHERE matter = @matter ORDER BY position";
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("matter", matter);
            command.Parameters.Add(parameter);
            await using var rows = await command.ExecuteReaderAsync();
            var lines = new List<string>();
            while (await rows.ReadAsync()) lines.Add(rows.GetString(0));
            return (IReadOnlyList<string>)lines;
        });
    }
}
