using Kernel;

namespace Personal.Cards;

/// <summary>A name card (名片) that an officer keeps for himself or herself.</summary>
sealed class NameCard
{
    public NameCardId Id { get; }

    /// <summary>Whose card it is, not who is on it.</summary>
    public PersonId Person { get; }

    public CardFacts Facts { get; private set; } = null!;

    /// <summary>The member of staff who is on it; null for anybody else. What the directory says of a colleague later changes nothing here.</summary>
    public PersonId? Colleague { get; }

    /// <summary>The name as it is read, so that 安 stands before 周.</summary>
    public string Sort { get; private set; } = "";

    /// <summary>Everything on it that is searched, in lower case: also the name's pinyin and its initials.</summary>
    public string Sought { get; private set; } = "";

    public RegionCode Region { get; }

    public long Version { get; }

    NameCard()
    {
    }

    public NameCard(PersonId person, CardFacts facts, PersonId? colleague, RegionCode region)
    {
        (Id, Person, Colleague, Region) = (NameCardId.New(), person, colleague, region);
        Become(facts);
    }

    public void Become(CardFacts facts) => (Facts, Sort, Sought) = (facts, facts.Reading(), facts.Searched());
}
