using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Platform.Database;
using Platform.Files;
using Platform.House;
using Platform.Tests.Writing;
using Testing;

namespace Platform.Tests.Files;

/// <summary>What tests of attached files do over and over.</summary>
static class FileHouse
{
    static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static Task<TestHouse> Open(Engine engine, FileSettings? settings = null) =>
        TestHouse.Open(engine, ThingModule.Alone, services => services.AddSingleton(Options.Create(settings ?? new FileSettings { Scanner = "none" })));

    public static async Task<ReceivedFile> Receive(this TestHouse house, byte[] content, string name = "材料.pdf")
    {
        using var stream = new MemoryStream(content);
        return (await house.Services.GetRequiredService<Uploads>().Receive(stream, name, "Material", Ct)).Value;
    }

    public static async Task<FileId> Attach(this TestHouse house, Guid owner, ReceivedFile file, Actor? actor = null) =>
        Assert.Single((await house.Run<AttachFile, FileId[]>(new(owner, file), actor)).Value);

    public static async Task Detach(this TestHouse house, FileId file) => Assert.True((await house.Run<DetachFile, bool>(new(file))).Value);

    public static async Task<List<Attachment>> FilesOf(this TestHouse house, Guid owner)
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Attachments>().Of("test.thing", owner, Ct);
    }

    public static Task<Collected> Collect(this TestHouse house, TimeSpan age) =>
        house.Services.GetRequiredService<Collection>().Collect(house.Time.GetUtcNow() - age, house.Time.GetUtcNow() - age, Ct);

    public static async Task<bool> Has(this TestHouse house, ContentHash hash)
    {
        var content = await CheckedContent.Open(house.Services.GetRequiredService<IFileStore>(), hash, verify: true, Ct);
        if (content.Succeeded) await content.Value.DisposeAsync();
        return content.Succeeded;
    }

    public static string Data(this TestHouse house) => house.Services.GetRequiredService<IOptions<HouseSettings>>().Value.Data;

    public static string PathOf(this TestHouse house, ContentHash hash) => new StoreFolders(house.Data()).Of(hash);
}
