using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ui.Gate;

namespace Architecture;

/// <summary>Every page says who may open it and where it is, and bears the house's content security policy.</summary>
public sealed partial class Pages
{
    [Fact]
    public void Every_page_declares_who_may_open_it() =>
        Rule.Holds("gate", Product.Types.Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(PageModel))), Undeclared);

    [Fact]
    public void Every_page_has_an_address_of_its_own() =>
        Rule.Holds("address", Repository.Under("src/", ".cshtml").Where(IsPage), path => Unaddressed(path, Repository.Text(path)));

    [Fact]
    public void No_page_has_script_or_style_inside() =>
        Rule.Holds("inline", Repository.Under("src/", ".cshtml"), path => Inline(path, Repository.Text(path)));

    /// <summary>Behind a letter Razor takes an at sign for part of a mail address, and the code stands on the page.</summary>
    [Fact]
    public void No_page_shows_its_own_code() =>
        Rule.Holds("shown-code", Repository.Under("src/", ".cshtml"), path => ShowsCode(path, Repository.Text(path)));

    [Fact]
    public void Notices_a_page_that_says_too_little_or_too_much()
    {
        Assert.NotNull(Undeclared(typeof(Silent)));
        Assert.NotNull(Unaddressed("x.cshtml", "@page\n"));
        Assert.Null(Unaddressed("x.cshtml", "@page \"/desk/x\"\n"));
        Assert.NotNull(Inline("x.cshtml", "<p style=\"color:red\">"));
        Assert.NotNull(Inline("x.cshtml", "<script>x()</script>"));
        Assert.NotNull(Inline("x.cshtml", "<a onclick=\"x()\">"));
        Assert.NotNull(ShowsCode("x.cshtml", "<p>起@if (x) { }</p>"));
        Assert.Null(ShowsCode("x.cshtml", "<p>@item.Found@if (x) { }</p>"));
        Assert.Null(Inline("x.cshtml", "<script src=\"~/x.js\" defer></script>"));
    }

    static Offence? Undeclared(Type page) =>
        page.IsDefined(typeof(RequiresAttribute), inherit: true) ? null : new(page.FullName!, "has none of [Requires(…)], [ForStaff], [OpenToPublic]");

    static Offence? Unaddressed(string path, string text) =>
        Address().IsMatch(text) ? null : new(path, "has no address of its own: @page \"/…\"");

    static Offence? Inline(string path, string text) =>
        Forbidden().Match(text) is { Success: true } found ? new(path, $"has '{found.Value}', which the content security policy refuses") : null;

    static Offence? ShowsCode(string path, string text) =>
        Shown().Match(text) is { Success: true } found ? new(path, $"shows '{found.Value}' as text: a blank is missing before the at sign") : null;

    static bool IsPage(string path) => Repository.Lines(path).Any(line => line.StartsWith("@page", StringComparison.Ordinal));

    [GeneratedRegex("^@page \"/", RegexOptions.Multiline)]
    private static partial Regex Address();

    [GeneratedRegex(@"\sstyle=""|\son[a-z]+=""|<script>|<style|javascript:")]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"(?<![@\w.])\p{L}+@(?:if|foreach|for|switch|while)\b")]
    private static partial Regex Shown();

    sealed class Silent : PageModel;
}
