using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Platform.Backup;
using Platform.Database;
using Platform.House;

namespace Platform.Tests.Backup;

public sealed class Backing_up_onto_a_full_disk
{
    [Fact]
    public async Task Is_refused_and_leaves_nothing()
    {
        await using var house = await BackupHouse.Open(Engine.Sqlite);
        await using var place = await EmptyHouse.Make(Engine.Sqlite);
        await house.Attach("附件");
        var saving = new Saving(
            house.Services.GetRequiredService<DatabaseBackups>(), Filling.Store,
            house.Services.GetRequiredService<Verification>(), house.Services.GetRequiredService<IOptions<HouseSettings>>(), house.Time);

        Assert.Equal(BackupRefusals.StorageFull, (await saving.Save(Path.Combine(place.Folder, "backup"), TestContext.Current.CancellationToken)).Refusal);
        Assert.Empty(System.IO.Directory.GetFileSystemEntries(place.Folder));
    }
}
