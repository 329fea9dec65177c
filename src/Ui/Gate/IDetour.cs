using Microsoft.AspNetCore.Http;

namespace Ui.Gate;

/// <summary>What an officer must do before anything else; contributed by a module.</summary>
public interface IDetour
{
    /// <summary>Where that is done.</summary>
    string Place { get; }

    /// <summary>What stays open until then, besides what everybody may need on the way.</summary>
    IReadOnlyList<string> StaysOpen => [];

    bool IsDue(HttpContext context);
}
