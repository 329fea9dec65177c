using Kernel;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.House;
using Platform.Reading;
using Ui.Marks;
using Ui.Menus;

namespace Desk.Tests;

public sealed class The_number_beside_a_menu_line
{
    [Theory]
    [InlineData(0, null)]
    [InlineData(999, "999")]
    [InlineData(1000, "1000")]
    [InlineData(1001, "1000+")]
    public async Task Is_what_the_list_itself_says(int counted, string? shown)
    {
        var current = new CurrentActor(Options.Create(new HouseSettings()));
        var line = new MenuItem("待办", "/desk/todo", Icons.Search, Permission.Public, MenuSection.Mine, 1) { Count = (_, _) => Task.FromResult(CappedCount.Of(counted).Value) };
        var menu = await new DeskMenu([line], current, null!).For("/desk", TestContext.Current.CancellationToken);

        Assert.Equal(shown, menu.Single().Lines.Single().Badge);
        if (shown is not null) Assert.Equal(CappedCount.Of(counted).ToString(), shown);
    }
}
