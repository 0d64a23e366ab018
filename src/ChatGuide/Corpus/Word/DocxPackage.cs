using System.IO.Compression;
using System.Xml;

namespace ChatGuide.Corpus.Word;

/// <summary>Checks a DOCX file before it is opened: what it unpacks to and how deep its XML nests are bounded.</summary>
internal static class DocxPackage
{
    private const long MostBytes = 128L * 1024 * 1024;
    private const int MostParts = 4096;
    private const int DeepestXml = 200;

    /// <exception cref="UnreadableFileException">The file is no DOCX, is damaged or unpacks to more than is accepted.</exception>
    public static void Check(byte[] bytes)
    {
        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..])
            throw new UnreadableFileException("is protected by a password or an old .doc file; save it as .docx without a password.");
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostParts)
                throw TooLarge();
            var left = MostBytes;
            foreach (var entry in archive.Entries)
                left = CheckPart(entry, left);
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or IOException or NotSupportedException)
        {
            throw Damaged(exception);
        }
    }

    public static UnreadableFileException Damaged(Exception inner) => new("is not a readable DOCX file: it is damaged or incomplete.", inner: inner);

    private static long CheckPart(ZipArchiveEntry entry, long left)
    {
        using var unpacked = new MemoryStream();
        using (var stream = entry.Open())
        {
            // The size that the entry declares may be a lie, so what comes out is counted.
            var buffer = new byte[81920];
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                if ((left -= read) < 0)
                    throw TooLarge();
                if (IsXml(entry))
                    unpacked.Write(buffer, 0, read);
            }
        }
        unpacked.Position = 0;
        if (IsXml(entry))
            CheckDepth(unpacked);
        return left;
    }

    private static bool IsXml(ZipArchiveEntry entry) =>
        entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    private static void CheckDepth(Stream xml)
    {
        using var reader = XmlReader.Create(xml, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (reader.Read())
        {
            if (reader.Depth > DeepestXml)
                throw new UnreadableFileException("is nested too deeply to be read.");
        }
    }

    private static UnreadableFileException TooLarge() => new("unpacks to more than is accepted.");
}
