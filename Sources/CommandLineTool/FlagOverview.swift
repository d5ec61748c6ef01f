#if CommandLine
import Section11Analysis

/// How many flags of each rule there are, and the first of them, found in one pass.
///
/// A country has hundreds of thousands of flags, of which a terminal shows a few: none but those is
/// put into words.
struct FlagOverview {
    /// The flags of one rule.
    struct RuleCount {
        /// How many there are.
        fileprivate(set) var count = 0
        /// The first of them, as many as are shown.
        fileprivate(set) var shown: [Flag] = []
        /// Whether no reading can change any of them.
        fileprivate(set) var isFact = true
        /// The positions of the agencies that are meant.
        fileprivate var agencies: Set<Int> = []

        /// How many agencies are meant.
        var agencyCount: Int { agencies.count }
    }

    /// How many flags of one rule a terminal shows.
    static let shownOfEach = 10

    /// The codes of the flags on each standard as a whole, in the order of the flags.
    private(set) var codes: [Int: [String]] = [:]

    private var rules: [Flag.Code: RuleCount] = [:]

    /// Looks through flags.
    init(_ flags: [Flag]) {
        var code: Flag.Code?
        var rule = RuleCount()
        for position in flags.indices {
            // The flags of a rule stand together.
            let own = flags[position].code
            if own != code {
                if let code { rules[code] = rule }
                rule = rules[own] ?? RuleCount()
                code = own
            }
            rule.count += 1
            if rule.shown.count < Self.shownOfEach { rule.shown.append(flags[position]) }
            if rule.isFact { rule.isFact = flags[position].tests.isEmpty }
            let subject = flags[position].subject
            if let agency = subject.agency { rule.agencies.insert(agency) }
            if case .standard(let standard) = subject {
                codes[standard, default: []].append(own.rawValue)
            }
        }
        if let code { rules[code] = rule }
    }

    /// The flags of a rule; `nil` if it raises none.
    subscript(rule: any FlagRule.Type) -> RuleCount? { rules[rule.code] }
}
#endif
