using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Platform.Commands;

namespace Platform.Files;

/// <summary>Whether the files of a form may be received: whoever is not signed in could fill the disk with forms that are never accepted.</summary>
public sealed class UploadAllowance
{
    readonly CurrentActor current;
    readonly PublicUploads spent;
    readonly IOptions<FileSettings> settings;

    internal UploadAllowance(CurrentActor current, PublicUploads spent, IOptions<FileSettings> settings) =>
        (this.current, this.spent, this.settings) = (current, spent, settings);

    /// <remarks>A file that is too large is refused by itself and leaves nothing behind.</remarks>
    public Refusal? Against(IReadOnlyList<IFormFile> chosen, string field)
    {
        if (current.Actor.Kind != ActorKind.Public || chosen.Count == 0) return null;

        var bytes = chosen.Where(file => file.Length <= settings.Value.LargestBytes).Sum(file => file.Length);
        return spent.Spend(current.Actor.Network ?? "", bytes) ? null : FileRefusals.TooMuchFromHere(field, settings.Value.PublicBytesPerHour);
    }
}
