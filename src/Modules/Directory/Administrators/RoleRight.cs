using Directory.Roles;
using Kernel;
using Platform.Access;

namespace Directory.Administrators;

/// <summary>A right of an administration that whoever is in a post with the role has.</summary>
sealed record RoleRight(RoleId Role, Grant Grant, Administration Administration);
