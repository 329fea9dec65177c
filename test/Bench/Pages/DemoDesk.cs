using Testing;
using WebTesting;

namespace Bench.Pages;

/// <summary>The published program on a demo county of its own, and a clerk of it who has signed in.</summary>
sealed class DemoDesk : IAsyncDisposable
{
    readonly string data;

    DemoDesk(string data, ProductProcess program, Visitor clerk) => (this.data, Program, Clerk) = (data, program, clerk);

    public ProductProcess Program { get; }

    public Visitor Clerk { get; }

    public static async Task<DemoDesk> Open()
    {
        var data = System.IO.Directory.CreateTempSubdirectory("zhengwu-bench-").FullName;
        var program = ProductProcess.Start(data, demo: true, program: await Published.Program());
        await program.FirstPage();
        var clerk = program.Visit();
        await clerk.Enter("clerk");
        return new(data, program, clerk);
    }

    public async ValueTask DisposeAsync()
    {
        Clerk.Client.Dispose();
        await Program.DisposeAsync();
        System.IO.Directory.Delete(data, recursive: true);
    }
}
