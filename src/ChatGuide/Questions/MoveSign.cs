namespace ChatGuide.Questions;

/// <summary>What words say about the end of a move that stands after them.</summary>
internal enum MoveSign
{
    /// <summary>It is where the move starts.</summary>
    From,

    /// <summary>Someone says that they are or were in it: "I have been a …".</summary>
    Self,

    /// <summary>It is where the move leads.</summary>
    To,

    /// <summary>It is where the move leads, if anything there can be: "to".</summary>
    Toward,

    /// <summary>It is where the move leads if it names a role: "work in".</summary>
    Within,

    /// <summary>A clause ends here.</summary>
    End,
}
