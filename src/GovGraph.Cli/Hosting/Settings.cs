using Microsoft.Extensions.Configuration;

namespace GovGraph.Cli.Hosting;

/// <summary>Where settings come from, weakest first: the product's appsettings.json, one in the working folder, the environment, the command line.</summary>
internal static class Settings
{
    public static void Apply(IConfigurationBuilder configuration, string? storePath)
    {
        configuration.Sources.Clear();
        configuration.AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true);
        configuration.AddJsonFile(Path.Combine(Directory.GetCurrentDirectory(), "appsettings.json"), optional: true);
        configuration.AddEnvironmentVariables();
        if (storePath is not null)
        {
            configuration.AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["GovGraph:Store:Provider"] = "sqlite",
                ["GovGraph:Store:Sqlite:Path"] = storePath,
            });
        }
    }
}
