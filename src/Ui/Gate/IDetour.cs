using Microsoft.AspNetCore.Http;

namespace Ui.Gate;

/// <summary>What an officer must do before anything else; contributed by a module.</summary>
public interface IDetour
{
    /// <summary>Where that is done; null when nothing is to be done first, or this request does it.</summary>
    string? Of(HttpContext context);
}
