using System.Text.Json.Serialization;

namespace ChatGuide.Web.Activities;

/// <summary>Error answers in the shape that Bot Framework clients read.</summary>
internal static class Refusals
{
    public static IResult Of(int status, string reason, string? code = null) => TypedResults.Json(
        new ErrorResponse(new ErrorDetail(code ?? Code(status), reason)),
        RefusalJson.Default.ErrorResponse,
        statusCode: status);

    private static string Code(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => "Unauthorized",
        StatusCodes.Status403Forbidden => "Forbidden",
        StatusCodes.Status404NotFound => "NotFound",
        StatusCodes.Status413PayloadTooLarge => "MessageSizeTooBig",
        StatusCodes.Status429TooManyRequests => "TooManyRequests",
        _ => "BadArgument",
    };
}

internal sealed record ErrorResponse(ErrorDetail Error);

internal sealed record ErrorDetail(string Code, string Message);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ErrorResponse))]
internal sealed partial class RefusalJson : JsonSerializerContext;
