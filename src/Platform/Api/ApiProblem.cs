using System.Text.Json;
using Kernel;
using Microsoft.AspNetCore.Http;
using Platform.Web;

namespace Platform.Api;

/// <summary>A refusal as programs read it: problem details (RFC 9457) in the words of the page, with the code and the field.</summary>
/// <param name="Code">Stable, for the program.</param>
/// <param name="Errors">All that is wrong, when it is more than one thing.</param>
public sealed record ApiProblem(string Type, string Title, int Status, string Detail, string? Code = null, string? Field = null, IReadOnlyList<ApiError>? Errors = null)
{
    public const string MediaType = "application/problem+json";

    /// <param name="status">Other than the one that the refusal itself has.</param>
    public static IResult Answer(IReadOnlyList<Refusal> because, int? status = null)
    {
        var problem = Of(because, status);
        return Results.Json(problem, ApiJson.Options, MediaType, problem.Status);
    }

    public static ApiProblem Of(IReadOnlyList<Refusal> because, int? status = null)
    {
        var first = because[0];
        var code = status ?? RefusalStatus.Of(first);
        return new("about:blank", TitleOf(code), code, Words(first), first.Code, Name(first.Field), because.Count > 1 ? [.. because.Select(one => new ApiError(one.Code, Name(one.Field), Words(one)))] : null);
    }

    public static string TitleOf(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => "没有有效的令牌",
        StatusCodes.Status403Forbidden => "没有权限",
        StatusCodes.Status404NotFound => "没有找到",
        StatusCodes.Status409Conflict => "情况已有变化",
        StatusCodes.Status413PayloadTooLarge => "内容太大",
        StatusCodes.Status415UnsupportedMediaType => "内容类型不对",
        StatusCodes.Status422UnprocessableEntity => "内容有误",
        StatusCodes.Status429TooManyRequests => "调用太频繁",
        StatusCodes.Status503ServiceUnavailable => "暂时无法使用",
        >= 500 => "系统出现故障",
        _ => "请求无法处理",
    };

    static string Words(Refusal refusal) => refusal.Basis is null ? refusal.Text : $"{refusal.Text}（依据：{refusal.Basis}）";

    /// <summary>As the caller wrote it.</summary>
    static string? Name(string? field) => field is null ? null : JsonNamingPolicy.CamelCase.ConvertName(field);
}

/// <summary>One of several things that are wrong.</summary>
public sealed record ApiError(string Code, string? Field, string Detail);
