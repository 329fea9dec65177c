namespace Architecture;

/// <summary>What breaks a rule, and how. The subject is what the allow-list names.</summary>
sealed record Offence(string Subject, string Why)
{
    public override string ToString() => $"{Subject}: {Why}";
}
