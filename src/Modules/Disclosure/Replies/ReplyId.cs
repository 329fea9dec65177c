using Kernel;

namespace Disclosure.Replies;

readonly record struct ReplyId(Guid Value) : IId<ReplyId>
{
    public static ReplyId From(Guid value) => new(value);

    public static ReplyId New() => Id.New<ReplyId>();

    public override string ToString() => Value.ToString();
}
