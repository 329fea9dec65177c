using Directory.Roles;
using Kernel;
using Platform.Access;

namespace Directory.Administrators;

/// <summary>Who holds rights of the three administrations, or others as grave, from today on: the roles that bring them, the posts that carry those, who is in these posts, and who of those can sign in. Never changed.</summary>
sealed record Separation(DateOnly Today, IReadOnlyList<RoleRight> Rights, IReadOnlyList<CarriedRole> Carried, IReadOnlyList<Term> Terms, IReadOnlySet<PersonId> SignIn)
{
    public Separation WithRole(RoleId role, IEnumerable<RoleRight> rights) => this with { Rights = [.. Rights.Where(one => one.Role != role), .. rights] };

    public Separation WithPost(PostId post, IEnumerable<RoleId> roles) =>
        this with { Carried = [.. Carried.Where(one => one.Post != post), .. roles.Distinct().Select(role => new CarriedRole(post, role))] };

    /// <summary>A new term, or another end of one that is there.</summary>
    public Separation WithTerm(Term term) => this with { Terms = [.. Terms.Where(one => one.Id != term.Id), term] };

    public Separation WithoutAccount(PersonId person) => this with { SignIn = SignIn.Where(one => one != person).ToHashSet() };

    /// <summary>Those who can sign in that day and hold the right over the whole region.</summary>
    public IEnumerable<PersonId> Holders(Permission right, DateOnly day)
    {
        var roles = Rights.Where(one => one.Grant.Permission == right && one.Grant.Scope >= Scope.Region).Select(one => one.Role).ToHashSet();
        var posts = Carried.Where(one => roles.Contains(one.Role)).Select(one => one.Post).ToHashSet();
        return Terms.Where(term => term.On(day) && posts.Contains(term.Post) && SignIn.Contains(term.Person)).Select(term => term.Person).Distinct();
    }

    /// <summary>The first day on which nobody holds one of these rights over the region any more, where somebody did before the change.</summary>
    public (Permission Right, DateOnly Day)? Vacant(Separation before, IEnumerable<Permission> rights)
    {
        var days = Turns().Concat(before.Turns()).Append(Today).Where(day => day >= Today).Distinct().Order().ToList();
        foreach (var right in rights)
        {
            foreach (var day in days.Where(day => before.Holders(right, day).Any() && !Holders(right, day).Any())) return (right, day);
        }

        return null;
    }

    /// <summary>The days on which who is where may change.</summary>
    IEnumerable<DateOnly> Turns() => Terms.SelectMany(term => term.To is { } last && last < DateOnly.MaxValue ? [term.From, last.AddDays(1)] : new[] { term.From });

    public IReadOnlyList<Clash> Clashes()
    {
        var kinds = Kinds();
        return [.. InPosts(kinds), .. Terms.GroupBy(term => term.Person).SelectMany(same => InPeople([.. same.OrderBy(term => term.Post.Value)], kinds))];
    }

    /// <summary>What a change brings about: whatever stood before it is nobody's reason to refuse it.</summary>
    public Clash? NewSince(Separation before) => Clashes().Except(before.Clashes()).FirstOrDefault();

    /// <summary>What a change gives: rights of a post that it had not or that reached less far, and all those of a post for whoever comes into it.</summary>
    public Gain GainSince(Separation before)
    {
        var came = Terms.Where(term => before.Terms.All(one => one.Id != term.Id)).ToList();
        var posts = Carried.Select(carried => carried.Post).Distinct().Select(post => (Post: post, Grants: Beyond(before, post).ToList())).Where(one => one.Grants.Count > 0).ToList();
        var grants = posts.SelectMany(one => one.Grants).Concat(came.SelectMany(term => GrantsOf(term.Post)))
            .GroupBy(grant => grant.Permission).Select(same => same.MaxBy(grant => grant.Scope)!).OrderBy(grant => grant.Permission.Name, StringComparer.Ordinal);
        var changed = posts.Select(one => one.Post).ToHashSet();
        var people = Terms.Where(term => (term.To is null || term.To >= Today) && changed.Contains(term.Post)).Concat(came).Select(term => term.Person);
        return new([.. grants], people.ToHashSet());
    }

    IEnumerable<Grant> Beyond(Separation before, PostId post)
    {
        var had = before.GrantsOf(post).ToList();
        return GrantsOf(post).Where(grant => !had.Exists(one => one.Permission == grant.Permission && one.Scope >= grant.Scope));
    }

    IEnumerable<Grant> GrantsOf(PostId post)
    {
        var roles = Carried.Where(carried => carried.Post == post).Select(carried => carried.Role).ToHashSet();
        return Rights.Where(right => roles.Contains(right.Role)).Select(right => right.Grant);
    }

    ILookup<PostId, Administration> Kinds()
    {
        var ofRole = Rights.Where(right => right.Administration is not null).ToLookup(right => right.Role, right => right.Administration!.Value);
        return Carried.SelectMany(carried => ofRole[carried.Role].Select(kind => (carried.Post, kind))).Distinct().OrderBy(one => one.kind).ToLookup(one => one.Post, one => one.kind);
    }

    static IEnumerable<Clash> InPosts(ILookup<PostId, Administration> kinds) =>
        kinds.Where(post => post.Count() > 1).Select(post => new Clash(null, post.Key, post.First(), post.Key, post.ElementAt(1)));

    IEnumerable<Clash> InPeople(Term[] terms, ILookup<PostId, Administration> kinds) =>
        from one in terms
        from other in terms
        where one.Id != other.Id && one.Meets(other, Today)
        from first in kinds[one.Post]
        from second in kinds[other.Post]
        where first < second
        select new Clash(one.Person, one.Post, first, other.Post, second);
}
