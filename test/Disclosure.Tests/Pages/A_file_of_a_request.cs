using System.Net;
using Disclosure.Requests;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Testing;

namespace Disclosure.Tests.Pages;

public sealed class A_file_of_a_request
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_looked_at_by_whoever_may_have_it_and_each_look_is_on_record(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        await Hall.File(hall.Citizen(), form => form.Attach("Attachments", "说明.txt", "canary <script>alert(1)</script>"u8.ToArray(), "text/plain"));
        var id = await hall.Request();
        var matter = await hall.House.Look(db => db.Set<DisclosureRequest>().Select(request => request.Matter).SingleAsync());
        var (clerk, neighbour) = (hall.At(hall.Clerk), hall.At(hall.Neighbour));
        var page = await clerk.Get(MatterAddress.Of(matter));
        var preview = page.Document.QuerySelector(".file-act[aria-label='预览：说明.txt']")!.GetAttribute("href")!;
        var readings = await Readings();

        var shown = await clerk.Get(preview);
        Assert.Equal((HttpStatusCode.OK, "说明.txt", "canary <script>alert(1)</script>"), (shown.Status, shown.Heading, shown.All(".preview-text").Single()));
        Assert.True(shown.Response.Headers.CacheControl!.NoStore);
        Assert.Equal(readings + 1, await Readings());
        Assert.Equal(preview, $"{shown.Link("下载")}/preview");

        foreach (var address in new[] { preview, $"{preview}/1" })
        {
            var refused = await neighbour.Get(address);
            Assert.Equal(HttpStatusCode.NotFound, refused.Status);
            Assert.DoesNotContain("canary", refused.Html, StringComparison.Ordinal);
            Assert.Equal("/sign-in", (await hall.Citizen().Peek(address)).Location?.Split('?')[0]);
        }

        Assert.Equal(2L, Convert.ToInt64(await hall.Refused("ReadRequest", id.Subject), null));
        foreach (var forged in new[] { DisclosureAddress.PreviewOf(id, new(Guid.Empty)), $"{preview}/1", preview.Replace(id.ToString(), Guid.Empty.ToString(), StringComparison.Ordinal) })
            Assert.Equal((HttpStatusCode.NotFound, forged), ((await clerk.Get(forged)).Status, forged));

        async Task<long> Readings() => Convert.ToInt64(await hall.House.Value($"SELECT count(*) FROM platform_audit_record WHERE action = 'ReadRequest' AND outcome = 1 AND subject = '{id.Subject}'"), null);
    }
}
