using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Directory.Accounts;

static class SignInServices
{
    public static void AddSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SignInSettings>().Bind(configuration.GetSection("SignIn")).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<PasswordHashing>();
        services.AddSingleton<PasswordRules>();
        services.AddScoped<SigningIn>();
        services.AddScoped<ChangingPassword>();
        services.AddScoped<AccountOf>();
    }
}
