using System.Reflection;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Access;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;
using Testing;

namespace Directory.Tests;

public sealed class Capabilities_of_the_product
{
    [Fact]
    public async Task Every_command_and_query_requires_one_that_can_be_granted()
    {
        await using var house = await TestHouse.Open(Engine.Sqlite, Office.Modules);
        var capabilities = house.Services.GetRequiredService<Capabilities>();
        Permission[] always = [Permission.Public, Permission.Staff, Permission.House];
        var required = Office.Modules.Assemblies.SelectMany(assembly => assembly.GetTypes()).SelectMany(Required).Distinct().ToList();
        Assert.Contains(Rights.Units, required);
        Assert.DoesNotContain(required, permission => !always.Contains(permission) && capabilities.Of(permission) is null);
    }

    static IEnumerable<Permission> Required(Type type)
    {
        foreach (var face in type.GetInterfaces().Where(face => face.IsGenericType && face.GetGenericTypeDefinition() is var open && (open == typeof(ICommand<>) || open == typeof(IQuery<>))))
        {
            if (type is { IsAbstract: false, IsGenericTypeDefinition: false })
                yield return (Permission)type.GetProperty("Requires", BindingFlags.Static | BindingFlags.Public)!.GetValue(null)!;
        }
    }
}
