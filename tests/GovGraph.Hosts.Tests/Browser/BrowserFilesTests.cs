using System.IO.Compression;
using GovGraph.Api.Browser;
using Xunit;

namespace GovGraph.Hosts.Tests.Browser;

/// <summary>The saved queries and the zip, without a browser.</summary>
public sealed class BrowserFilesTests
{
    [Fact]
    public void There_are_four_numbered_folders_with_at_least_twenty_queries_and_their_parameters_and_one_to_begin_with()
    {
        var folders = SavedQuery.All.GroupBy(q => q.Folder).ToList();

        Assert.Equal(["0", "1", "2", "3", "4"], folders.Select(f => f.Key[..1]));
        Assert.True(SavedQuery.All.Count(q => !q.SetsParameters) >= 20);
        Assert.All(folders.Skip(1), f => Assert.Contains(f, q => q.SetsParameters));
        Assert.Contains(folders[0], q => q.Configures);
    }

    [Fact]
    public void Every_parameter_is_set_by_each_00_of_its_folder()
    {
        foreach (var folder in SavedQuery.All.GroupBy(q => q.Folder))
        {
            var used = folder.Where(q => !q.SetsParameters).SelectMany(q => q.ParametersUsed).Distinct().Order(StringComparer.Ordinal).ToList();
            Assert.All(folder.Where(q => q.SetsParameters), q => Assert.Equal(used, q.ParametersSet.Order(StringComparer.Ordinal)));
        }
    }

    [Fact]
    public void Drawings_return_paths_and_tables_have_Chinese_headings()
    {
        foreach (var query in SavedQuery.All.Where(q => !q.SetsParameters && !q.Configures))
        {
            Assert.Matches(@"^\d\d ", query.Title);
            Assert.DoesNotContain(';', query.Text);
            Assert.Contains(":GovGraph", query.Text, StringComparison.Ordinal);
            if (query.Draws)
            {
                Assert.Matches(@"RETURN path(, \w+)? ORDER BY .* LIMIT \d\d|RETURN path LIMIT \d\d", query.Text);
            }
            else
            {
                Assert.Matches(@"RETURN [^{]* AS [\u4e00-\u9fff]+", query.Text);
            }
        }
    }

    [Fact]
    public void The_zip_is_the_same_bytes_each_time_and_holds_every_query()
    {
        var bytes = BrowserFiles.Zip();

        Assert.Equal(bytes, BrowserFiles.Zip());
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.Equal(BrowserFiles.SavedQueries.Keys, zip.Entries.Select(e => e.FullName));
    }
}
