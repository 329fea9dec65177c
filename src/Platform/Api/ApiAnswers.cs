using Kernel;
using Microsoft.AspNetCore.Http;

namespace Platform.Api;

/// <summary>What an endpoint answers: the thing, or the refusal as problem details.</summary>
public static class ApiAnswers
{
    public static IResult Answer<T, TBody>(this Result<T> result, Func<T, TBody> body) =>
        result.Succeeded ? Results.Json(body(result.Value), ApiJson.Options) : ApiProblem.Answer(result.Refusals);
}
