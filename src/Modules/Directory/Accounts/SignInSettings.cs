using System.ComponentModel.DataAnnotations;

namespace Directory.Accounts;

/// <summary>How staff sign in: section <c>SignIn</c> of the configuration.</summary>
sealed class SignInSettings
{
    /// <summary>Wrong passwords or codes in a row before an account is locked.</summary>
    [Range(3, 20)]
    public int Tries { get; set; } = 5;

    [Range(1, 1440)]
    public int LockedMinutes { get; set; } = 15;

    /// <summary>Failures from one network address within <see cref="AddressMinutes"/> before it has to wait; an office behind one address needs room.</summary>
    [Range(5, 10000)]
    public int AddressFailures { get; set; } = 30;

    [Range(1, 1440)]
    public int AddressMinutes { get; set; } = 10;

    /// <summary>A session without any request for so long is over.</summary>
    [Range(1, 1440)]
    public int IdleMinutes { get; set; } = 30;

    /// <summary>A session is over after so long, whatever is done in it.</summary>
    [Range(1, 168)]
    public int SessionHours { get; set; } = 12;

    /// <summary>So long the tries to sign in as somebody are kept for him or her to see. The audit keeps them for good.</summary>
    [Range(1, 3650)]
    public int LogDays { get; set; } = 180;

    [Range(8, 64)]
    public int PasswordLength { get; set; } = 8;

    /// <summary>Of capital letters, small letters, digits and other signs, how many a password must have.</summary>
    [Range(1, 4)]
    public int PasswordClasses { get; set; } = 3;

    /// <summary>After so many days a password must be changed at the next sign-in; 0 for never. GB/T 22239-2019 8.1.4.1 a asks for a periodic change.</summary>
    [Range(0, 3650)]
    public int PasswordDays { get; set; } = 90;

    /// <summary>So many of the last passwords, the present one among them, cannot be chosen again.</summary>
    [Range(1, 24)]
    public int PasswordsRemembered { get; set; } = 5;

    /// <summary>A password that an administrator has given must be changed before anything else is done.</summary>
    public bool ChangeGiven { get; set; } = true;

    /// <summary>Passwords that are refused besides the well-known weak ones, whatever their case.</summary>
    public IList<string> WeakPasswords { get; } = [];

    /// <summary>Rounds of PBKDF2-SHA512 for a password kept from now on; older ones are strengthened at the next sign-in.</summary>
    [Range(1000, 10_000_000)]
    public int HashRounds { get; set; } = 210_000;

    /// <summary>Of whom a second factor is asked besides the password.</summary>
    public FactorNeed SecondFactor { get; set; } = FactorNeed.Administrators;

    /// <summary>The rights that make an administrator of whoever holds one of them; those of the three administrations where none is named.</summary>
    public IList<string> SecondFactorFor { get; } = [];

    /// <summary>Days from the first sign-in at which it is asked until nothing else can be done before.</summary>
    [Range(0, 365)]
    public int SecondFactorGraceDays { get; set; } = 14;

    /// <summary>So long a proof of who one is holds for acts that need a fresh one.</summary>
    [Range(1, 1440)]
    public int ProofMinutes { get; set; } = 10;

    /// <summary>The addresses at which browsers find the house, by https and all of one domain: the first one's. Passkeys are made and taken for these alone.</summary>
    public IList<string> PasskeyAddresses { get; } = [];

    public TimeSpan Proof => TimeSpan.FromMinutes(ProofMinutes);

    public TimeSpan LockedFor => TimeSpan.FromMinutes(LockedMinutes);

    public TimeSpan AddressWindow => TimeSpan.FromMinutes(AddressMinutes);

    public TimeSpan Idle => TimeSpan.FromMinutes(IdleMinutes);

    public TimeSpan Session => TimeSpan.FromHours(SessionHours);
}
