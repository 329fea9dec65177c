using Disclosure.Law;
using Disclosure.Requests;
using Ui.Marks;

namespace Disclosure.Replies;

/// <summary>Puts a reply into the words of a letter (政府信息公开申请答复书).</summary>
sealed record LetterWriting(DisclosureRequest Request, Reply Reply, string MatterNumber, string Organ, string Review, string Court)
{
    public ReplyLetter On(DateOnly day, IReadOnlyList<string> enclosures) => new(
        Reply.Kind == ReplyKind.Withheld ? "政府信息不予公开告知书" : "政府信息公开申请答复书",
        Request.Applicant.Name,
        [.. Paragraphs(enclosures)],
        enclosures,
        DisclosureLaws.RemediesOn(day).For(Reply.Kind, Review, Court),
        Organ,
        day);

    string You => Request.Applicant.Class == ApplicantClass.NaturalPerson ? "您" : "你单位";

    IEnumerable<string> Paragraphs(IReadOnlyList<string> enclosures)
    {
        yield return Opening();
        yield return Finding();
        foreach (var line in Reply.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) yield return line;
        if (Reply.ProperOrgan.Length > 0) yield return $"该信息属于{Reply.ProperOrgan}负责公开，建议{You}向其提出申请。";
        if (enclosures.Count > 0 && Reply.Kind == ReplyKind.Given) yield return enclosures.Count == 1 ? "现随本答复书提供上述信息，见附件。" : $"现随本答复书提供上述信息，共{enclosures.Count}份文件，目录附后。";
    }

    string Opening()
    {
        var opening = $"本机关于{Dates.FormalDay(Request.ReceivedOn!.Value)}收到{You}提出的政府信息公开申请（{MatterNumber}），{You}申请公开“{Request.Asked.Title}”。";
        if (Request.Supplement is { ReceivedOn: { } received } asked)
            opening += $"经本机关于{Dates.FormalDay(asked.AskedOn)}告知，{You}于{Dates.FormalDay(received)}作了补正。";
        if (Request.Extension is { State: ExtensionState.Approved } extension)
            opening += $"经本机关政府信息公开工作机构负责人同意，答复期限延长{extension.Days}个工作日。";
        return opening;
    }

    string Finding()
    {
        var ground = Request.Law.GroundOf(Reply.Ground)!;
        return $"{Addressed(ground.Finding)}根据{Request.Law.Cite(ground.Article)}的规定，{Addressed(ground.Decision)}";
    }

    string Addressed(string sentence) => sentence.Replace("{you}", You, StringComparison.Ordinal);
}
