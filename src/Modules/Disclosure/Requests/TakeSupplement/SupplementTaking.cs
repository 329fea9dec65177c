using Kernel;
using Matters.Contracts;
using Platform.Files;

namespace Disclosure.Requests;

/// <summary>A supplement has come in, online or over the counter: the count begins again from nothing (art. 30).</summary>
sealed class SupplementTaking(RequestDesk desk, RequestFiles files)
{
    const int Longest = 2000;

    public static IEnumerable<Refusal> Check(string? answer, IReadOnlyList<ReceivedFile> with)
    {
        if (Typed.Lines(answer).Length == 0 && with.Count == 0) yield return Refusals.SupplementEmpty;
        if (Typed.Length(answer) > Longest) yield return Refusals.TooLong("Answer", "补正内容", Longest);
    }

    public async Task<Result<Done>> Take(RequestFile file, DateOnly? received, SupplementGiven given, string did, CancellationToken ct)
    {
        var text = Typed.Lines(given.Answer);
        did = file.WithExtension(did, approved: "，原批准的延期不再适用");
        var taken = file.Request.TakeSupplement(received, text, desk.Today);
        if (!taken.Succeeded) return taken;
        var done = file.Matter.Do(MatterAction.TakeSupplement, did, text.Length > 0 ? text : null);
        if (!done.Succeeded) return done;

        var (asked, law) = (file.Request.Supplement!, file.Request.Law);
        files.Supplement(file.Request.Id, given.Files);
        file.Matter.FinishWork();
        file.HandBack(asked.Unit, asked.AskedBy, Steps.Handle);
        return await file.Matter.ChangeClock(clock => clock.Restart(received!.Value, desk.Now, "收到补正", law.Cite(law.SupplementArticle)), ct);
    }
}

/// <summary>What the applicant supplements: words, files, or both.</summary>
sealed record SupplementGiven(string? Answer, IReadOnlyList<ReceivedFile> Files);
