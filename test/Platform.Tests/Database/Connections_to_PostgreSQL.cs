using Npgsql;
using Platform.Database;

namespace Platform.Tests.Database;

public sealed class Connections_to_PostgreSQL
{
    [Theory]
    [InlineData("Host=localhost;Maximum Pool Size=70", 70)]
    [InlineData("Host=localhost;maxpoolsize=100", 100)]
    [InlineData("Host=localhost;Maximum Pool Size=3", 3)]
    [InlineData("Host=localhost;Minimum Pool Size=60", 60)]
    public async Task Are_as_many_as_the_configuration_says(string configured, int most) => Assert.Equal(most, await Most(configured));

    [Fact]
    public async Task Are_few_where_it_says_nothing() => Assert.InRange(await Most("Host=localhost"), 16, 40);

    static async Task<int> Most(string configured)
    {
        await using var pool = PostgresPool.Of(configured);
        return new NpgsqlConnectionStringBuilder(pool.ConnectionString).MaxPoolSize;
    }
}
