using Disclosure.LookUps;
using Disclosure.Requests;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.House;
using Platform.Secrets;

namespace Disclosure.Tests.LookUps;

public sealed class Look_up_codes : IDisposable
{
    readonly string data = System.IO.Directory.CreateTempSubdirectory("codes").FullName;

    [Fact]
    public void Follow_from_the_forms_key_also_after_a_restart()
    {
        var key = SubmissionKey.New();
        Assert.Equal(Codes().For(key), Codes().For(key));
        Assert.NotEqual(Codes().For(key), Codes().For(SubmissionKey.New()));
    }

    [Fact]
    public void Are_eight_characters_that_nobody_mistakes() =>
        Assert.All(Enumerable.Range(0, 200).Select(_ => Codes().For(SubmissionKey.New())), code => Assert.Matches("^[2-9A-HJ-NP-Z]{8}$", code));

    [Fact]
    public void Are_known_again_however_they_are_typed()
    {
        var (codes, request, code) = (Codes(), RequestId.New(), Codes().For(SubmissionKey.New()));
        Assert.Equal(codes.HashOf(request, code), codes.HashOf(request, $" {code[..4].ToLowerInvariant()}-{code[4..]} "));
        Assert.NotEqual(codes.HashOf(request, code), codes.HashOf(request, code[..7]));
        Assert.NotEqual(codes.HashOf(request, code), codes.HashOf(RequestId.New(), code));
    }

    [Theory]
    [InlineData("云政办依申请〔2026〕12号")]
    [InlineData(" 云政办依申请[2026]12号")]
    [InlineData("云政办依申请（２０２６）12 号")]
    [InlineData("云政办依申请【2026】12号")]
    [InlineData("云政办依申请(2026)12")]
    public void Numbers_are_read_as_people_type_them(string typed) => Assert.Equal("云政办依申请〔2026〕12号", NumberText.Normal(typed));

    LookUpCodes Codes() => new(new HouseKey(Options.Create(new HouseSettings { Data = data })));

    public void Dispose() => System.IO.Directory.Delete(data, recursive: true);
}
