using System.Text;

namespace Browser.Roads;

/// <summary>Something to attach.</summary>
sealed record Paper(string Name, byte[] Bytes)
{
    public static readonly Paper Plot = new("地块四至说明.txt", Encoding.UTF8.GetBytes("东至青溪河，西至乡道，南至上堰村三组，北至茶园。"));

    public static readonly Paper Year = new("年份说明.txt", Encoding.UTF8.GetBytes("申请的是2025年度的材料。"));

    public static readonly Paper Approval = new("征地批复.pdf", "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"u8.ToArray());
}
