using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace WebTesting;

/// <summary>A page as it came.</summary>
public sealed class SeenPage(Visitor visitor, HttpResponseMessage response, string html, IHtmlDocument document)
{
    public HttpStatusCode Status => response.StatusCode;

    public HttpResponseMessage Response => response;

    public string Html => html;

    public IHtmlDocument Document => document;

    /// <summary>Where one is, after all redirects.</summary>
    public string Address => response.RequestMessage!.RequestUri!.PathAndQuery;

    public string? Location => response.Headers.Location?.OriginalString;

    /// <summary>The words of the content, every run of white space one blank.</summary>
    public string Text => Words(document.QuerySelector("main") ?? document.Body!);

    public string Heading => Words(document.QuerySelector("h1")!);

    /// <summary>Everything that matches a selector, in words.</summary>
    public IReadOnlyList<string> All(string selector) => [.. document.QuerySelectorAll(selector).Select(Words)];

    /// <summary>What the page says is wrong with a field, or nothing.</summary>
    public string? Wrong(string field) => document.GetElementById(field + "-error") is { } line ? Words(line) : null;

    public Task<SeenPage> Follow(string linkText) => visitor.Get(Link(linkText));

    public string Link(string text) =>
        document.QuerySelectorAll("a[href]").FirstOrDefault(link => Words(link) == text)?.GetAttribute("href")
        ?? throw new InvalidOperationException($"{Address} has no link “{text}”. It says: {Text}");

    /// <summary>The one form of the content, or the one with a button of this text.</summary>
    public PageForm Form(string? button = null)
    {
        var forms = document.QuerySelectorAll("main form").OfType<IHtmlFormElement>()
            .Where(form => button is null ? form.Method == "post" : form.QuerySelectorAll("button").Any(each => Words(each) == button)).ToList();
        Assert.True(forms.Count == 1, $"{Address} has {forms.Count} forms{(button is null ? "" : $" with the button “{button}”")}. It says: {Text}");
        return new(visitor, Address, forms[0], button);
    }

    /// <summary>The form in which a hidden field has this value.</summary>
    public PageForm FormWith(string name, string value) =>
        new(visitor, Address, document.QuerySelectorAll("main form").OfType<IHtmlFormElement>().Single(form => form.QuerySelectorAll($"input[name='{name}']").Any(input => input.GetAttribute("value") == value)), null);

    static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
