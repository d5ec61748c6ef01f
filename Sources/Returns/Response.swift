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
///
/// A country's returns hold millions of answers, so what most of them do not have takes no room, and
/// what an agency wrote is held in one place that can be let go of.
public struct Response: Sendable {
    /// The criterion's reference as the agency wrote it; empty if only its text is given.
    public var ref: String

    /// The rating as the agency wrote it; empty for none.
    public var ratingText: String

    private var words: Seldom<ResponseWords>
    private var rare: Seldom<RareFacts>

    /// Where the answer stands.
    public var origin: Origin

    private var criterionPosition: Int32 = -1
    private var standardPosition: Int32 = -1
    private var ownRating = Self.unanswered
    private var match = Self.noMatch

    /// Whether the rating is read from its colour alone.
    public internal(set) var isRatedByColour = false

    /// Creates an answer that is not yet resolved against a catalogue.
    public init(
        ref: String, criterionText: String = "", ratingText: String = "",
        ratingFill: Colour? = nil, moderatedText: String = "", reason: String = "",
        evidence: String = "", areasForImprovement: String = "", origin: Origin
    ) {
        self.ref = ref
        self.ratingText = ratingText
        self.origin = origin
        words = Seldom(
            ResponseWords(
                criterionText: criterionText, reason: reason, evidence: evidence,
                areasForImprovement: areasForImprovement))
        rare =
            moderatedText.isEmpty && ratingFill == nil
            ? Seldom() : Seldom(RareFacts(moderatedText: moderatedText, ratingFill: ratingFill))
    }

    /// Creates an answer of whose texts none is held but that of its criterion, if that is given.
    init(
        ref: consuming String, criterionText: String, ratingText: consuming String,
        moderatedText: String, origin: Origin
    ) {
        self.ref = ref
        self.ratingText = ratingText
        self.origin = origin
        words =
            criterionText.isEmpty ? Seldom() : Seldom(ResponseWords(criterionText: criterionText))
        rare = moderatedText.isEmpty ? Seldom() : Seldom(RareFacts(moderatedText: moderatedText))
    }

    /// The moderated rating where the panel recorded one, else the self-assessed one.
    public var effective: Rating { moderated ?? selfAssessed }
}

// What the agency wrote.
extension Response {
    /// The criterion's text as it stands in the file; empty if only its reference is given.
    public var criterionText: String {
        get { words.held?.value.criterionText ?? "" }
        set { words.value.criterionText = newValue }
    }

    /// Why the criterion does not apply; empty for none.
    public var reason: String {
        get { words.held?.value.reason ?? "" }
        set { words.value.reason = newValue }
    }

    /// The evidence, in the agency's words; empty for none.
    public var evidence: String {
        get { words.held?.value.evidence ?? "" }
        set { words.value.evidence = newValue }
    }

    /// The areas for improvement, in the agency's words; empty for none.
    public var areasForImprovement: String {
        get { words.held?.value.areasForImprovement ?? "" }
        set { words.value.areasForImprovement = newValue }
    }

    /// Whether all that is known of the answer is its rating and which criterion that is for, named
    /// by its reference.
    var hasOnlyRating: Bool {
        words.held == nil && rare.held == nil && match == Self.refMatch && criterionPosition >= 0
            && standardPosition < 0 && !isRatedByColour && origin.ratingColumn == nil
    }

    /// Whether it has any of what few answers have, such as a panel's rating.
    var hasRareFacts: Bool { rare.held != nil }

    /// Lets go of what the agency wrote; what named no criterion plainly stays, as checks quote it.
    mutating func dropWords() {
        if match == Self.refMatch {
            words = Seldom()
        } else {
            words.value = ResponseWords(criterionText: criterionText)
        }
    }

    /// Takes over what the agency wrote in the same answer.
    mutating func takeWords(of whole: Response) { words = whole.words }
}

// What it means.
extension Response {
    /// The criterion's position in its catalogue; `nil` until resolved, and if it is in none.
    public var criterion: Int? {
        get { criterionPosition < 0 ? nil : Int(criterionPosition) }
        set { criterionPosition = Int32(clamping: newValue ?? -1) }
    }

    /// The standard's position, if the form rates a whole standard; `nil` otherwise.
    public var standard: Int? {
        get { standardPosition < 0 ? nil : Int(standardPosition) }
        set { standardPosition = Int32(clamping: newValue ?? -1) }
    }

