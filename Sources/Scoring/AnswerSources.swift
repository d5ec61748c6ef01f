public import Section11Returns

/// Where the answers behind an agency's ratings were given, by criterion; `nil` where there is none.
///
/// Nearly all of them were given in one return, and there is one for each answer of a country: so
/// the returns are kept beside them, and an answer takes six bytes.
public struct AnswerSources: Sendable, Equatable, RandomAccessCollection, MutableCollection {
    /// Where an answer was given.
    public struct Source: Sendable, Equatable {
        /// How many cycles back: 0 is this cycle.
        public let cyclesBack: Int

        /// The return.
        public let entry: ReturnSet.Entry

        /// The position of the answer in the return.
        public let response: Int
    }

    /// A return with its cycle.
    private struct Giver: Sendable, Equatable {
        let cyclesBack: Int
        let entry: ReturnSet.Entry
    }

    /// The returns, in the order in which their answers came.
    private var givers: [Giver] = []

    /// By criterion, which of the returns; ``none`` for no answer.
    private var giverPositions: [UInt16]

    /// By criterion, the position of the answer in the return.
    private var responses: [UInt32]

    private static let none = UInt16.max

    /// Creates the sources of so many criteria, none of which has an answer.
    init(count: Int) {
        giverPositions = Array(repeating: Self.none, count: count)
        responses = Array(repeating: 0, count: count)
    }

    /// Creates sources from those of each criterion.
    init(_ sources: [Source?]) {
        self.init(count: sources.count)
        for (criterion, source) in sources.enumerated() { self[criterion] = source }
    }

    /// The first criterion's position.
    public var startIndex: Int { 0 }

    /// The position behind the last criterion's.
    public var endIndex: Int { responses.count }

    /// Where the answer to a criterion was given; `nil` if there is none.
    public subscript(criterion: Int) -> Source? {
        get {
            let giver = giverPositions[criterion]
            if giver == Self.none { return nil }
            return Source(
                cyclesBack: givers[Int(giver)].cyclesBack, entry: givers[Int(giver)].entry,
                response: Int(responses[criterion]))
        }
        set {
            guard let newValue else {
                giverPositions[criterion] = Self.none
                return
            }
            let giver = Giver(cyclesBack: newValue.cyclesBack, entry: newValue.entry)
            let known = givers.lastIndex(of: giver)
            if known == nil { givers.append(giver) }
            giverPositions[criterion] = UInt16(clamping: known ?? givers.count - 1)
            responses[criterion] = UInt32(clamping: newValue.response)
        }
    }
}
