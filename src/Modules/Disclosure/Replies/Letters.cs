using Directory.Contracts;
using Disclosure.Requests;
using Microsoft.Extensions.Options;
using Platform.House;

namespace Disclosure.Replies;

/// <summary>Writes the letter of a reply, in the name of the organ that answers.</summary>
sealed class Letters(RequestDesk desk, IOptions<HouseSettings> house, RequestFiles files)
{
    public UnitView OrganOf(DisclosureRequest request) => desk.Directory.NumberingUnit(request.Office)!;

    public async Task<ReplyLetter> Write(DisclosureRequest request, Reply reply, string matterNumber, CancellationToken ct)
    {
        var review = desk.Settings.ReviewOrgan.Length > 0 ? desk.Settings.ReviewOrgan : house.Value.Authority;
        var enclosures = (await files.GivenWith(reply.Id, ct)).ConvertAll(file => file.Name);
        return new LetterWriting(request, reply, matterNumber, OrganOf(request).Name, review, desk.Settings.Court).On(desk.Today, enclosures);
    }
}
