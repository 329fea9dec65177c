using Disclosure.LookUps;
using Disclosure.Replies;
using Disclosure.Requests;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Platform.Access;
using Platform.Modules;

namespace Disclosure;

/// <summary>Disclosure of government information; so far on request (依申请公开).</summary>
public sealed class DisclosureModule : IModule
{
    public int Tier => 5;

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DisclosureSettings>().Bind(configuration.GetSection("Disclosure")).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => RequestKind.Of(provider.GetRequiredService<IOptions<DisclosureSettings>>().Value));
        services.AddCapabilities(Rights.Declared);
        services.AddScoped<RequestDesk>();
        services.AddScoped<RequestsInHand>();
        services.AddScoped<Offices>();
        services.AddScoped<RequestFiles>();
        services.AddScoped<SupplementTaking>();
        services.AddScoped<Letters>();
        services.AddScoped<ReplyNumbers>();
        services.AddSingleton<LetterRendering>();
        services.AddScoped<WrongTries>();
        services.AddSingleton<LookUpCodes>();
        services.AddSingleton<ApplicantKeeping>();
        services.AddSingleton<ApplicantTickets>();
    }
}
