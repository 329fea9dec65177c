namespace Kernel;

/// <summary>Who acts.</summary>
public enum ActorKind
{
    /// <summary>A citizen or enterprise, without an account.</summary>
    Public,

    /// <summary>A member of staff, in a post.</summary>
    Officer,

    /// <summary>The platform: a job, a reaction, the demo data.</summary>
    House,

    /// <summary>A system of another office (对接系统), in the name of a post: no person.</summary>
    Client,
}
