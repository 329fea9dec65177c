using System.Text;
using System.Text.Json.Serialization;
using Interfaces.Clients;
using Kernel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Platform.Api;
using Platform.Commands;
using Ui.Gate;

namespace Interfaces.Calling;

/// <summary><c>POST /api/v1/token</c>: the client credentials grant of OAuth 2 (RFC 6749, 4.4), with the client's id and secret in the form or in the Basic header.</summary>
static class TokenEndpoint
{
    public const string Path = ApiRoutes.Root + "/token";

    const int LargestForm = 16 * 1024;

    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost(Path, Answer).OpenToPublic().WithMetadata(new RequestSizeLimitAttribute(LargestForm)).ExcludeFromDescription();

    static async Task<IResult> Answer(HttpContext http, UseCases useCases, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (!http.Request.HasFormContentType) return Error("invalid_request", CallRefusals.FormExpected);

        var form = await http.Request.ReadFormAsync(ct);
        if (form["grant_type"] != "client_credentials") return Error("unsupported_grant_type", CallRefusals.GrantTypeUnknown);

        var (id, secret) = Basic(http.Request) ?? (form["client_id"].ToString(), form["client_secret"].ToString());
        var scope = form["scope"].ToString();
        var issued = await useCases.Run<IssueToken, IssuedToken>(new(Id.Read<ClientId>(id), Credentials.HashOf(secret), scope.Length == 0 ? null : scope), ct);
        return issued.Match(Body, refusal => Refused(refusal, http));
    }

    static IResult Body(IssuedToken issued) => Results.Json(new TokenBody(issued.Token, "Bearer", (int)issued.Life.TotalSeconds, string.Join(' ', issued.Rights)), ApiJson.Options);

    static IResult Refused(Refusal refusal, HttpContext http)
    {
        if (refusal == CallRefusals.ScopeRefused) return Error("invalid_scope", refusal);
        if (refusal.Kind == RefusalKind.Unavailable) return ApiProblem.Answer([refusal]);

        http.Response.Headers.WWWAuthenticate = "Basic realm=\"api\"";
        return Error("invalid_client", refusal, StatusCodes.Status401Unauthorized);
    }

    /// <remarks>The field that the standard has for words takes no Chinese.</remarks>
    static IResult Error(string error, Refusal why, int status = StatusCodes.Status400BadRequest) =>
        Results.Json(new TokenError(error, why.Code, why.Text), ApiJson.Options, statusCode: status);

    static (string Id, string Secret)? Basic(HttpRequest request)
    {
        const string Scheme = "Basic ";
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return null;

        var bytes = new byte[header.Length];
        if (!Convert.TryFromBase64String(header[Scheme.Length..].Trim(), bytes, out var length)) return ("", "");
        return Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is [var id, var secret] ? (Uri.UnescapeDataString(id), Uri.UnescapeDataString(secret)) : ("", "");
    }

    sealed record TokenBody(
        [property: JsonPropertyName("access_token")] string Token,
        [property: JsonPropertyName("token_type")] string Type,
        [property: JsonPropertyName("expires_in")] int Seconds,
        [property: JsonPropertyName("scope")] string Scope);

    sealed record TokenError(string Error, string Code, string Detail);
}
