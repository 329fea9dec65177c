using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;

namespace Platform.Secrets;

/// <summary>Keeps the keys of cookies and forms in the database, where every node finds them: a form opened on one node, or days ago before a restart, is accepted on any other.</summary>
/// <remarks>The framework asks on the thread of a request, hardly ever, and knows no other way than to wait. A command of the house must therefore protect nothing: it would wait for its own writer.</remarks>
sealed class ProtectionKeyShelf(DatabaseSource source, HouseCommands house) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = source.ForLooking();
        return [.. db.Set<ProtectionKey>().AsNoTracking().OrderBy(key => key.At).Select(key => key.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName) =>
        house.Run<KeepProtectionKey, Kernel.Done>(new(friendlyName, element.ToString(SaveOptions.DisableFormatting)), CancellationToken.None).GetAwaiter().GetResult();
}
