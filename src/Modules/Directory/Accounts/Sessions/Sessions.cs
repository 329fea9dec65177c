using Directory.Reading;
using Kernel;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.Time;

namespace Directory.Accounts;

/// <summary>Begins and ends sessions, and tells who is behind a request.</summary>
sealed class Sessions(DirectoryCache cache, EndedSessions ended, HouseTime time, CurrentActor current, IOptions<SignInSettings> settings) : IActorSource
{
    static readonly string Scheme = IdentityConstants.ApplicationScheme;

    /// <summary>For so long a proof of who one is holds.</summary>
    public int ProofMinutes => settings.Value.ProofMinutes;

    public bool HasBegun => current.Actor.Kind == ActorKind.Officer;

    /// <summary>Begins a session in the post of highest standing: the rest of the request is the officer's already.</summary>
    public async Task<bool> Begin(HttpContext http, Guid account)
    {
        if (!cache.Now.AccountsById.TryGetValue(account, out var facts) || facts.Disabled) return false;
        if (Today.HoldingsOf(facts.Person).FirstOrDefault() is not { } holding) return false;

        await Keep(http, new(Id.New<SessionId>(), account, holding.Post.Id, facts.Stamp, time.Now));
        current.Become(Today.ActorIn(holding) with { Address = current.Actor.Address, ProofEnds = time.Now + settings.Value.Proof });
        return true;
    }

    /// <summary>Goes on after the account has ended all of its sessions, in a new one of the same post: no younger than the old one was.</summary>
    public async Task Renew(HttpContext http)
    {
        if (Session.Of(http.User) is not { } session || !cache.Now.AccountsById.TryGetValue(session.Account, out var facts)) return;

        await Keep(http, session with { Id = Id.New<SessionId>(), Stamp = facts.Stamp });
    }

    /// <summary>Whoever sits there has shown anew who he or she is; the session is no younger for it.</summary>
    public async Task Prove(HttpContext http)
    {
        if (Session.Of(http.User) is not { } session) return;

        await Keep(http, session with { Proven = time.Now });
        current.Become(current.Actor with { ProofEnds = time.Now + settings.Value.Proof });
    }

    /// <summary>Goes on in another post; the session is no younger for it.</summary>
    public static async Task Continue(HttpContext http, PostId post)
    {
        if (Session.Of(http.User) is { } session) await Keep(http, session with { Post = post });
    }

    public static Task End(HttpContext http) => http.SignOutAsync(Scheme);

    public async ValueTask<Actor> For(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress?.ToString();
        if (await context.AuthenticateAsync(Scheme) is { Succeeded: true } ticket && Officer(Session.Of(ticket.Principal)) is { } officer)
        {
            context.User = ticket.Principal;
            return officer with { Address = address };
        }

        return Actor.Public(current.Actor.Region, address);
    }

    /// <summary>What the cookie said when the request came counts, with its time running out: what is only answered renews no cookie.</summary>
    public async ValueTask<bool> IsStill(Actor actor, HttpContext context) =>
        await context.AuthenticateAsync(Scheme) is { Succeeded: true } ticket
        && ticket.Properties.ExpiresUtc > time.Now
        && Officer(Session.Of(ticket.Principal))?.StandsAs(actor) == true;

    /// <summary>The account must still be the one that began the session; and when the post has been given up meanwhile, another one of the person's.</summary>
    Actor? Officer(Session? session)
    {
        if (session is null || ended.Has(session) || !cache.Now.AccountsById.TryGetValue(session.Account, out var facts)) return null;
        if (facts.Disabled || facts.Stamp != session.Stamp) return null;

        var held = Today.HoldingsOf(facts.Person).ToList();
        var holding = held.Find(one => one.Post.Id == session.Post) ?? held.FirstOrDefault();
        return holding is null ? null : Today.ActorIn(holding) with { ProofEnds = session.Proven + settings.Value.Proof };
    }

    static Task Keep(HttpContext http, Session session)
    {
        http.User = session.ToPrincipal();
        return http.SignInAsync(Scheme, http.User);
    }

    DirectoryDay Today => new(cache.Now, time.Today);
}
