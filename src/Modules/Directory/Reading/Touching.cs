using Platform.Database;

namespace Directory.Reading;

/// <summary>Raises an aggregate's version when only its children change, so that a second writer of the same aggregate is found out.</summary>
static class Touching
{
    public static void Touch(this AppDb db, object aggregate) => db.Entry(aggregate).Property("Version").IsModified = true;
}
