using System.Globalization;
using GovGraph.Core.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace GovGraph.Api.Home;

/// <summary>A plain page with what is loaded and where to go on; the explorer takes its place.</summary>
internal static class HomeApi
{
    private static readonly (string Label, string Name, string Path)[] Counts =
    [
        ("Official", "官员", "officials"),
        ("Inspection", "调研", "inspections"),
        ("Place", "项目与地点", "projects?sites=true"),
        ("Meeting", "会议", "meetings"),
        ("District", "行政区划", "districts"),
    ];

    public static void MapHome(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/", ShowAsync).ExcludeFromDescription();

    private static async Task<ContentHttpResult> ShowAsync(IGraphReader reader, CancellationToken cancellationToken)
    {
        var stats = await reader.StatsAsync(cancellationToken);
        var rows = Counts.Select(c => Row(c.Name, stats.Nodes.GetValueOrDefault(c.Label), c.Path)).Prepend(Row("报道", stats.Reports, "reports"));
        return TypedResults.Text(Page(string.Concat(rows)), "text/html; charset=utf-8");
    }

    private static string Row(string name, int count, string path) =>
        $"<tr><td><a href=\"/api/v1/{path}\">{name}</a></td><td>{count.ToString("N0", CultureInfo.InvariantCulture)}</td></tr>";

    private static string Page(string rows) => $$"""
        <!DOCTYPE html>
        <html lang="zh-CN">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>GovGraph 政务报道图谱</title>
          <style>
            body { font: 16px/1.7 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; max-width: 42rem; margin: 3rem auto; padding: 0 1rem; color: #222; }
            td { padding: .2rem 2rem .2rem 0; } td + td { text-align: right; } a { color: #0b57d0; }
          </style>
        </head>
        <body>
          <h1>GovGraph 政务报道图谱</h1>
          <p>从地方报纸与政务网站的报道中读出领导、调研、项目、区划与会议，每一条都附原句。</p>
          <table>{{rows}}</table>
          <p><a href="/docs">接口文档</a> · <a href="/openapi/v1.json">OpenAPI</a> · <a href="/api/v1/timeline">时间线</a> · <a href="/api/v1/stats">统计</a> · <a href="/health">运行状况</a></p>
        </body>
        </html>
        """;
}
