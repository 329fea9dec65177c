namespace Directory.Proposals;

/// <summary>What takes effect when a second person agrees.</summary>
enum ProposedAct
{
    /// <summary>为岗位授予角色.</summary>
    GrantRoles,

    /// <summary>任命.</summary>
    Appoint,

    /// <summary>修改角色.</summary>
    ChangeRole,
}
