using System.Security.Cryptography;
using System.Text;
using ChatGuide.Corpus;

namespace ChatGuide.Import;

/// <summary>
/// The folder that an import writes to. A manifest in it tells what the import made, so that nothing else is ever replaced or removed.
/// </summary>
internal sealed class ImportFolder
{
    private const string ManifestName = ".import";
    private const string ManifestTitle = "# Files written by an import, with the SHA-256 of what was written. Delete this file to keep them as your own.";

    private readonly string folder;
    private readonly bool force;
    private readonly List<CorpusProblem> problems;
    private readonly IReadOnlyDictionary<string, string> before;
    private readonly SortedDictionary<string, string> after = new(StringComparer.Ordinal);

    private ImportFolder(string folder, bool force, IReadOnlyDictionary<string, string> before, List<CorpusProblem> problems)
    {
        this.folder = folder;
        this.force = force;
        this.before = before;
        this.problems = problems;
    }

    public int Written { get; private set; }

    /// <summary>Makes the folder ready.</summary>
    /// <exception cref="ImportException">It holds other files, and may not be written to.</exception>
    public static ImportFolder Open(string folder, bool force, List<CorpusProblem> problems)
    {
        if (File.Exists(folder))
            throw new ImportException($"The output {folder} is a file: give a folder.");
        var manifest = Path.Combine(folder, ManifestName);
        var isOwn = File.Exists(manifest);
        if (!isOwn && !force && Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new ImportException($"The folder {folder} is not empty and was not made by an import: choose another folder, or pass --force to write beside what is there.");
        var before = isOwn ? File.ReadAllLines(manifest).Where(l => l.Length > 65 && l[0] != '#').ToDictionary(l => l[65..], l => l[..64], StringComparer.Ordinal) : [];
        Directory.CreateDirectory(folder);
        return new(folder, force, before, problems);
    }

    /// <summary>Writes a document, unless it is there already or someone has changed it.</summary>
    public void Write(string name, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var hash = Hash(bytes);
        var path = Path.Combine(folder, name);
        var present = File.Exists(path) ? Hash(File.ReadAllBytes(path)) : null;
        if (present != hash)
        {
            if (present is not null && !MayReplace(name, present))
                return;
            var temporary = path + ".tmp";
            File.WriteAllBytes(temporary, bytes);
            File.Move(temporary, path, overwrite: true);
            Written++;
        }
        after[name] = hash;
    }

    /// <summary>Removes what an earlier import made and this one did not, unless it was changed, and writes the manifest.</summary>
    /// <returns>The number of files removed.</returns>
    public int Close()
    {
        var removed = 0;
        foreach (var (name, hash) in before.Where(f => !after.ContainsKey(f.Key)))
        {
            var path = Path.Combine(folder, name);
            if (Path.GetFileName(name) != name || !File.Exists(path))
                continue;
            if (Hash(File.ReadAllBytes(path)) == hash)
            {
                File.Delete(path);
                removed++;
            }
            else if (!problems.Exists(p => p.Path == name))
                problems.Add(new(name, null, "is no longer in the source, but was changed by hand; it is left as it is."));
        }
        File.WriteAllText(Path.Combine(folder, ManifestName), string.Concat(after.Select(f => $"{f.Value} {f.Key}\n").Prepend(ManifestTitle + "\n")));
        return removed;
    }

    private bool MayReplace(string name, string present)
    {
        if (before.TryGetValue(name, out var written) && written == present)
            return true;
        if (before.ContainsKey(name) && force)
            return true;
        problems.Add(new(name, null, before.ContainsKey(name)
            ? "was changed by hand and is left as it is; pass --force to replace it."
            : "was there before and is not from an import; it is left as it is."));
        if (written is not null)
            after[name] = written;
        return false;
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
