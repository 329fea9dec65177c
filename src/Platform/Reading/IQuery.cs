using Kernel;

namespace Platform.Reading;

/// <summary>A question. List, count, search, export, feed and download of the same things share one.</summary>
public interface IQuery<TResult>
{
    static abstract Permission Requires { get; }

    /// <summary>A sensitive read (identity numbers, informers, exports) is audited before the answer leaves.</summary>
    static virtual bool Sensitive => false;

    /// <summary>What is looked at, for the audit: an id or a number, never personal data.</summary>
    string? Subject => null;
}
