namespace Platform.Api;

/// <summary>A use case as programs call it (开放接口). It stands beside the use case, is found by itself, and does nothing but ask the same queries and run the same commands as the page.</summary>
public interface IApi
{
    void Map(ApiRoutes routes);
}
