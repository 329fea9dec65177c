using System.Linq.Expressions;
using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Matters.WorkItems;
using Platform.Database;
using Platform.Text;

namespace Matters.Lists;

/// <summary>A filter as predicates. A light is a range over now, warn and due, with the bounds of <see cref="Calendar.Contracts.Lights"/>.</summary>
sealed class MatterSought(MatterSearch search, DateTimeOffset now, AppDb db)
{
    /// <summary>A text, since no database is told to look for a character.</summary>
    static readonly string LineBreak = "\n";

    /// <summary>Open work on the matters that are sought. The light and the due instant are read from the item, where the index is.</summary>
    public IQueryable<WorkItem> Among(IQueryable<WorkItem> items)
    {
        if (search.Due is { From: var from, Before: var before }) items = items.Where(item => item.DueAt >= from && item.DueAt < before);
        if (search.Light is { } light) items = items.Where(Shining(light));
        return ByMatter() is { } wanted ? items.Where(item => wanted.Any(matter => matter.Id == item.Matter)) : items;
    }

    /// <summary>The matters that are sought; null when all are.</summary>
    public IQueryable<Matter>? Matters()
    {
        var wanted = ByMatter();
        if (search.Light is { } light) wanted = (wanted ?? db.Set<Matter>()).Where(ShiningMatter(light));
        if (search.Due is { From: var from, Before: var before }) wanted = (wanted ?? db.Set<Matter>()).Where(matter => matter.DueAt >= from && matter.DueAt < before);
        return wanted;
    }

    IQueryable<Matter>? ByMatter()
    {
        IQueryable<Matter>? wanted = null;
        if (Typed.Line(search.Text) is { Length: > 0 } text) Narrow(SoughtNumber.OrWords(text));
        if (Typed.Line(search.Applicant) is { Length: > 0 } name) Narrow(OfApplicant(PlainText.Of(name)));
        if (!string.IsNullOrEmpty(search.Kind)) Narrow(matter => matter.Kind == search.Kind);
        if (search.State is { } state) Narrow(matter => matter.State == state);
        if (search.Lead is { } lead) Narrow(matter => matter.Lead == lead);
        return wanted;

        void Narrow(Expression<Func<Matter, bool>> by) => wanted = (wanted ?? db.Set<Matter>()).Where(by);
    }

    /// <summary>The applicant stands on the second line of what is looked through.</summary>
    static Expression<Func<Matter, bool>> OfApplicant(string name) => matter => matter.Sought.Substring(matter.Sought.IndexOf(LineBreak)).Contains(name);

    Expression<Func<WorkItem, bool>> Shining(Light light) => light switch
    {
        Light.Red => item => item.DueAt < now,
        Light.Yellow => item => item.DueAt >= now && item.DueAt < WorkItem.Never && item.WarnAt <= now,
        Light.Green => item => item.DueAt >= now && item.DueAt < WorkItem.Never && item.WarnAt > now,
        _ => item => item.DueAt == WorkItem.Never,
    };

    Expression<Func<Matter, bool>> ShiningMatter(Light light) => light switch
    {
        Light.Red => matter => matter.SettledAt == null && matter.DueAt < now,
        Light.Yellow => matter => matter.SettledAt == null && matter.DueAt >= now && matter.WarnAt <= now,
        Light.Green => matter => matter.SettledAt == null && matter.DueAt >= now && (matter.WarnAt == null || matter.WarnAt > now),
        _ => matter => matter.SettledAt != null || matter.DueAt == null,
    };
}
