using System.Collections;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;
using QRCoder;

namespace Directory.Accounts;

/// <summary>A square code for a telephone's camera, drawn here: the secret in it is sent to nobody.</summary>
static class QrPicture
{
    /// <summary>Black on white whatever the page looks like, with the margin that cameras need.</summary>
    public static IHtmlContent Of(string text, string label)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var (rows, size) = (data.ModuleMatrix, data.ModuleMatrix.Count);
        var path = new StringBuilder();
        for (var y = 0; y < size; y++) Draw(rows[y], y, path);
        return new HtmlString(string.Create(
            CultureInfo.InvariantCulture,
            $"""<svg class="qr-code" role="img" aria-label="{label}" viewBox="0 0 {size} {size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{size}v{size}H0z"/><path fill="#000" d="{path}"/></svg>"""));
    }

    static void Draw(BitArray row, int y, StringBuilder path)
    {
        for (var x = 0; x < row.Count; x++)
        {
            if (row[x]) path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        }
    }
}
