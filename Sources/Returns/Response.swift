public import Section11Tables

extension Response {
    /// By what an answer was matched with a criterion or a standard of its catalogue.
    public enum Match: Sendable, Hashable {
        /// By nothing: it names none, or none of the catalogue.
        case none
        /// By its reference.
        case ref
        /// By the reference with which its text opens.
        case leadingRef
        /// By a reference that a spreadsheet has changed; doubtful if it may have been another.
        case mendedRef(isDoubtful: Bool)
        /// By its text, from which so many of so many words differ.
        case text(differing: UInt8, of: UInt8)
        /// By a text of which a part stands, or to which something is added: so many of so many words.
        case partOfText(words: UInt8, of: UInt8)
        /// By nothing, as its text may be that of either of two criteria.
        case either(Int32, Int32)
        /// By its reference, though its text is that of another criterion.
        case refAgainstText(Int32)
    }
}

/// An agency's answer to one criterion.
public struct Response: Sendable, Equatable {
    /// The criterion's reference as the agency wrote it; empty if only its text is given.
    public var ref: String

    /// The criterion's text as it stands in the file; empty if only its reference is given.
    public var criterionText: String

    /// The criterion's position in its catalogue; `nil` until resolved, and if it is in none.
    public var criterion: Int?

    /// The standard's position, if the form rates a whole standard; `nil` otherwise.
    public var standard: Int?

    /// By what it was matched with its criterion or its standard.
    public var matchedBy: Match = .none

    /// The rating as the agency wrote it; empty for none.
    public var ratingText: String

    /// The colour behind the rating; `nil` where the file gives none, or was not asked.
    public var ratingFill: Colour?

    /// The grade that a layout gives to the rating as written; `nil` if none does.
    public var mappedRating: String?

    /// The grade that a layout gives to the panel's rating as written; `nil` if none does.
    public var mappedModerated: String?

    /// Whether the rating is read from its colour alone.
    public internal(set) var isRatedByColour = false

    /// The agency's own rating.
    public var selfAssessed: Rating

    /// The moderation panel's rating as written; empty for none.
    public var moderatedText: String

    /// The moderation panel's rating; `nil` if the panel recorded none.
    public var moderated: Rating?

    /// Why the criterion does not apply; empty for none.
    public var reason: String

    /// The evidence, in the agency's words; empty for none.
    public var evidence: String

    /// The areas for improvement, in the agency's words; empty for none.
    public var areasForImprovement: String

    /// Where the answer stands.
    public var origin: Origin

    /// Creates an answer that is not yet resolved against a catalogue.
    public init(
        ref: String, criterionText: String = "", ratingText: String = "",
        ratingFill: Colour? = nil, moderatedText: String = "", reason: String = "",
        evidence: String = "", areasForImprovement: String = "", origin: Origin
    ) {
        self.ref = ref
        self.criterionText = criterionText
        self.criterion = nil
        self.standard = nil
        self.ratingText = ratingText
        self.ratingFill = ratingFill
        self.selfAssessed = .unanswered
        self.moderatedText = moderatedText
        self.moderated = nil
        self.reason = reason
        self.evidence = evidence
        self.areasForImprovement = areasForImprovement
        self.origin = origin
    }
    /// The moderated rating where the panel recorded one, else the self-assessed one.
    public var effective: Rating { moderated ?? selfAssessed }
}

/// Where a record of a return stands in its file.
public struct Origin: Sendable, Hashable {
    private var storedLayout: UInt32
    private var storedColumn: UInt16 = 0

    /// The row as the spreadsheet shows it; in JSON, the position in its list, from 0.
    public var row: Int

    /// The position of its ``Return/Layout``.
    public var layout: Int {
        get { Int(storedLayout) }
        set { storedLayout = UInt32(clamping: newValue) }
    }

    /// The column of the rating, from 1; `nil` where it is the same for the whole layout.
    ///
    /// On forms where the agency ticks one of several grades, each answer has its own.
    public var ratingColumn: Int? {
        get { storedColumn == 0 ? nil : Int(storedColumn) }
        set { storedColumn = UInt16(clamping: newValue ?? 0) }
    }

    /// Creates an origin.
    public init(layout: Int, row: Int) {
        self.storedLayout = UInt32(clamping: layout)
        self.row = row
    }
}
