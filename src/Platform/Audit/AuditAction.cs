namespace Platform.Audit;

/// <summary>What an auditor watches an action for.</summary>
public enum AuditNature
{
    Ordinary,

    /// <summary>A look at what is kept about a person.</summary>
    LooksUpPerson,

    /// <summary>Much leaves the house at once.</summary>
    Exports,
}

/// <summary>A command or a query by the office's word for it: 签发答复.</summary>
public sealed record AuditAction(Type Type, string Name, AuditNature Nature = AuditNature.Ordinary)
{
    /// <summary>As records name it.</summary>
    public string Code => Type.Name;

    public static AuditAction Of<TAction>(string name, AuditNature nature = AuditNature.Ordinary) => new(typeof(TAction), name, nature);
}
