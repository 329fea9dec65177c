using Platform.Database;

namespace Disclosure.Tests.Pages;

/// <summary>Art. 12.</summary>
public sealed class The_guide
{
    [Fact]
    public async Task Tells_where_the_office_is_and_leaves_out_what_nobody_knows()
    {
        await using var hall = await Hall.Open(Engine.Sqlite, new() { ["Disclosure:Telephone"] = "0990-6010206" });
        var page = await hall.Citizen().Get(DisclosureAddress.Guide);

        Assert.Equal(["工作机构", "办公时间", "联系电话"], page.All(".guide-office dt"));
        Assert.Equal(["云溪县人民政府办公室政务公开科", "工作日 08:30—12:00，14:30—17:30", "0990-6010206"], page.All(".guide-office dd"));
        Assert.Equal(["云溪县人民政府办公室"], page.All(".guide-organs li"));
    }
}
