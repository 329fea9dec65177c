using Kernel;

namespace Directory.Roles;

readonly record struct RoleId(Guid Value) : IId<RoleId>
{
    public static RoleId From(Guid value) => new(value);

    public static RoleId New() => Id.New<RoleId>();

    public override string ToString() => Value.ToString();
}
