using System.Text;
using Kernel;
using Microsoft.AspNetCore.Http;

namespace Calendar.Calendars;

/// <summary>The text of an uploaded schedule: UTF-8, or GB 18030 as spreadsheets here save it.</summary>
static class ScheduleFile
{
    const int Largest = 64 * 1024;

    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task<Result<string>> Read(IFormFile file, CancellationToken ct)
    {
        if (file.Length > Largest) return Refusals.CsvTooLong;

        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, ct);
        return Text(bytes.ToArray());
    }

    static string Text(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(bytes);
        }
    }
}
