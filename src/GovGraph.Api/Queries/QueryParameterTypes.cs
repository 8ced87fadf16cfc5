using System.Text.Json.Nodes;
using GovGraph.Api.Search;
using GovGraph.Core.Answers;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace GovGraph.Api.Queries;

/// <summary>Tells the API's description that numbers and flags are such, though they are read as text.</summary>
internal sealed class QueryParameterTypes : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var isSearch = context.Description.RelativePath?.EndsWith("/search", StringComparison.Ordinal) == true;
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>().Where(p => p.In == ParameterLocation.Query) ?? [])
        {
            // Names are written as they must be typed: small.
            parameter.Name = parameter.Name?.ToLowerInvariant();
            parameter.Schema = parameter.Name switch
            {
                "limit" => new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = "1000", Default = isSearch ? SearchQuestion.DefaultLimit : GraphFilter.MaxLimit },
                "kind" => new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. SearchReader.Kinds.Select(k => JsonValue.Create(k))] },
                "sites" => new OpenApiSchema { Type = JsonSchemaType.Boolean, Default = false },
                _ => parameter.Schema,
            };
        }

        return Task.CompletedTask;
    }
}
