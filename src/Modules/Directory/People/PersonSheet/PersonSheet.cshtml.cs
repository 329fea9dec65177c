using Directory.Accounts;
using Kernel;
using Microsoft.AspNetCore.Mvc;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Directory.People;

[Requires(Rights.ReadOrganisation)]
sealed class PersonSheetPage(Queries queries, UseCases useCases, GivingPassword giving, PasswordRules rules, CurrentActor current) : SheetPage<PersonSheet>
{
    [BindProperty] public CardForm Edit { get; set; } = new();

    [BindProperty] public AccountForm Account { get; set; } = new();

    [BindProperty] public ResetForm Reset { get; set; } = new();

    public string Rule => rules.Words;

    public bool MayEdit => current.Actor.May(Rights.People);

    public bool MaintainsAccounts => current.Actor.May(Rights.Accounts);

    public bool TakesFactors => current.Actor.May(Rights.Factors);

    PersonId Person => PersonId.From(Id);

    protected override string Address => $"/desk/directory/people/{Id}";

    protected override Task<Result<PersonSheet>> Show(CancellationToken ct) => queries.Ask<ShowPerson, PersonSheet>(new(Person), ct);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Load(ct) is { } refused) return refused;

        Edit = new() { Name = Sheet.Person.Name, Telephone = Sheet.Person.Telephone, Email = Sheet.Person.Email };
        return Page();
    }

    public Task<IActionResult> OnPostEditAsync(CancellationToken ct) =>
        Do(nameof(Edit), () => useCases.Run<EditPerson, Done>(new(Person, Edit.Name, Edit.Telephone, Edit.Email, Edit.Version), ct), ct);

    public Task<IActionResult> OnPostOpenAsync(CancellationToken ct) =>
        Do(nameof(Account), () => giving.Open(Person, Account.Account, Account.Password, this.Once(), ct), ct);

    public Task<IActionResult> OnPostResetAsync(CancellationToken ct) =>
        Do(nameof(Reset), () => giving.Reset(Person, Sheet.Account?.Name ?? "", Reset.Password, ct), ct);

    public Task<IActionResult> OnPostSignOutAsync(CancellationToken ct) =>
        Do(nameof(OnPostSignOutAsync), () => useCases.Run<SignOutEverywhere, Done>(new(Person), ct), ct);

    public Task<IActionResult> OnPostTakeAwayAsync(CancellationToken ct) =>
        Do(nameof(OnPostTakeAwayAsync), () => useCases.Run<TakeAwayFactor, Done>(new(Person), ct), ct);

    public Task<IActionResult> OnPostDisableAsync(CancellationToken ct) =>
        Do(nameof(OnPostDisableAsync), () => useCases.Run<DisableAccount, Done>(new(Person), ct), ct);

    public Task<IActionResult> OnPostEnableAsync(CancellationToken ct) =>
        Do(nameof(OnPostEnableAsync), () => useCases.Run<EnableAccount, Done>(new(Person), ct), ct);
}
