using Host;
using Platform.Cli;
using Platform.Database;
using Platform.House;
using Platform.Modules;
using Platform.Web;
using Ui;

// What belongs to the program lies beside it, from wherever it is started.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = HouseWords.Of(args), ContentRootPath = AppContext.BaseDirectory });
// Built, the assets lie in their projects' folders; published, beside the program, and this does nothing.
builder.WebHost.UseStaticWebAssets();
var modules = ModuleList.Of(typeof(Program).Assembly);
builder.Services.AddPlatform(modules, builder.Configuration);
builder.Services.AddUi(builder.Configuration);

var interrupted = new StartInterrupted();
interrupted.Quieten(builder.Logging);
var app = builder.Build();
if (await CliVerbs.Run(args, app.Services) is { } exitCode) return exitCode;

if (ListeningAddresses.Against(app.Configuration) is { } unreadable)
{
    await Console.Error.WriteLineAsync(unreadable.Text);
    return ExitCode.Usage;
}

if (UnfitSettings.Of(app.Services) is { Count: > 0 } unfit)
{
    await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, unfit));
    return ExitCode.Usage;
}

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
await interrupted.Run(app);
return ExitCode.Done;
