namespace Architecture;

/// <summary>A computer left alone, or a stolen session, does nothing grave: what gives rights, or is a secret, asks anew who sits there.</summary>
public sealed class Proofs
{
    /// <summary>Whoever adds a command that gives rights, or gives out or changes a secret, names it here.</summary>
    static readonly HashSet<string> Grave =
    [
        "GrantRoles", "DefineRole", "ChangeRole", "ProposeRoles", "ProposeAppointment", "ProposeRoleChange", "AgreeToProposal",
        "OpenAccount", "ResetPassword", "ChangePassword",
        "BeginFactor", "ConfirmFactor", "RenewRecoveryCodes", "RemoveFactor", "TakeAwayFactor",
        "RegisterPasskey", "RenamePasskey", "RemovePasskey",
        "MakeFeed",
        "RegisterClient", "ChangeClient", "RenewSecret", "MakeToken",
    ];

    static readonly IReadOnlyList<Type> Commands =
        [.. Product.Types.Where(type => !type.IsAbstract && type.GetInterfaces().Any(one => one.IsGenericType && one.Name == "ICommand`1"))];

    [Fact]
    public void Every_grave_command_needs_a_fresh_proof() => Rule.Holds("proofs", Commands.Where(command => Grave.Contains(command.Name)), Unproven);

    [Fact]
    public void Every_grave_command_is_there() => Assert.Empty(Grave.Except(Commands.Select(command => command.Name)));

    [Fact]
    public void Every_command_that_needs_a_fresh_proof_is_known_to_be_grave() =>
        Rule.Holds("grave", Commands.Where(command => Unproven(command) is null), command => Grave.Contains(command.Name) ? null : new(command.Name, "needs a fresh proof and is not among the grave ones"));

    [Fact]
    public void Notices_a_command_that_asks_for_nothing() => Assert.NotNull(Unproven(typeof(Careless)));

    static Offence? Unproven(Type command) =>
        command.GetProperty("NeedsProof")?.GetValue(null) is true ? null : new(command.Name, "gives rights or a secret and needs no fresh proof: public static bool NeedsProof => true");

    sealed class Careless
    {
        public static bool NeedsProof => false;
    }
}
