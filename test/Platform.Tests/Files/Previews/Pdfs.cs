using System.Text;

namespace Platform.Tests.Files.Previews;

static class Pdfs
{
    /// <summary>As many empty pages as wanted, of a size in points.</summary>
    public static byte[] Of(int pages, int width = 595, int height = 842)
    {
        var text = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>endobj\n");
        text.Append("2 0 obj<</Type/Pages/Count ").Append(pages).Append("/Kids[").AppendJoin(' ', Enumerable.Range(3, pages).Select(page => $"{page} 0 R")).Append("]>>endobj\n");
        for (var page = 0; page < pages; page++) text.Append(page + 3).Append($" 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]>>endobj\n");
        return Encoding.ASCII.GetBytes(text.Append("trailer<</Root 1 0 R>>\n%%EOF\n").ToString());
    }
}
