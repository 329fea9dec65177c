using System.Text.Encodings.Web;
using System.Text.Unicode;
using Platform.Database;
using Platform.Modules;

var builder = WebApplication.CreateBuilder(args);
var modules = ModuleList.Of(typeof(Program).Assembly);
builder.Services.AddPlatform(modules, builder.Configuration);
builder.Services.AddRazorPages();
builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));

var app = builder.Build();
await app.Services.GetRequiredService<DatabaseOpening>().Open();
app.MapStaticAssets();
app.MapRazorPages();
foreach (var module in modules.Modules) module.Map(app);
await app.RunAsync();
