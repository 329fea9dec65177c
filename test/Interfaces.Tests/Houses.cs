using WebTesting;

[assembly: AssemblyFixture(typeof(SharedHouses))]
