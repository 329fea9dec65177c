using Calendar.Contracts;
using Disclosure.LookUps;
using Kernel;
using Matters.Contracts;
using Platform.Commands;
using Platform.Secrets;

namespace Disclosure.Requests;

sealed class FileRequestHandler(RequestDesk desk, IMatters matters, Offices offices, ApplicantKeeping keeping, RequestFiles files) : IHandle<FileRequest, RequestId>
{
    public Task<Result<RequestId>> Handle(FileRequest command, CancellationToken ct) => Task.FromResult(
        offices.Find(command.Office) is { } office ? Open(command, office) : Refusals.OfficeUnknown);

    /// <remarks>
    /// Art. 31: the law's clock waits until both sides have confirmed the receipt. So that nothing lies unseen, the office's own limit
    /// for confirming runs meanwhile, and the law's takes its place at registration.
    /// </remarks>
    Result<RequestId> Open(FileRequest command, DisclosureOffice office)
    {
        var id = RequestId.New();
        var applicant = keeping.Applicant(command, id);
        var asked = Asked(command);
        var matter = matters.Open(new(RequestKind.Key, asked.Title, office.Id, applicant.Name, "网上提交政府信息公开申请", Steps.Register));
        var started = matter.StartClock(desk.Today, TimeLimit.Parse(desk.Settings.RegisterWithin), "本机关内部时限：确认收到并登记", null);
        if (started.Refusal is { } refusal) return refusal;

        desk.Db.Add(new DisclosureRequest(id, matter.Id, office.Id, applicant, asked, keeping.CodeHash(id, command.Key), desk.Today, desk.Actor.Region));
        files.Enclose(id, command.Files);
        return id;
    }

    static Asked Asked(FileRequest command) =>
        new(Typed.Line(command.Subject), Typed.Line(command.DocumentNumber), Typed.Lines(command.Description), command.Form, command.Way);
}

/// <summary>What of an applicant must not be readable in the database.</summary>
sealed class ApplicantKeeping(Sealed house, LookUpCodes codes)
{
    public Applicant Applicant(FileRequest form, RequestId id)
    {
        var number = IdentityNumber.Normal(form.IdentityNumber);
        return new(
            form.Class, Typed.Line(form.Name), form.IdentityKind, house.Close(number, Place(id)), IdentityNumber.Hint(number),
            form.Class == ApplicantClass.NaturalPerson ? "" : Typed.Line(form.ContactPerson),
            Typed.Line(form.Telephone), Typed.Line(form.Email), Typed.Line(form.PostalAddress));
    }

    public byte[] CodeHash(RequestId id, SubmissionKey key) => codes.HashOf(id, codes.For(key));

    public static string Place(RequestId id) => $"disclosure.request.identity:{id}";
}
