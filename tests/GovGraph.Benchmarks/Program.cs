using GovGraph.Benchmarks;

// dotnet run -c Release --project tests/GovGraph.Benchmarks FOLDER
if (args is [var folder] && Directory.Exists(folder))
{
    new StageTimes().Print(folder);
    return 0;
}

Console.Error.WriteLine("Give a folder of .txt files: where the time of extracting them goes, stage by stage, on one thread.");
return 2;
