using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Platform.Files;

namespace Platform.Tests.Files.Previews;

public sealed class Pruning_previews
{
    [Fact]
    public async Task Removes_what_nobody_looks_at_and_what_has_lost_its_content()
    {
        await using var house = await FileHouse.Open(Engine.Sqlite);
        var folder = house.Services.GetRequiredService<PreviewFolder>();
        var (seen, unseen, lost) = (await house.Receive(Pdfs.Of(1)), await house.Receive(Pdfs.Of(2)), await house.Receive(Pdfs.Of(3)));
        foreach (var file in new[] { seen, unseen, lost }) folder.Keep(file.Hash, ProcessEnd.Failed, []);
        Assert.All([seen, unseen, lost], file => Assert.NotNull(folder.Find(file.Hash)));

        File.Delete(house.PathOf(lost.Hash));
        house.Time.Advance(TimeSpan.FromDays(20));
        Assert.NotNull(folder.Find(seen.Hash));
        house.Time.Advance(TimeSpan.FromDays(20));
        await using var scope = house.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PrunePreviews>().Run(TestContext.Current.CancellationToken);

        Assert.NotNull(folder.Find(seen.Hash));
        Assert.Null(folder.Find(unseen.Hash));
        Assert.Null(folder.Find(lost.Hash));
    }
}
