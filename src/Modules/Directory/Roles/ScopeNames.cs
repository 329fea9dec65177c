using Kernel;

namespace Directory.Roles;

static class ScopeNames
{
    public static string Name(this Scope scope) => scope switch
    {
        Scope.Own => "本人经办",
        Scope.Unit => "本机构",
        Scope.Subtree => "本机构及下级",
        Scope.Region => "本行政区划",
        Scope.All => "全部",
        _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, null),
    };
}
