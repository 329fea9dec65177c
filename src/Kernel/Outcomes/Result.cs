using System.Diagnostics.CodeAnalysis;

namespace Kernel;

/// <summary>Either what was asked for, or the reasons why not.</summary>
public readonly struct Result<T>
{
    readonly T? value;
    readonly IReadOnlyList<Refusal>? refusals;

    Result(T value) => this.value = value;

    Result(IReadOnlyList<Refusal> refusals) => this.refusals = refusals;

    /// <summary>Empty when it succeeded; a form may be refused for several fields at once.</summary>
    public IReadOnlyList<Refusal> Refusals => refusals ?? [];

    public Refusal? Refusal => refusals?[0];

    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool Succeeded => refusals is null;

    /// <exception cref="InvalidOperationException">It was refused: asking for the value then is a bug.</exception>
    public T Value => refusals is null ? value! : throw new InvalidOperationException($"Refused: {refusals[0].Code}");

    public TOut Match<TOut>(Func<T, TOut> then, Func<Refusal, TOut> otherwise) =>
        refusals is null ? then(value!) : otherwise(refusals[0]);

    public Result<TOut> Map<TOut>(Func<T, TOut> then) => refusals is null ? then(value!) : new Result<TOut>(refusals);

    public Result<TOut> Then<TOut>(Func<T, Result<TOut>> next) => refusals is null ? next(value!) : new Result<TOut>(refusals);

    public static Result<T> Refused(IReadOnlyList<Refusal> because) =>
        because.Count > 0 ? new(because) : throw new ArgumentException("A refusal needs a reason.", nameof(because));

    public static implicit operator Result<T>(T value) => new(value);

    public static implicit operator Result<T>(Refusal refusal) => new([refusal]);
}
