using System.Reflection;
using ChatGuide.Search;

namespace ChatGuide.Tests.Search;

public sealed class EveryEngineKeepsTheContract
{
    [Fact]
    public void Every_public_engine_has_a_subclass_of_the_contract_tests()
    {
        var engines = Directory.EnumerateFiles(AppContext.BaseDirectory, "ChatGuide*.dll")
            .Select(Assembly.LoadFrom)
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IPassageIndexBuilder).IsAssignableFrom(type))
            .ToHashSet();
        var tested = typeof(PassageIndexContract).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(PassageIndexContract)))
            .Select(type => ((IPassageIndexBuilder)type.GetProperty("Builder", BindingFlags.Instance | BindingFlags.NonPublic)!
                .GetValue(Activator.CreateInstance(type))!).GetType())
            .ToHashSet();

        Assert.Contains(typeof(Bm25fIndexBuilder), engines);
        Assert.Empty(engines.Except(tested));
    }
}
