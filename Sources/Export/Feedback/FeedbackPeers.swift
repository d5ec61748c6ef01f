import Section11Standards

/// The agencies beside which an agency is set.
enum FeedbackPeers: Sendable, Equatable {
    /// The others of its kind, and how many answered.
    case kind(AgencyKind, Int)
    /// All others, and how many answered.
    case all(Int)
    /// Nobody, as fewer than five others answered.
    case nobody

    /// Chooses a group.
    ///
    /// - Parameters:
    ///   - kind: The agency's kind; `nil` if the register does not say.
    ///   - ofKind: How many others of the kind answered.
    ///   - others: How many others answered.
    init(kind: AgencyKind?, ofKind: Int, others: Int) {
        if let kind, ofKind >= PeerSpread.least {
            self = .kind(kind, ofKind)
        } else {
            self = others >= PeerSpread.least ? .all(others) : .nobody
        }
    }

    /// Beside whom the agency is set, in one or two sentences.
    var words: String {
        switch self {
        case .kind(let kind, let count):
            "Beside your rating stand those of the \(count) other agencies of your kind "
                + "(\(kind.title)) that answered, without their names."
        case .all(let count):
            "Beside your rating stand those of all \(count) other agencies that answered, without "
                + "their names: fewer than five others of your kind did."
        case .nobody:
            "Your rating stands alone: fewer than five other agencies answered, and what is told of "
                + "so few could be told of one."
        }
    }

    /// The heading of the column with their ratings; `nil` if there is none.
    var heading: String? {
        switch self {
        case .kind: "Others of your kind"
        case .all: "All other agencies"
        case .nobody: nil
        }
    }
}
