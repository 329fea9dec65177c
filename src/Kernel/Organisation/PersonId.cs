namespace Kernel;

/// <summary>A member of staff (人员). An applicant is not one.</summary>
public readonly record struct PersonId(Guid Value) : IId<PersonId>
{
    public static PersonId From(Guid value) => new(value);

    public static PersonId New() => Id.New<PersonId>();

    public override string ToString() => Value.ToString();
}
