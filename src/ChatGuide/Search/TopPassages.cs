namespace ChatGuide.Search;

/// <summary>
/// The best passages seen so far, in a heap with the worst on top. Passages must come in ascending order: one that only equals the worst is
/// left out, so that of equal passages the earlier ones stay.
/// </summary>
internal sealed class TopPassages(int capacity)
{
    private (float Score, int Passage)[] heap = new (float, int)[Math.Min(capacity, 16)];
    private int count;

    /// <summary>The score a passage must exceed to be among the best.</summary>
    public float Threshold { get; private set; }

    public void Offer(int passage, float score)
    {
        if (score <= Threshold)
            return;
        if (count < capacity)
        {
            if (count == heap.Length)
                Array.Resize(ref heap, Math.Min(capacity, heap.Length * 2));
            heap[count] = (score, passage);
            SiftUp(count++);
        }
        else
        {
            heap[0] = (score, passage);
            SiftDown();
        }

        if (count == capacity)
            Threshold = heap[0].Score;
    }

    /// <summary>The passages, best first, equal ones in ascending order.</summary>
    public ReadOnlySpan<(float Score, int Passage)> Ordered()
    {
        var ordered = heap.AsSpan(0, count);
        ordered.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Passage.CompareTo(b.Passage));
        return ordered;
    }

    private static bool IsWorse((float Score, int Passage) a, (float Score, int Passage) b) =>
        a.Score < b.Score || (a.Score == b.Score && a.Passage > b.Passage);

    private void SiftUp(int i)
    {
        while (i > 0 && IsWorse(heap[i], heap[(i - 1) / 2]))
        {
            (heap[i], heap[(i - 1) / 2]) = (heap[(i - 1) / 2], heap[i]);
            i = (i - 1) / 2;
        }
    }

    private void SiftDown()
    {
        var i = 0;
        while (true)
        {
            var worst = i;
            for (var child = 2 * i + 1; child <= 2 * i + 2 && child < count; child++)
            {
                if (IsWorse(heap[child], heap[worst]))
                    worst = child;
            }

            if (worst == i)
                return;
            (heap[i], heap[worst]) = (heap[worst], heap[i]);
            i = worst;
        }
    }
}
