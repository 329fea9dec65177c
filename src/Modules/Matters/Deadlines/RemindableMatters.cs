using Agenda.Contracts;
using Matters.Contracts;
using Matters.Notices;

namespace Matters.Deadlines;

/// <summary>Matters as that of which officers want to be reminded: the row policy says whose they are.</summary>
sealed class RemindableMatters(MatterTitles titles) : IRemindable
{
    public string Kind => MatterSubject.Kind;

    public async Task<IReadOnlyDictionary<Guid, Remindable>> Visible(IReadOnlyCollection<Guid> ids, CancellationToken ct) =>
        (await titles.Visible(ids, ct)).ToDictionary(title => title.Key, title => new Remindable(title.Value, MatterAddress.Of(MatterId.From(title.Key))));
}
