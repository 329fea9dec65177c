namespace Platform.Writing;

static class CarriedTask
{
    /// <summary>Waits, and gives the failure back instead of throwing it.</summary>
    public static async Task<Exception?> Failure(this Task carried)
    {
        try
        {
            await carried;
            return null;
        }
        catch (Exception failure)
        {
            return failure;
        }
    }
}
