using System.Security.Cryptography;
using System.Text;
using Disclosure.Requests;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Secrets;

namespace Disclosure.LookUps;

/// <summary>Counts wrong tries: too many pause a number, or a network address, for a while.</summary>
sealed class WrongTries(RequestDesk desk, HouseKey house, Turns turns)
{
    public async Task<bool> Paused(string number, CancellationToken ct)
    {
        var (numberKey, address) = (KeyOf(number), AddressKey);
        await turns.Wait(new[] { numberKey, address }.OfType<string>().Select(TurnOf), ct);
        var (most, mostOfAddress) = (desk.Settings.WrongTries, desk.Settings.WrongTriesOfAddress);
        var byNumber = await desk.Db.Set<WrongTry>().Where(one => one.Number == numberKey).OrderByDescending(one => one.At).Select(one => one.At).Take(most).ToListAsync(ct);
        var byAddress = address is null
            ? []
            : await desk.Db.Set<WrongTry>().Where(one => one.Address == address).OrderByDescending(one => one.At).Select(one => one.At).Take(mostOfAddress).ToListAsync(ct);
        return TooMany(byNumber, most) || TooMany(byAddress, mostOfAddress);
    }

    /// <remarks>Tries during a pause are not counted, or somebody could keep an applicant out for ever.</remarks>
    public void Count(string number) => desk.Db.Add(new WrongTry(Guid.CreateVersion7(), KeyOf(number), AddressKey, desk.Now, desk.Actor.Region));

    TimeSpan Pause => TimeSpan.FromMinutes(desk.Settings.PauseMinutes);

    string? AddressKey => desk.Actor.Network is { } network ? KeyOf(network) : null;

    /// <summary>So many within one pause's length, and the last not longer ago than that.</summary>
    bool TooMany(List<DateTimeOffset> newestFirst, int most) =>
        newestFirst.Count == most && newestFirst[0] > desk.Now - Pause && newestFirst[0] - newestFirst[^1] <= Pause;

    static long TurnOf(string key) => Convert.ToInt64(key[..16], 16);

    string KeyOf(string text) => Convert.ToHexStringLower(HMACSHA256.HashData(house.For("disclosure.wrong-tries"), Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
