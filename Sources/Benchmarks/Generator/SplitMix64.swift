/// A small generator of numbers, the same for the same seed everywhere.
struct SplitMix64 {
    /// What the next number depends on.
    var state: UInt64

    /// A number from 0, below a limit that is at least 1.
    mutating func next(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }

    /// One of several things.
    mutating func one<Thing>(of things: [Thing]) -> Thing {
        precondition(!things.isEmpty, "there must be something to choose from")
        return things[next(below: things.count)]
    }

    /// A grade: most agencies rate most criteria as met.
    mutating func grade() -> Int {
        switch next(below: 100) {
        case 0..<2: 0
        case 2..<14: 1
        case 14..<84: 2
        default: 3
        }
    }

    /// A sentence of invented words about safeguarding.
    mutating func sentence(words count: Int) -> String {
        var words: [String] = []
        for _ in 0..<count { words.append(Self.words[next(below: Self.words.count)]) }
        return words.joined(separator: " ") + "."
    }

    private static let words = [
        "policy", "training", "record", "supervision", "the", "governors", "review", "every",
        "term", "staff", "induction", "register", "of", "and", "children", "views", "survey",
        "audit", "shows", "that", "are", "checked", "before", "starting", "work", "with", "lead",
        "deputies", "attend", "meetings", "minutes", "note", "challenge", "referral", "threshold",
        "guidance", "displayed", "understood", "volunteers", "recruitment", "panel", "accredited",
        "references", "taken", "up", "in", "all", "cases", "since", "the", "last", "inspection",
    ]
}
