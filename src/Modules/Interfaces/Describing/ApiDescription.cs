using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Platform.Api;

namespace Interfaces.Describing;

/// <summary>Describes in OpenAPI 3.1 what there is to call: the framework reads it off the endpoints themselves, so that it cannot say anything else than they do.</summary>
static class ApiDescription
{
    public const string Name = "v1";

    const string Scheme = "oauth2";

    public static void AddApiDescription(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json => ApiJson.Shape(json.SerializerOptions));
        services.AddSingleton<DescriptionText>();
        services.AddOpenApi(Name, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.ShouldInclude = call => call.ActionDescriptor.EndpointMetadata.OfType<ApiRight>().Any();
            options.AddDocumentTransformer(Head);
            options.AddOperationTransformer(Rights);
            options.AddOperationTransformer(Parameters);
        });
    }

    static Task Head(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken ct)
    {
        document.Info = new() { Title = "政务开放接口", Version = Name, Description = "凭令牌调用；权限不超过令牌所属岗位。出错时回答 application/problem+json（RFC 9457），detail 为中文说明，code 供程序判断，field 指明有误的参数。" };
        document.Servers = [new() { Url = "/" }];
        document.Components ??= new();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Scheme] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.OAuth2,
                Description = "对接系统用编号和密钥取得令牌；工作人员的访问令牌直接作为 Bearer 使用。",
                Flows = new()
                {
                    ClientCredentials = new()
                    {
                        TokenUrl = new(Calling.TokenEndpoint.Path, UriKind.Relative),
                        Scopes = context.ApplicationServices.GetRequiredService<ApiRights>().All.ToDictionary(right => right.Name, right => right.Text),
                    },
                },
            },
        };
        return Task.CompletedTask;
    }

    static Task Rights(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        var right = context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiRight>().First();
        operation.Security = [new() { [new OpenApiSecuritySchemeReference(Scheme, context.Document)] = [right.Name] }];
        return Task.CompletedTask;
    }

    static Task Parameters(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        foreach (var described in context.Description.ParameterDescriptions)
        {
            if ((described.ParameterDescriptor as IParameterInfoParameterDescriptor)?.ParameterInfo is not { } declared) continue;
            if (operation.Parameters?.FirstOrDefault(one => one.Name == described.Name) is not OpenApiParameter parameter) continue;
            if (declared.GetCustomAttribute<WholeNumberAttribute>() is { } number)
                parameter.Schema = new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = $"{number.Least}", Maximum = $"{number.Most}" };
            if (declared.GetCustomAttribute<ExampleAttribute>() is { } example) parameter.Example = JsonValue.Create(example.Value);
        }

        return Task.CompletedTask;
    }
}
