import Section11Standards

/// The return of an agency in the cycle before, as checks hold it beside this one.
struct EarlierReturn: Sendable {
    /// The return.
    private(set) var answered: Return

    /// The id of its cycle.
    let cycle: String

    /// The name of the body that made it; `nil` if it was the agency itself.
    let body: String?

    /// Whether it answers the same edition, so that criteria stand at the same positions.
    let isSameEdition: Bool

    /// The first answer to each criterion that is not blank; -1 for none.
    private let responses: [Int32]

    /// Creates the earlier return for an edition.
    init(
        _ answered: Return, of set: ReturnSet, for index: CatalogueIndex, madeBy body: String? = nil
    ) {
        self.answered = answered
        self.body = body
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

    /// The earlier return with all that it says at hand.
    var opened: EarlierReturn {
        var opened = self
        opened.answered = answered.opened
        return opened
    }

    /// The position of the answer to a criterion of the same edition; `nil` for none.
    func response(to criterion: Int32) -> Int? {
        guard isSameEdition, responses.indices.contains(Int(criterion)) else { return nil }
        let position = responses[Int(criterion)]
        return position < 0 ? nil : Int(position)
    }

    /// The return of each agency of a set in the cycle before, `nil` for none; empty if there is no
    /// cycle before, so that a country's agencies do not take room for nothing.
    ///
    /// What another body answered is that body's, though the agency took its place.
    static func returns(before set: ReturnSet) -> [EarlierReturn?] {
        guard let earlier = set.earlier.first else { return [] }
        return set.cycle.agencies.map { agency in
            earlier.entry(forID: agency.id).map {
                EarlierReturn(earlier.return(of: $0), of: earlier, for: set.index)
            }
        }
    }

    /// By agency the other returns whose open actions are its to close or to carry: those of the
    /// bodies whose place it took, in the cycle before, and all of these in the mini audits that
    /// ran with it.
    static func inherited(before set: ReturnSet) -> [[EarlierReturn]] {
        set.cycle.agencies.map { agency in
            let bodies = set.inheritance(of: agency.id)
            return set.plansBefore.enumerated().flatMap { position, earlier in
                (position == 0 ? bodies : [agency.id] + bodies).compactMap { id in
                    guard let entry = earlier.entry(forID: id), let body = entry.agency else {
                        return nil
                    }
                    return EarlierReturn(
                        earlier.return(of: entry), of: earlier, for: set.index,
                        madeBy: id == agency.id ? nil : earlier.cycle.agencies[body].name)
                }
            }
        }
    }
}

extension ReturnSet {
    /// The bodies of the register before whose open actions are an agency's to close or to carry.
    ///
    /// Those whose place it took, by id; a body that answers for itself in this cycle still has its
    /// own.
    package func inheritance(of id: String) -> [String] {
        successions.predecessors(of: id).filter { entry(forID: $0) == nil }
    }
}

extension CheckContext {
    /// Why a check cannot compare with the cycle before; `nil` if it can.
    var reasonWithoutEarlier: String? {
        // None of them is copied to be asked whether it is there.
        if case .some = earlier { return nil }
        guard case .some = cycle else { return Self.noCycle }
        guard case .some = agency else { return "the agency is not known" }
        return cycle?.set.earlier.isEmpty ?? true
            ? "no return of the cycle before was given"
            : "the agency made no return in the cycle before"
    }

    /// Why a check cannot compare answers with the cycle before; `nil` if it can.
    var reasonWithoutEarlierAnswers: String? {
        if let reason = reasonWithoutEarlier { return reason }
        return earlier?.isSameEdition == false ? "the cycle before used another edition" : nil
    }

    /// The plans that the agency goes on with: its own of the cycle before and of the mini audits
    /// that ran with it, and those that it inherits.
    var earlierPlans: [EarlierReturn] { [earlier].compactMap(\.self) + inherited }

    /// Why a check cannot compare with the plans of the cycle before; `nil` if it can.
    var reasonWithoutEarlierPlans: String? {
        earlierPlans.isEmpty ? reasonWithoutEarlier : nil
    }
}
