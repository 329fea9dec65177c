using Kernel;

namespace Platform.Commands;

/// <summary>Something to be done, as one transaction.</summary>
public interface ICommand<TResult>
{
    /// <summary>Forgetting it does not compile.</summary>
    static abstract Permission Requires { get; }

    /// <summary>So grave that whoever asks for it must have shown not long ago who he or she is: a computer left alone, or a stolen session, must not do it.</summary>
    static virtual bool NeedsProof => false;

    /// <summary>Everything that can be seen to be wrong without looking anything up; all of it at once, so that a form can show it.</summary>
    IEnumerable<Refusal> Check() => [];
}
