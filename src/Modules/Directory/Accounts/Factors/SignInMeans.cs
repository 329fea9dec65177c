namespace Directory.Accounts;

/// <summary>By what it was shown who signs in.</summary>
enum SignInMeans
{
    Password,

    /// <summary>The password and a code of the telephone.</summary>
    Code,

    /// <summary>The password and a recovery code.</summary>
    RecoveryCode,

    /// <summary>A passkey alone: it is two factors by itself, the device and what unlocks it.</summary>
    Passkey,

    /// <summary>The password and a passkey.</summary>
    PasswordAndPasskey,
}
