using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Modules;

namespace Matters;

public sealed class MattersModule : IModule
{
    public int Tier => 2;

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
    }
}
