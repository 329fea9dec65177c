using System.Buffers;
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Platform.Telemetry;

/// <summary>One line of JSON an entry. Of an exception its kinds and its place: the message of a foreign exception may quote what a citizen typed.</summary>
sealed class HouseLogFormatter(TimeProvider time) : ConsoleFormatter(FormatName)
{
    public const string FormatName = "house";

    static readonly JsonWriterOptions Chinese = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Chinese))
        {
            json.WriteStartObject();
            json.WriteString("at", time.GetUtcNow());
            json.WriteString("level", logEntry.LogLevel.ToString());
            json.WriteString("category", logEntry.Category);
            json.WriteString("message", logEntry.Formatter(logEntry.State, null));
            if (Activity.Current is { } activity) json.WriteString("trace", activity.TraceId.ToString());
            if (logEntry.Exception is { } exception) Write(exception, json);
            json.WriteEndObject();
        }

        textWriter.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    static void Write(Exception exception, Utf8JsonWriter json)
    {
        json.WriteStartArray("exceptions");
        for (var one = exception; one is not null; one = one.InnerException)
        {
            json.WriteStartObject();
            json.WriteString("kind", one.GetType().FullName);
            json.WriteString("code", Code(one));
            json.WriteString("stack", one.StackTrace);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>What the database calls it, which its message says with the data.</summary>
    static string? Code(Exception exception) => exception switch
    {
        Npgsql.PostgresException postgres => postgres.SqlState,
        Microsoft.Data.Sqlite.SqliteException sqlite => sqlite.SqliteExtendedErrorCode.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => null,
    };
}
