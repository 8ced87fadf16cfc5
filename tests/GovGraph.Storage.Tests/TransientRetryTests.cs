using System.Net;
using GovGraph.Core.Answers;
using GovGraph.Storage.Neo4j;
using GovGraph.Storage.Saving;
using Xunit;

namespace GovGraph.Storage.Tests;

public sealed class TransientRetryTests
{
    private static readonly TransientRetry Retry = new(attempts: 3, TimeSpan.FromSeconds(1), (_, _) => Task.CompletedTask);

    [Theory]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected", true)]
    [InlineData("Neo.TransientError.General.MemoryPoolOutOfMemoryError", true)]
    [InlineData("Neo.ClientError.Transaction.TransactionNotFound", true)]
    [InlineData("Neo.ClientError.Transaction.TransactionTimedOut", true)]
    [InlineData("Neo.TransientError.Transaction.Terminated", false)]
    [InlineData("Neo.ClientError.Statement.SyntaxError", false)]
    [InlineData("Neo.ClientError.Security.Unauthorized", false)]
    [InlineData("Neo.ClientError.Schema.ConstraintValidationFailed", false)]
    public void Errors_know_whether_trying_again_may_help(string code, bool isTransient) =>
        Assert.Equal(isTransient, QueryApiException.Of(code, "").IsTransient);

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable, true)]
    [InlineData(HttpStatusCode.NotFound, false)]
    public void So_do_answers_without_an_error_of_neo4j(HttpStatusCode status, bool isTransient) =>
        Assert.Equal(isTransient, QueryApiException.Of(status, null).IsTransient);

    [Theory]
    [InlineData(true, 2, 3)]
    [InlineData(true, 9, 3)]
    [InlineData(false, 9, 1)]
    public async Task Only_what_may_help_is_tried_again(bool isTransient, int failures, int calls)
    {
        var made = 0;
        var done = await Record.ExceptionAsync(() => Retry.RunAsync(_ => ++made <= failures ? throw new StoreException("no", isTransient) : Task.FromResult(made), CancellationToken.None));
        Assert.Equal(calls, made);
        Assert.Equal(failures >= calls, done is StoreException);
    }
}
