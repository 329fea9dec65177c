namespace Kernel;

/// <summary>A typed identity: a version 7 <see cref="Guid"/> (RFC 9562), so that keys of one table grow with time.</summary>
/// <remarks>The order within one millisecond is random; a sequence column stands where order matters.</remarks>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}
