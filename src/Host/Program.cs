using System.Text.Encodings.Web;
using System.Text.Unicode;
using Platform.Cli;
using Platform.Database;
using Platform.House;
using Platform.Modules;

var builder = WebApplication.CreateBuilder(args);
var modules = ModuleList.Of(typeof(Program).Assembly);
builder.Services.AddPlatform(modules, builder.Configuration);
builder.Services.AddRazorPages();
builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));

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
app.MapStaticAssets();
app.MapRazorPages();
foreach (var module in modules.Modules) module.Map(app);
await app.RunAsync();
return ExitCode.Done;
