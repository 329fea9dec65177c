using System.Net;
using Platform.Database;
using Platform.Files;
using Testing;
using WebTesting;

namespace Disclosure.Tests.Pages;

public sealed class Uploading_without_an_account
{
    /// <summary>Forms that are refused keep their files too: from one address they shall not fill the disk.</summary>
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_limited_by_the_bytes_of_an_hour_which_it_says(Engine engine)
    {
        await using var hall = await Hall.Open(engine, new() { ["Files:PublicBytesPerHour"] = $"{2 * 1024 * 1024}", ["Files:Scanner"] = "none" });
        Assert.Null((await Send(hall)).Wrong("Attachments"));

        var refused = await Send(hall);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(FileRefusals.TooMuchFromHere("Attachments", 2 * 1024 * 1024).Text, refused.Wrong("Attachments"));
        Assert.Equal("张𠮷喆😀", refused.Form()["Name"]);

        hall.House.Time.Advance(TimeSpan.FromHours(1));
        Assert.Null((await Send(hall)).Wrong("Attachments"));
    }

    /// <summary>A form that is refused for its telephone, with a new file of 1.2 MB.</summary>
    static async Task<SeenPage> Send(Hall hall)
    {
        var text = System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"{Guid.CreateVersion7()}\n", 1200 * 1024 / 37)));
        return await Hall.Filled(await Hall.Form(hall.Citizen())).Fill("Telephone", "12").Attach("Attachments", "说明.txt", text, "text/plain").Submit();
    }
}
