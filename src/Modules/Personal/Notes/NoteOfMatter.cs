using Matters.Contracts;

namespace Personal.Notes;

/// <summary>Offers on a matter's page to write a note about it.</summary>
sealed class NoteOfMatter : IMatterSideline
{
    public MatterOffer For(MatterView matter) => new("记便笺", $"{PersonalAddress.NewNote}?matter={matter.Id}");
}
