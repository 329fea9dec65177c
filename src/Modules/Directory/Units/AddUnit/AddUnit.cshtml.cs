using Directory.Contracts;
using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Ui.Forms;
using Ui.Gate;

namespace Directory.Units;

[Requires(Rights.MaintainUnits)]
sealed class AddUnitPage(UseCases useCases, IDirectory directory, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid? Parent { get; set; }

    [BindProperty] public string? Code { get; set; }

    [BindProperty] public string? Name { get; set; }

    [BindProperty] public string? ShortName { get; set; }

    [BindProperty] public string? Initials { get; set; }

    [BindProperty] public UnitKind? Kind { get; set; }

    [BindProperty] public DateOnly? From { get; set; }

    public IReadOnlyList<Choice> Kinds { get; } = Choice.Of<UnitKind>(kind => kind.Name());

    public IReadOnlyList<Choice> Parents =>
    [
        .. directory.UnitsOf(current.Actor.Region)
            .Where(unit => current.Actor.Covers(Rights.Units, unit.Id, unit.Region))
            .Select(unit => new Choice(unit.Id.ToString(), directory.PathOf(unit.Id))),
    ];

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return this.Refuse();

        var command = new AddUnit(Code, Name, ShortName, Initials, Kind, Parent is { } parent ? UnitId.From(parent) : null, From);
        var added = await useCases.Run<AddUnit, UnitId>(command, ct, this.Once());
        return added.Succeeded ? LocalRedirect($"/desk/directory/units/{added.Value}") : this.Refuse(added);
    }
}
