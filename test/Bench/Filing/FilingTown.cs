using Directory.Contracts;
using Disclosure;
using Disclosure.Requests;
using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Offices;
using Platform.Commands;
using Platform.Database;
using Platform.Modules;
using Testing;

namespace Bench.Filing;

/// <summary>A county in which citizens file, a clerk registers, and the clerk gives opinions.</summary>
sealed class FilingTown(Office office, Actor clerk) : IAsyncDisposable
{
    static readonly string[] AfterTheCommit = ["DispatcherService", "AuditLinker", "AuditAnchorer"];
    static readonly Actor Citizen = Actor.Public(TestHouse.Region, "203.0.113.7");

    public TestHouse House => office.House;

    public static async Task<FilingTown> Open(Engine engine)
    {
        var office = await Office.Open(engine, ModuleList.Of(typeof(Figure).Assembly), WithoutWhatFollows);
        var officer = await office.Officer(
            office.Section, "赵清", PostRank.Member,
            new(Rights.Register, Scope.Unit), new(Rights.Handle, Scope.Unit), new(new("matters.read"), Scope.Unit), new(new("matters.handle"), Scope.Unit));
        return new(office, officer.Actor);
    }

    public async Task<RequestId> File()
    {
        var key = SubmissionKey.New();
        return Of(await House.Run<FileRequest, RequestId>(new()
        {
            Office = office.Section,
            Class = ApplicantClass.NaturalPerson,
            Name = "王秀英",
            IdentityKind = IdentityKind.ResidentCard,
            IdentityNumber = "990100199003070019",
            Telephone = "13900000001",
            Email = "wang@example.com",
            PostalAddress = "云溪县青山镇河东村12号",
            Subject = "青山镇河东村土地征收补偿安置方案",
            Description = "2025年河东村集体土地征收的补偿标准、安置方案及批准文件。",
            Form = FormWanted.Electronic,
            Way = WayWanted.Online,
            Key = key,
        }, Citizen, key));
    }

    public async Task Register(RequestId request) =>
        Of(await House.Run<RegisterRequest, Done>(new(request, 0, DateOnly.FromDateTime(House.Time.GetUtcNow().AddHours(8).DateTime)), clerk));

    public async Task Opine(RequestId request)
    {
        var matter = matters[request];
        Of(await House.Run<GiveOpinion, Done>(new(matter, "同意按程序办理，请按时限要求答复申请人。", false), clerk));
    }

    Dictionary<RequestId, MatterId> matters = [];

    /// <summary>Which matter each request is, looked up once beside the measuring.</summary>
    public async Task Know() =>
        matters = await House.Look(db => db.Set<DisclosureRequest>().AsNoTracking().ToDictionaryAsync(request => request.Id, request => request.Matter));

    static T Of<T>(Result<T> result) => result.Succeeded ? result.Value : throw new InvalidOperationException(result.Refusal.Code);

    static void WithoutWhatFollows(IServiceCollection services)
    {
        var found = services.Where(one => one.ServiceType == typeof(IHostedService) && AfterTheCommit.Contains(Implementation(one).Name)).ToList();
        if (found.Count != AfterTheCommit.Length) throw new InvalidOperationException("What follows the commit has other names now.");
        foreach (var service in found) services.Remove(service);
    }

    /// <summary>A factory tells by its type argument what it makes.</summary>
    static Type Implementation(ServiceDescriptor service) => service.ImplementationType ?? service.ImplementationFactory!.GetType().GenericTypeArguments[1];

    public ValueTask DisposeAsync() => office.DisposeAsync();
}
