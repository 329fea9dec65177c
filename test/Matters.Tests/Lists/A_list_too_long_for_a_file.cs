using Kernel;
using Matters.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Platform.Reading;
using Testing;

namespace Matters.Tests.Lists;

public sealed class A_list_too_long_for_a_file
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_refused_whole_and_one_that_just_fits_is_given(Engine engine)
    {
        await using var hall = await Hall.Open(engine, services => services.Configure<ExportSettings>(export => export.MostLines = 2));
        await hall.File();
        await hall.File();
        Assert.True((await Export(hall)).Succeeded);

        await hall.File();
        Assert.Equal("matters.too-long-for-a-file", (await Export(hall)).Refusal?.Code);
    }

    static Task<Result<MatterExport>> Export(Hall hall) => hall.House.Ask<ExportMatters, MatterExport>(new(MatterList.ToDo, MatterSearch.None), hall.Clerk);
}
