using Directory.Contracts;
using Disclosure.Requests;
using Microsoft.Extensions.Options;
using Platform.House;

namespace Disclosure.Replies;

/// <summary>Writes the letter of a reply, in the name of the organ that answers.</summary>
sealed class Letters(RequestDesk desk, IOptions<HouseSettings> house, RequestFiles files)
{
    public UnitView OrganOf(DisclosureRequest request) => desk.Directory.NumberingUnit(request.Office)!;

    public DateOnly Today => desk.Today;

    public string Review => desk.Settings.ReviewOrgan.Length > 0 ? desk.Settings.ReviewOrgan : house.Value.Authority;

    public string Court => desk.Settings.Court;

    public async Task<ReplyLetter> Write(DisclosureRequest request, Reply reply, string matterNumber, CancellationToken ct)
    {
        var enclosures = (await files.GivenWith(reply.Id, ct)).ConvertAll(file => file.Name);
        return new LetterWriting(request, reply, matterNumber, OrganOf(request).Name, Review, Court).On(desk.Today, enclosures);
    }
}
