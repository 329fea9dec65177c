using Directory.Contracts;
using Kernel;
using Ui.Layouts;

namespace Directory.Accounts;

sealed class PostChoices(IDirectory directory) : IPostChoices
{
    public IReadOnlyList<PostChoice> Of(Actor actor) => actor.Person is not { } person
        ? []
        : [.. directory.HoldingsOf(person).Select(holding => new PostChoice(holding.Post.Id, $"{directory.NameOf(holding.Unit.Id)} {holding.Post.Name}"))];
}
