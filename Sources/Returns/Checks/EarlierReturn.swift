import Section11Standards

/// The return of an agency in the cycle before, as checks hold it beside this one.
struct EarlierReturn: Sendable {
    /// The return.
    let answered: Return

    /// The id of its cycle.
    let cycle: String

    /// Whether it answers the same edition, so that criteria stand at the same positions.
    let isSameEdition: Bool

    /// The first answer to each criterion that is not blank; -1 for none.
    private let responses: [Int32]

    /// Creates the earlier return for an edition.
    init(_ answered: Return, of set: ReturnSet, for index: CatalogueIndex) {
        self.answered = answered
        cycle = set.cycle.id
        isSameEdition = set.index.catalogue.id == index.catalogue.id
        var first = Array(repeating: Int32(-1), count: set.index.entries.count)
        for (position, response) in answered.responses.enumerated() {
            if let criterion = response.criterion, first[criterion] < 0,
                response.effective != .unanswered
            {
                first[criterion] = Int32(position)
            }
        }
        responses = first
    }

    /// The position of the answer to a criterion of the same edition; `nil` for none.
    func response(to criterion: Int32) -> Int? {
        guard isSameEdition, responses.indices.contains(Int(criterion)) else { return nil }
        let position = responses[Int(criterion)]
        return position < 0 ? nil : Int(position)
    }

    /// The return of each agency of a set in the cycle before; `nil` for none.
    ///
    /// An agency that took the place of one other has that one's return, if it made none itself.
    static func returns(before set: ReturnSet) -> [EarlierReturn?] {
        guard let earlier = set.earlier.first else {
            return Array(repeating: nil, count: set.cycle.agencies.count)
        }
        var positions: [String: Int] = [:]
        var predecessors: [String: [Int]] = [:]
        for (position, agency) in earlier.cycle.agencies.enumerated() {
            positions[agency.id] = position
            if let successor = agency.successor {
                predecessors[successor, default: []] += [position]
            }
        }
        return set.cycle.agencies.map { agency in
            var entry = positions[agency.id].flatMap { earlier.entry(forAgency: $0) }
            if entry == nil, let before = predecessors[agency.id], before.count == 1 {
                entry = earlier.entry(forAgency: before[0])
            }
            return entry.map {
                EarlierReturn(earlier.return(of: $0), of: earlier, for: set.index)
            }
        }
    }
}

extension CheckContext {
    /// Why a check cannot compare with the cycle before; `nil` if it can.
    var reasonWithoutEarlier: String? {
        if earlier != nil { return nil }
        guard let cycle else { return Self.noCycle }
        if agency == nil { return "the agency is not known" }
        return cycle.set.earlier.isEmpty
            ? "no return of the cycle before was given"
            : "the agency made no return in the cycle before"
    }

    /// Why a check cannot compare answers with the cycle before; `nil` if it can.
    var reasonWithoutEarlierAnswers: String? {
        if let reason = reasonWithoutEarlier { return reason }
        return earlier?.isSameEdition == false ? "the cycle before used another edition" : nil
    }
}
