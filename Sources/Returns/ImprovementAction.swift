/// Something that an agency undertakes to do.
public struct ImprovementAction: Sendable, Equatable {
    /// How far an action is, as far as its text says so.
    public enum Status: String, Sendable, CaseIterable {
        /// Its time has not come.
        case notDue = "not-due"
        /// It should have begun and has not.
        case notStarted = "not-started"
        /// It goes on without a fixed end.
        case ongoing
        /// It goes as planned.
        case onTarget = "on-target"
        /// It does not go as planned.
        case offTarget = "off-target"
        /// It waits, for a reason.
        case onHold = "on-hold"
        /// It is done.
        case complete
        /// It goes over into the next plan.
        case carried

        /// Reads a status; `nil` if the words are none that is known.
        ///
        /// Upper and lower case, digits and punctuation make no difference. On hold may give its
        /// reason.
        init?(words text: String) {
            if text.isEmpty { return nil }
            let known =
                Self.words[text] ?? Self.words[Self.normalised(text)]
                ?? (OnHold.reason(in: text) == nil ? nil : .onHold)
            guard let known else { return nil }
            self = known
        }

        private static func normalised(_ text: String) -> String {
            guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
                return text.lowercased().split { !$0.isLetter }.joined(separator: " ")
            }
            var bytes: [UInt8] = []
            bytes.reserveCapacity(text.utf8.count)
            var needsSpace = false
            for byte in text.utf8 {
                let letter = byte | 0x20
                guard letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") else {
                    needsSpace = !bytes.isEmpty
                    continue
                }
                if needsSpace { bytes.append(UInt8(ascii: " ")) }
                needsSpace = false
                bytes.append(letter)
            }
            return String(decoding: bytes, as: UTF8.self)
        }

        /// The ways in which agencies write each status, and how forms write it.
        private static let words: [String: Status] = {
            let spellings: [(Status, [String])] = [
                (.notDue, ["not due", "not yet due"]),
                (.notStarted, ["not started", "not commenced", "not commenced currently"]),
                (
                    .ongoing,
                    ["ongoing", "on going", "in progress", "started", "underway", "under way"]
                ),
                (.onTarget, ["on target", "on track", "amber"]),
                (.offTarget, ["off target", "off track", "overdue", "red", "delayed"]),
                (.onHold, ["on hold", "paused"]),
                (.complete, ["complete", "completed", "done", "closed", "green", "achieved"]),
                (.carried, ["carried", "carried forward", "carry forward"]),
            ]
            var words: [String: Status] = [:]
            for (status, spellings) in spellings {
                for spelling in spellings {
                    words[spelling] = status
                    words[spelling.prefix(1).uppercased() + spelling.dropFirst()] = status
                }
            }
            return words
        }()
    }

    /// A dated note on progress.
    public struct ProgressNote: Sendable, Equatable {
        /// The date as written; empty for none.
        public var date: StatedDate
        /// What was done, in the agency's words.
        public var text: String

        /// Creates a note.
        public init(date: StatedDate, text: String) {
            self.date = date
            self.text = text
        }
    }

    /// The agency's number for the action; empty for none.
    public var number: String

    /// The criterion's reference as the agency wrote it; empty for none.
    public var ref: String

    /// The criterion's position in its catalogue; `nil` if none is named or it is in none.
    public var criterion: Int?

    /// What will be done, in the agency's words.
    public var action: String

    /// The role that leads it; empty for none.
    public var lead: String {
        didSet { leadLooksLikeName = LeadNamedCheck.isName(lead) }
    }

    /// Whether the lead looks like a person's name, as R409 asks; such a lead is shown nowhere.
    package private(set) var leadLooksLikeName: Bool

    /// The day by which it will be done.
    public var due: StatedDate

    /// What success will look like; empty for none.
    public var successMeasure: String

    /// How far it is, as written; empty for none.
    public var statusText: String {
        didSet { status = Status(words: statusText) }
    }

    /// How far it is; `nil` if the text says nothing that is known.
    public private(set) var status: Status?

    /// Why it is on hold, as far as the status itself says; `nil` if it is not, or gives no reason.
    ///
    ///     "On hold pending guidance"   // "pending guidance"
    public var reasonForHold: String? { status == .onHold ? OnHold.reason(in: statusText) : nil }

    /// What was done so far.
    public var progress: [ProgressNote]

    /// The impact on children; empty for none.
    public var impact: String

    /// Where the action stands.
    public var origin: Origin

    /// Creates an action.
    public init(
        number: String = "", ref: String = "", action: String, lead: String = "",
        due: StatedDate = StatedDate(""), successMeasure: String = "", statusText: String = "",
        progress: [ProgressNote] = [], impact: String = "", origin: Origin
    ) {
        self.number = number
        self.ref = ref
        self.criterion = nil
        self.action = action
        self.lead = lead
        leadLooksLikeName = LeadNamedCheck.isName(lead)
        self.due = due
        self.successMeasure = successMeasure
        self.statusText = statusText
        status = Status(words: statusText)
        self.progress = progress
        self.impact = impact
        self.origin = origin
    }

    /// Creates an action of which is known what its texts say: whether the lead looks like a
    /// person's name, and how far the status says that it is.
    init(
        number: String, ref: String, action: String, lead: (String, looksLikeName: Bool),
        due: StatedDate, successMeasure: String, status: (String, Status?),
        progress: [ProgressNote], impact: String, origin: Origin, criterion: Int?
    ) {
        self.number = number
        self.ref = ref
        self.criterion = criterion
        self.action = action
        self.lead = lead.0
        leadLooksLikeName = lead.looksLikeName
        self.due = due
        self.successMeasure = successMeasure
        statusText = status.0
        self.status = status.1
        self.progress = progress
        self.impact = impact
        self.origin = origin
    }

    /// Whether work on it remains, as far as its status says.
    public var isOpen: Bool { Self.isOpen(status) }

    /// The same by the status alone, for who must not copy the action.
    static func isOpen(_ status: Status?) -> Bool { status != .complete }

    /// Splits the dated notes of one cell: one note a line, or parted by semicolons, each beginning
    /// with its date and a colon.
    ///
    ///     "2017-12-04: rota agreed; 2018-02-01: first sessions held"   // two notes
    public static func progressNotes(in text: String) -> [ProgressNote] {
        var notes: [ProgressNote] = []
        for line in lines(of: text) {
            // Told apart by bytes, which takes a tenth of the time that characters take.
            for piece in line.utf8.split(separator: UInt8(ascii: ";")).map(Substring.init) {
                let trimmed = piece.drop { $0 == " " }
                let parts = trimmed.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 1)
                if parts.count == 2 {
                    let date = StatedDate(String(Substring(parts[0])))
                    if date.date != nil {
                        let said = Substring(parts[1]).drop { $0 == " " }
                        notes.append(ProgressNote(date: date, text: String(said)))
                        continue
                    }
                }
                if let last = notes.indices.last, piece.startIndex != line.startIndex {
                    notes[last].text += ";" + piece
                } else {
                    notes.append(ProgressNote(date: StatedDate(""), text: String(trimmed)))
                }
            }
        }
        return notes
    }

    private static func lines(of text: String) -> [Substring] {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
            return text.split(whereSeparator: \.isNewline)
        }
        return text.utf8.split { (0x0A...0x0D).contains($0) }.map(Substring.init)
    }
}
