using Kernel;

namespace Directory.People;

/// <summary>A member of staff (人员). What one may do comes from the posts one holds, never from here.</summary>
sealed class Person(PersonId id, string name, string telephone, string email, RegionCode region)
{
    public PersonId Id { get; } = id;

    public string Name { get; private set; } = name;

    /// <summary>The office's telephone.</summary>
    public string Telephone { get; private set; } = telephone;

    public string Email { get; private set; } = email;

    public RegionCode Region { get; } = region;

    public long Version { get; }

    public void Become(ContactCard card) => (Name, Telephone, Email) = (card.Name, card.Telephone, card.Email);
}
