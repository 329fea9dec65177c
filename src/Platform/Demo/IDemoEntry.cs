using Kernel;
using Microsoft.AspNetCore.Http;

namespace Platform.Demo;

/// <summary>One way into a demo house, offered on its one page: an officer's desk, an applicant's view. Modules register theirs.</summary>
public interface IDemoEntry
{
    int Order { get; }

    /// <summary>Stands in the form: <c>clerk</c>.</summary>
    string Key { get; }

    /// <summary>Who one is then, in the office's words: 经办人.</summary>
    string Title { get; }

    /// <summary>Name, post and unit, and what there is to see; null when there is nothing behind this entry in this database.</summary>
    Task<string?> Describe(CancellationToken ct);

    /// <summary>The account and password with which one could come in by the usual door, for the operator's console.</summary>
    string? Account => null;

    /// <summary>As whom one then acts, so that the demo data can lay something on that desk.</summary>
    Actor? Who => null;

    /// <summary>Lets the browser in.</summary>
    /// <returns>The address within this house at which one then is; null when it could not be done.</returns>
    Task<string?> Enter(HttpContext context, CancellationToken ct);
}
