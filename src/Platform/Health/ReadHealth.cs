using Kernel;
using Platform.Reading;

namespace Platform.Health;

/// <summary>How the house is: everything an operator should know at a glance.</summary>
public sealed record ReadHealth : IQuery<HealthReport>
{
    public const string Right = "platform.health.read";

    public static Permission Requires => new(Right);
}
