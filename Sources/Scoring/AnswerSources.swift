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
    package struct Giver: Sendable, Equatable {
        /// How many cycles back: 0 is this cycle.
        package let cyclesBack: Int

        /// The return.
        package let entry: ReturnSet.Entry
    }

    /// The returns, in the order in which their answers came.
    package private(set) var givers: [Giver] = []

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

    /// Where the answer to a criterion was given, by the position of its giver and of the answer in
    /// the return; `nil` if there is none.
    package func place(of criterion: Int) -> (giver: Int, response: Int)? {
        let giver = giverPositions[criterion]
        return giver == Self.none ? nil : (Int(giver), Int(responses[criterion]))
    }

    /// Whether there is an answer to a criterion.
    func isGiven(_ criterion: Int) -> Bool { giverPositions[criterion] != Self.none }

    /// The position of a return among those that gave answers, of which it is one from now on.
    mutating func giver(cyclesBack: Int, entry: ReturnSet.Entry) -> UInt16 {
        let giver = Giver(cyclesBack: cyclesBack, entry: entry)
        let known = givers.lastIndex(of: giver)
        if known == nil { givers.append(giver) }
        return UInt16(clamping: known ?? givers.count - 1)
    }

    /// Says where the answer to a criterion was given.
    mutating func set(_ criterion: Int, giver: UInt16, response: Int) {
        giverPositions[criterion] = giver
        responses[criterion] = UInt32(clamping: response)
    }

    /// Holds what it has in common with others only once.
    mutating func share(with other: AnswerSources) {
        if giverPositions == other.giverPositions { giverPositions = other.giverPositions }
        if responses == other.responses { responses = other.responses }
    }

    /// Where the answer to a criterion was given; `nil` if there is none.
    public subscript(criterion: Int) -> Source? {
        get {
            guard let place = place(of: criterion) else { return nil }
            return Source(
                cyclesBack: givers[place.giver].cyclesBack, entry: givers[place.giver].entry,
                response: place.response)
        }
        set {
            guard let newValue else {
                giverPositions[criterion] = Self.none
                return
            }
            let giver = giver(cyclesBack: newValue.cyclesBack, entry: newValue.entry)
            set(criterion, giver: giver, response: newValue.response)
        }
    }
}
