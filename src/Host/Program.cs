using Host;
using Platform.Cli;
using Platform.Database;
using Platform.House;
using Platform.Modules;
using Ui;

// What belongs to the program lies beside it, from wherever it is started.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
// Built, the assets lie in their projects' folders; published, beside the program, and this does nothing.
builder.WebHost.UseStaticWebAssets();
var modules = ModuleList.Of(typeof(Program).Assembly);
builder.Services.AddPlatform(modules, builder.Configuration);
builder.Services.AddUi(builder.Configuration);

var app = builder.Build();
if (await CliVerbs.Run(args, app.Services) is { } exitCode) return exitCode;

var owner = HouseLock.Take(app.Services);
if (!owner.Succeeded)
{
    await Console.Error.WriteLineAsync(owner.Refusal.Text);
    return ExitCode.Refused;
}

using var _ = owner.Value;
await app.Services.GetRequiredService<DatabaseOpening>().Open();
app.UseUi();
foreach (var module in modules.Modules) module.Map(app);
DemoAnnouncement.Announce(app);
await app.RunAsync();
return ExitCode.Done;
