using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Personal.Own;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Personal.Cards;

/// <summary>Keeps the cards of a file: those that can be taken, and of two that are the same only one.</summary>
sealed record ImportCards(IReadOnlyList<CardFacts> Cards) : ICommand<ImportedCards>
{
    public static Permission Requires => Permission.Staff;
}

/// <param name="Doubles">Cards that were there already.</param>
/// <param name="Left">What was not taken, and why.</param>
sealed record ImportedCards(int Added, int Doubles, IReadOnlyList<LeftCard> Left);

sealed record LeftCard(string Name, string Why);

sealed class ImportCardsHandler(AppDb db, OwnPlace own, AuditTrail audit, IOptions<PersonalSettings> settings) : IHandle<ImportCards, ImportedCards>
{
    public async Task<Result<ImportedCards>> Handle(ImportCards command, CancellationToken ct)
    {
        if (await own.Take(ct) is not { } me) return CommandRefusals.NotPermitted;

        var kept = (await db.Set<NameCard>().AsNoTracking().Where(card => card.Person == me).ToListAsync(ct)).ConvertAll(card => card.Facts);
        var (before, doubles, left) = (kept.Count, 0, new List<LeftCard>());
        var names = kept.ToLookup(card => card.Name).ToDictionary(same => same.Key, same => same.ToList());
        foreach (var facts in command.Cards)
        {
            if (CardForm.Check(facts).FirstOrDefault() is { } wrong) left.Add(new(facts.Name, wrong.Text));
            else if (IsThere(names, facts)) doubles++;
            else db.Add(new NameCard(me, facts, null, own.Region));
        }

        var added = command.Cards.Count - doubles - left.Count;
        if (before + added > settings.Value.MostCards) return CardRefusals.TooMany(settings.Value.MostCards);

        audit.Detail = $"{added}";
        return new ImportedCards(added, doubles, left);
    }

    /// <summary>A file may hold the same card twice, too.</summary>
    static bool IsThere(Dictionary<string, List<CardFacts>> names, CardFacts facts)
    {
        if (!names.TryGetValue(facts.Name, out var same)) names[facts.Name] = same = [];
        if (same.Exists(facts.IsSameAs)) return true;

        same.Add(facts);
        return false;
    }
}
