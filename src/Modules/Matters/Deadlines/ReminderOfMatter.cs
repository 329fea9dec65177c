using Agenda.Contracts;
using Matters.Contracts;

namespace Matters.Deadlines;

/// <summary>Offers on a matter's page to be reminded of it.</summary>
sealed class ReminderOfMatter : IMatterSideline
{
    public MatterOffer For(MatterView matter) => new("提醒我", AgendaAddress.NewReminderOf(MatterSubject.Kind, matter.Id.Value));
}
