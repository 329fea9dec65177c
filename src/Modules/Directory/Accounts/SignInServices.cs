using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.House;
using Ui.Gate;
using Ui.Layouts;

namespace Directory.Accounts;

static class SignInServices
{
    public static void AddSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSignInSettings(configuration);
        services.AddSingleton<PasswordHashing>();
        services.AddSingleton<PasswordRules>();
        services.AddScoped<SignInAttempts>();
        services.AddScoped<SignInJudge>();
        services.AddScoped<SigningIn>();
        services.AddScoped<ChangingPassword>();
        services.AddScoped<AccountPasswords>();
        services.AddScoped<PasswordDetour>();
        services.AddScoped<IDetour>(scope => scope.GetRequiredService<PasswordDetour>());
        services.AddScoped<IPostChoices, PostChoices>();
        services.AddScoped<GivingPassword>();
        services.AddScoped<AccountOf>();
        services.AddScoped<IStartupTask, FirstAdministrator>();
        services.AddSessions();
        services.AddSecondFactor();
        services.AddPasskeys();
    }

    static void AddSignInSettings(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SignInSettings>().Bind(configuration.GetSection("SignIn")).ValidateDataAnnotations()
            .Validate(settings => PasskeyPlace.IsSound(settings.PasskeyAddresses), "SignIn:PasskeyAddresses must begin with https:// and name one domain, the first one's: passkeys belong to a domain.")
            .ValidateOnStart();
        // A demonstration's password is everybody's, and stands in its read-me.
        if (configuration.GetValue<bool>("House:Demo")) services.PostConfigure<SignInSettings>(settings => settings.PasswordDays = 0);
        // The doors of a demonstration ask for nothing; who wants to see it asked for says so.
        if (configuration.GetValue<bool>("House:Demo") && configuration["SignIn:SecondFactor"] is null) services.PostConfigure<SignInSettings>(settings => settings.SecondFactor = FactorNeed.Nobody);
        // Who has told mails where the house is need not tell it twice.
        if (configuration["Notifications:Address"] is { } address && PasskeyPlace.IsSound([address]))
            services.PostConfigure<SignInSettings>(settings => { if (settings.PasskeyAddresses.Count == 0) settings.PasskeyAddresses.Add(address); });
    }

    static void AddPasskeys(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>().AddUserStore<PasskeyStore>();
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.AddSingleton<PasskeyPlace>();
        services.AddSingleton<IConfigureOptions<IdentityPasskeyOptions>>(all => all.GetRequiredService<PasskeyPlace>());
        services.AddSingleton<QuestionSeal>();
        services.AddScoped<PasskeyQuestions>();
        services.AddScoped<Passkeys>();
        services.AddScoped<RegisteringPasskey>();
        services.AddScoped<BringingPasskey>();
        services.AddScoped<ProvingByPasskey>();
        services.AddScoped<SecondStep>();
    }

    static void AddSecondFactor(this IServiceCollection services)
    {
        services.AddSingleton<FactorSecrets>();
        services.AddSingleton<HalfCookie>();
        services.AddScoped<Factors>();
        services.AddScoped<FactorRule>();
        services.AddScoped<FactorAsking>();
        services.AddScoped<FactorSteps>();
        services.AddScoped<OwnAccount>();
        services.AddScoped<HalfSignIns>();
        services.AddScoped<BringingCode>();
        services.AddScoped<SignInWay>();
        services.AddScoped<Proving>();
        services.AddScoped<FactorDetour>();
        services.AddScoped<IDetour>(scope => scope.GetRequiredService<FactorDetour>());
    }

    static void AddSessions(this IServiceCollection services)
    {
        services.AddSingleton<EndedSessions>();
        services.AddSingleton<StayBook>();
        services.AddSingleton<StayWriter>();
        services.AddHostedService(scope => scope.GetRequiredService<StayWriter>());
        services.AddScoped<EndingSessions>();
        services.AddScoped<OwnStays>();
        services.AddScoped<Sessions>();
        services.AddScoped<IActorSource>(scope => scope.GetRequiredService<Sessions>());
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme);
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SessionCookie>();
    }
}
