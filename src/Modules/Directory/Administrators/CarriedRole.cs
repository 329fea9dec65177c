using Directory.Roles;
using Kernel;

namespace Directory.Administrators;

sealed record CarriedRole(PostId Post, RoleId Role);
