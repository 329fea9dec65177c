using Disclosure.Requests;
using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Offices;
using Platform.Commands;
using Platform.Database;
using Testing;
using WebTesting;

namespace Disclosure.Tests.Pages;

/// <summary>The disclosure office of a small county as one meets it through its pages.</summary>
sealed class Hall : IAsyncDisposable
{
    Hall(WebHouse house) => House = house;

    public WebHouse House { get; }

    public Office Office { get; private set; } = null!;

    public Officer Clerk { get; private set; } = null!;

    public Officer SecondClerk { get; private set; } = null!;

    public Officer Head { get; private set; } = null!;

    public Officer Leader { get; private set; } = null!;

    public Officer Neighbour { get; private set; } = null!;

    public static async Task<Hall> Open(Engine engine, Dictionary<string, string?>? settings = null)
    {
        var hall = new Hall(await WebHouse.Open(engine, settings: settings));
        var office = hall.Office = await Office.In(hall.House);
        Grant[] clerk = [new(Rights.Register, Scope.Unit), new(Rights.Handle, Scope.Unit), new(Rights.Issue, Scope.Unit)];
        hall.Clerk = await office.Officer(office.Section, "赵清", Directory.Contracts.PostRank.Member, clerk);
        hall.SecondClerk = await office.Officer(office.Section, "钱敏", Directory.Contracts.PostRank.Member, clerk);
        hall.Head = await office.Officer(office.Section, "孙志远", Directory.Contracts.PostRank.Head, new Grant(Rights.ApproveExtension, Scope.Unit));
        hall.Leader = await office.Officer(office.Main, "李国华", Directory.Contracts.PostRank.Head, new Grant(Rights.Sign, Scope.Subtree));
        hall.Neighbour = await office.Officer(office.Neighbour, "吴鹏", Directory.Contracts.PostRank.Member, new Grant(Rights.Handle, Scope.Unit));
        return hall;
    }

    public Visitor Citizen() => House.Visit();

    public Visitor At(Officer officer) => House.Visit(Town.Acting(officer));

    public static async Task<PageForm> Form(Visitor visitor) => (await visitor.Get(DisclosureAddress.Request)).Form();

    /// <summary>Everything that has to be filled in.</summary>
    public static PageForm Filled(PageForm form) => form
        .Fill("Name", "张𠮷喆😀").Fill("IdentityNumber", Sample.ResidentNumber).Fill("Telephone", Sample.Telephone)
        .Fill("Subject", "青山镇河东村土地征收补偿安置方案").Fill("Description", "第一行\n第二行");

    /// <summary>Files by the form, and reads number and code off the receipt.</summary>
    public static async Task<(string Number, string Code)> File(Visitor visitor, Func<PageForm, PageForm>? change = null)
    {
        var form = Filled(await Form(visitor));
        return Receipt(await (change is null ? form : change(form)).Submit());
    }

    public static (string Number, string Code) Receipt(SeenPage page)
    {
        Assert.Equal((DisclosureAddress.Receipt, "申请已提交"), (page.Address, page.Heading));
        return (page.All(".receipt strong")[0], page.All(".receipt strong")[1]);
    }

    /// <summary>The one request there is.</summary>
    public Task<RequestId> Request() => House.Look(db => db.Set<DisclosureRequest>().Select(request => request.Id).SingleAsync());

    public async Task<long> Seen(RequestId id)
    {
        var matter = await House.Look(db => db.Set<DisclosureRequest>().Where(request => request.Id == id).Select(request => request.Matter).SingleAsync());
        await using var scope = House.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(Actor.House(TestHouse.Region));
        return (await scope.ServiceProvider.GetRequiredService<IMatterReading>().Find(matter, default))!.Version;
    }

    public Task Must<TCommand, T>(Officer officer, TCommand command)
        where TCommand : ICommand<T> => Must<TCommand, T>(Town.Acting(officer), command);

    public async Task Must<TCommand, T>(Actor actor, TCommand command)
        where TCommand : ICommand<T>
    {
        var done = await House.Run<TCommand, T>(command, actor);
        Assert.True(done.Succeeded, done.Refusal?.Code);
    }

    public Task<object?> Refused(string action, string subject) =>
        House.Value($"SELECT count(*) FROM platform_audit_record WHERE action = '{action}' AND outcome = 2 AND detail = 'platform.not-found' AND subject = '{subject}'");

    public ValueTask DisposeAsync() => House.DisposeAsync();
}
