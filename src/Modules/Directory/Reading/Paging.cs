using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Ui.Parts;

namespace Directory.Reading;

/// <summary>The foot of a list that comes from memory: pages are told by how many lines came before.</summary>
static class Paging
{
    public static Pager Of(HttpRequest request, int skipped, int shown, int total) => new(
        shown,
        skipped > 0 ? Address(request, 0) : null,
        skipped + shown < total ? Address(request, skipped + shown) : null,
        total.ToString(CultureInfo.InvariantCulture));

    static string Address(HttpRequest request, int skip)
    {
        var query = new QueryBuilder(request.Query.Where(one => !one.Key.Equals("skip", StringComparison.OrdinalIgnoreCase)).SelectMany(one => one.Value, (one, value) => KeyValuePair.Create(one.Key, value ?? "")));
        if (skip > 0) query.Add("skip", skip.ToString(CultureInfo.InvariantCulture));
        return request.Path + query.ToQueryString().Value;
    }
}
