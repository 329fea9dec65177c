using System.Text.Json;
using Microsoft.Playwright;

namespace Browser;

/// <summary>Where the keyboard is, and whether one sees it.</summary>
sealed record Focus(string Tag, string Id, string Text, bool InContent, double Top, double Bottom, double Outline)
{
    const string Script = """
        () => {
          const at = document.activeElement, box = at.getBoundingClientRect(), style = getComputedStyle(at);
          return {
            tag: at.tagName.toLowerCase(), id: at.id, text: at.innerText ?? '', inContent: document.querySelector('main').contains(at) && at.tagName !== 'MAIN',
            top: box.top + scrollY, bottom: box.bottom + scrollY, outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
          };
        }
        """;

    static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static async Task<Focus> Of(IPage page) => (await page.EvaluateAsync<JsonElement>(Script)).Deserialize<Focus>(Web)!;

    /// <summary>Presses the tabulator key.</summary>
    public static async Task<Focus> Next(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        return await Of(page);
    }
}
