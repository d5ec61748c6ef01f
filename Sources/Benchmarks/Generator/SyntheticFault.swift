/// What is typically wrong in a return.
enum SyntheticFault: CaseIterable {
    /// Some criteria have no answer at all.
    case unanswered
    /// A rating is given in words that are not on the scale.
    case offScale
    /// A good rating stands without evidence.
    case noEvidence
    /// A weak rating stands without an action.
    case noAction
    /// The agency is in no register by the name that it gives.
    case misspelt
    /// A date that no calendar has, or that lies before the cycle.
    case wrongDate
}

extension SyntheticReturn {
    /// Puts a fault into about one return in four, and leaves the others alone.
    mutating func spoil(random: inout SplitMix64) {
        guard random.next(below: 4) == 0 else { return }
        let fault = random.one(of: SyntheticFault.allCases)
        let rated = answers.indices.filter { answers[$0].rating != .notApplicable }
        let good = rated.filter { answers[$0].action == nil }
        let weak = rated.filter { answers[$0].action != nil }
        switch fault {
        case .unanswered:
            for _ in 0...random.next(below: 4) where !good.isEmpty {
                let place = random.one(of: good)
                answers[place].rating = .unanswered
                answers[place].evidence = ""
            }
        case .offScale where !rated.isEmpty:
            answers[random.one(of: rated)].rating = .offScale(random.one(of: Self.strangeWords))
        case .noEvidence where !good.isEmpty:
            answers[random.one(of: good)].evidence = ""
        case .noAction where !weak.isEmpty:
            answers[random.one(of: weak)].action = nil
        case .misspelt:
            statedID = statedID.replacing("agency", with: "agncy")
            statedName = statedName.replacing("Agency", with: "Agncy")
        case .wrongDate where !weak.isEmpty:
            let place = random.one(of: weak)
            answers[place].action?.due = random.one(of: Self.strangeDates)
        default: return
        }
        self.fault = fault
    }

    private static let strangeWords = ["Mostly there", "Adequate", "see below", "5*", "Strong"]

    private static let strangeDates = ["31/06/2026", "summer term", "February 026", "01/03/2024"]
}
