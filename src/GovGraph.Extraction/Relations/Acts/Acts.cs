namespace GovGraph.Extraction.Relations.Acts;

/// <summary>What the predicate behind a list of persons says they did.</summary>
[Flags]
internal enum Act
{
    None = 0,
    Chaired = 1,
    Spoke = 2,
    Attended = 4,
    Visited = 8,
    Accompanied = 16,
}

/// <summary>The place of a list of persons in its sentence, by the word before it.</summary>
internal enum Slot
{
    /// <summary>Subject: nothing before it says otherwise.</summary>
    Subject,

    /// <summary>会见张三, 与张三交谈.</summary>
    Object,

    /// <summary>陪同张三一行.</summary>
    Guest,

    /// <summary>与张三一起, 同张三交谈.</summary>
    With,

    /// <summary>听取了张三的汇报.</summary>
    Heard,

    /// <summary>带领张三、李四.</summary>
    Led,

    /// <summary>由张三主持.</summary>
    Agent,
}
