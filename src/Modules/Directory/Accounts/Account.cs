using Kernel;
using Microsoft.AspNetCore.Identity;

namespace Directory.Accounts;

/// <summary>What a member of staff signs in with. Identity brings the fields; this brings whose it is and how it changes.</summary>
sealed class Account : IdentityUser<Guid>
{
    Account()
    {
    }

    public PersonId Person { get; private set; }

    public RegionCode Region { get; private set; }

    /// <summary>Disabled by an administrator: it cannot sign in, and its sessions have ended.</summary>
    public bool Disabled { get; private set; }

    /// <summary>When the password was chosen.</summary>
    public DateTimeOffset PasswordAt { get; private set; }

    /// <summary>An administrator has chosen the password, who therefore knows it too.</summary>
    public bool PasswordGiven { get; private set; }

    /// <summary>When a second factor was first asked of its owner, who has some days of grace from then on.</summary>
    public DateTimeOffset? FactorAskedAt { get; private set; }

    /// <summary>Wrong tries in a row to prove from within a session who one is. What is tried at the door (<see cref="IdentityUser{TKey}.AccessFailedCount"/>) is counted apart.</summary>
    public int ProofsFailed { get; private set; }

    public long Version { get; private set; }

    /// <param name="given">An administrator has chosen the password.</param>
    public static Account Open(string userName, PersonId person, string passwordHash, bool given, DateTimeOffset at, RegionCode region) => new()
    {
        Id = Guid.CreateVersion7(),
        UserName = userName,
        NormalizedUserName = AccountName.Normal(userName),
        Person = person,
        Region = region,
        PasswordHash = passwordHash,
        PasswordAt = at,
        PasswordGiven = given,
        SecurityStamp = Guid.CreateVersion7().ToString("N"),
        LockoutEnabled = true,
    };

    /// <summary>Counts a wrong password or code; the last one allowed locks the account for a while and the count begins again.</summary>
    public void Fail(DateTimeOffset now, int allowed, TimeSpan lockedFor)
    {
        AccessFailedCount++;
        if (AccessFailedCount < allowed) return;

        AccessFailedCount = 0;
        LockoutEnd = now + lockedFor;
    }

    /// <summary>
    /// Counts a wrong password or code from within a session. The last one allowed ends the sessions and locks nothing: whoever has taken a session over must then come
    /// through the door like everybody, and its owner is not kept out there.
    /// </summary>
    /// <returns>Whether the sessions have ended.</returns>
    public bool FailProof(int allowed)
    {
        if (++ProofsFailed < allowed) return false;

        Prove();
        EndSessions();
        return true;
    }

    /// <remarks>Signing in is no such proof: else a stolen session would have its tries anew each time the owner comes in elsewhere.</remarks>
    public void Prove() => ProofsFailed = 0;

    public void SignIn() => (AccessFailedCount, LockoutEnd) = (0, null);

    public bool IsLocked(DateTimeOffset now) => LockoutEnd > now;

    /// <summary>Another password: every session that began under the old one ends, and so does a lock.</summary>
    /// <param name="given">An administrator has chosen it.</param>
    public void Take(string passwordHash, bool given, DateTimeOffset at)
    {
        (PasswordHash, PasswordGiven, PasswordAt) = (passwordHash, given, at);
        Prove();
        SignIn();
        EndSessions();
    }

    public void AskForFactor(DateTimeOffset at) => FactorAskedAt ??= at;

    /// <summary>Its second factor was taken away: sessions end, and the days of grace begin anew when it is asked for again.</summary>
    public void LoseFactor()
    {
        FactorAskedAt = null;
        SignIn();
        EndSessions();
    }

    /// <summary>The same password, kept better: no session ends.</summary>
    public void Strengthen(string passwordHash) => PasswordHash = passwordHash;

    public void Disable()
    {
        Disabled = true;
        EndSessions();
    }

    /// <summary>May sign in again, with a clean count.</summary>
    public void Enable()
    {
        Disabled = false;
        SignIn();
    }

    /// <summary>Whoever is signed in must sign in again.</summary>
    public void EndSessions() => SecurityStamp = Guid.CreateVersion7().ToString("N");
}
