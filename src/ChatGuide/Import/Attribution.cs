namespace ChatGuide.Import;

/// <summary>The attribution that the licence of the database asks for.</summary>
internal static class Attribution
{
    public static string Text(OnetRelease release) =>
        $"This page includes information from the {release.Name} by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), "
        + "used under the CC BY 4.0 license (https://creativecommons.org/licenses/by/4.0/). O*NET® is a trademark of USDOL/ETA. "
        + "The information has been modified; USDOL/ETA has not approved, endorsed, or tested these modifications.";
}
