using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Audit;
using Platform.Chains;
using Platform.Commands;
using Platform.Ledgers;

namespace Platform.Writing;

/// <summary>A command on the write road: once-check, handler, save, ledger.</summary>
sealed class CommandJob<TCommand, TResult>(TCommand command, CommandContext context) : WriteJob(context.Actor, context.At)
    where TCommand : ICommand<TResult>
{
    static readonly string Action = typeof(TCommand).Name;

    static readonly long Mark = BinaryPrimitives.ReadInt64LittleEndian(Sm3.Of(Encoding.UTF8.GetBytes(Action)));

    static readonly Statement Claim = new(
        "INSERT INTO platform_submission (id, answer, content, at, region) VALUES ($1, '', $2, $3, $4) ON CONFLICT (id) DO NOTHING RETURNING id", 4);

    static readonly Statement Recall = new("SELECT answer FROM platform_submission WHERE id = $1 AND content = $2", 2);

    static readonly Statement Keep = new("UPDATE platform_submission SET answer = $2 WHERE id = $1", 2);

    public override string Name => Action;

    public Result<TResult> Answer { get; private set; }

    /// <summary>The subject that the handler named, so that a refusal can be audited with it.</summary>
    public string? Subject { get; private set; }

    public override async Task<bool> Work(WriteScope scope, CancellationToken ct)
    {
        if (context.Once is { } key && !await Claimed(key, scope, ct))
        {
            Answer = await Earlier(key, scope, ct);
            return false;
        }

        try
        {
            Answer = await scope.Services.GetRequiredService<IHandle<TCommand, TResult>>().Handle(command, ct);
            Subject = scope.Audit.Subject;
            if (!Answer.Succeeded) return false;

            scope.Audit.Record(Action, AuditOutcome.Done);
            await scope.Save(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            Answer = CommandRefusals.ChangedMeanwhile;
            return false;
        }

        if (context.Once is { } once) await scope.Write(new(Keep, [once.For(Mark), JsonSerializer.Serialize(Answer.Value)]), ct);
        Told = scope.Told;
        return true;
    }

    /// <summary>Whether this form is sent for the first time. On PostgreSQL the claim waits for a twin that is still running.</summary>
    async Task<bool> Claimed(SubmissionKey key, WriteScope scope, CancellationToken ct) =>
        await scope.Read(new(Claim, [key.For(Mark), key.Content ?? "", context.At, context.Actor.Region]), ct) is not null;

    static async Task<Result<TResult>> Earlier(SubmissionKey key, WriteScope scope, CancellationToken ct) =>
        await scope.Read(new(Recall, [key.For(Mark), key.Content ?? ""]), ct) is string answer ? JsonSerializer.Deserialize<TResult>(answer)! : CommandRefusals.SentOtherwise;
}