    /// The colour behind the rating; `nil` where the file gives none, or was not asked.
    public var ratingFill: Colour? {
        get { rare.held?.value.ratingFill }
        set { if newValue != nil || rare.held != nil { rare.value.ratingFill = newValue } }
    }

    /// By what it was matched with its criterion or its standard.
    public var matchedBy: Match {
        get {
            switch match {
            case Self.noMatch: .none
            case Self.refMatch: .ref
            default: rare.held?.value.match ?? .none
            }
        }
        set {
            var other: Match?
            switch newValue {
            case .none: match = Self.noMatch
            case .ref: match = Self.refMatch
            default:
                match = Self.otherMatch
                other = newValue
            }
            if other != nil || rare.held != nil { rare.value.match = other }
        }
    }

    private static let noMatch: UInt8 = 0
    private static let refMatch: UInt8 = 1
    private static let otherMatch: UInt8 = 2

    /// The agency's own rating.
    public var selfAssessed: Rating {
        get {
            switch ownRating {
            case Self.unanswered: .unanswered
            case Self.notApplicable: .notApplicable
            case Self.otherRating: rare.held?.value.selfAssessed ?? .unanswered
            default: .graded(Int(ownRating))
            }
        }
        set {
            var other: Rating?
            switch newValue {
            case .unanswered: ownRating = Self.unanswered
            case .notApplicable: ownRating = Self.notApplicable
            case .graded(let grade) where (0..<Int(Self.otherRating)).contains(grade):
                ownRating = UInt8(grade)
            default:
                ownRating = Self.otherRating
                other = newValue
            }
            if other != nil || rare.held != nil { rare.value.selfAssessed = other }
        }
    }

    private static let unanswered = UInt8.max
    private static let notApplicable = UInt8.max - 1
    private static let otherRating = UInt8.max - 2

    /// The moderation panel's rating as written; empty for none.
    public var moderatedText: String {
        get { rare.held?.value.moderatedText ?? "" }
        set { if !newValue.isEmpty || rare.held != nil { rare.value.moderatedText = newValue } }
    }

    /// The moderation panel's rating; `nil` if the panel recorded none.
    public var moderated: Rating? {
        get { rare.held?.value.moderated }
        set { if newValue != nil || rare.held != nil { rare.value.moderated = newValue } }
    }

    /// The grade that a layout gives to the rating as written; `nil` if none does.
    public var mappedRating: String? {
        get { rare.held?.value.mappedRating }
        set { if newValue != nil || rare.held != nil { rare.value.mappedRating = newValue } }
    }

    /// The grade that a layout gives to the panel's rating as written; `nil` if none does.
    public var mappedModerated: String? {
        get { rare.held?.value.mappedModerated }
        set { if newValue != nil || rare.held != nil { rare.value.mappedModerated = newValue } }
    }
}

extension Response: Equatable {}

/// What an agency wrote about one criterion.
private struct ResponseWords: SeldomValue {
    var criterionText = ""
    var reason = ""
    var evidence = ""
    var areasForImprovement = ""

    var isEmpty: Bool {
        criterionText.isEmpty && reason.isEmpty && evidence.isEmpty && areasForImprovement.isEmpty
    }
}

/// What few answers have.
private struct RareFacts: SeldomValue {
    /// The agency's rating, where it is neither a grade nor a plain absence.
    var selfAssessed: Rating?
    var moderatedText = ""
    var moderated: Rating?
    var mappedRating: String?
    var mappedModerated: String?
    var ratingFill: Colour?
    /// By what it was matched, where it was matched by more than its reference.
    var match: Response.Match?

    var isEmpty: Bool {
        selfAssessed == nil && moderatedText.isEmpty && moderated == nil && mappedRating == nil
            && mappedModerated == nil && ratingFill == nil && match == nil
    }
}

/// Where a record of a return stands in its file.
public struct Origin: Sendable, Hashable {
    private var storedLayout: UInt32
    private var storedColumn: UInt16 = 0
    private var storedRow: UInt32

    /// The row as the spreadsheet shows it; in JSON, the position in its list, from 0.
    public var row: Int {
        get { Int(storedRow) }
        set { storedRow = UInt32(clamping: newValue) }
    }

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
        self.storedRow = UInt32(clamping: row)
    }
}
