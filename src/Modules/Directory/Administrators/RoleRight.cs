using Directory.Roles;
using Kernel;
using Platform.Access;

namespace Directory.Administrators;

/// <summary>A right to which two must agree, and that whoever is in a post with the role has.</summary>
/// <param name="Administration">Null for the work of an office.</param>
sealed record RoleRight(RoleId Role, Grant Grant, Administration? Administration);
