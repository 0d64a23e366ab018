namespace ChatGuide.Corpus;

/// <summary>Does the same to every document on all processors; what comes of it stands in the order of the documents, whichever is done first.</summary>
internal static class EachDocument
{
    public static T[] Read<T>(IReadOnlyList<Document> documents, Func<Document, T> read)
    {
        var results = new T[documents.Count];
        Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i => results[i] = read(documents[i]));
        return results;
    }
}
