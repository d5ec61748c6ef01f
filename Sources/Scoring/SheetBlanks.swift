package import Section11Returns
import Section11Standards

/// What the answer sheets of a set's agencies begin with, worked out once for all of them.
///
/// What most sheets have in common, such as that nothing is carried, they share from here on.
package struct SheetBlanks: Sendable {
    /// What the editions of the cycles before share with this cycle's, the latest first.
    private let shared: [SharedCriteria?]

    /// By kind of agency, the criteria that are asked as unanswered.
    private let asked: [AgencyKind?: [Standing]]

    /// That no criterion's rating comes from a cycle before.
    let noneCarried: [Bool]

    /// That no rating stands anywhere.
    let noSources: AnswerSources

    /// That the form itself rates no standard.
    let nothingReported: [Standing]

    /// Works it out for a set of returns.
    ///
    /// - Parameters:
    ///   - set: The returns.
    ///   - agency: The only agency whose sheet is made; `nil` for all.
    package init(_ set: ReturnSet, ofAgency agency: Int? = nil) {
        let index = set.index
        shared = set.earlier.map { earlier in
            earlier.index.catalogue.id == index.catalogue.id
                ? nil : SharedCriteria(from: earlier, to: set)
        }
        let count = index.entries.count
        var asked: [AgencyKind?: [Standing]] = [:]
        let kinds =
            agency.map { [set.cycle.agencies[$0].kind] } ?? Set(set.cycle.agencies.map(\.kind))
        for kind in kinds {
            var standings = Array(repeating: Standing.notAsked, count: count)
            for criterion in index.applicable(to: kind) { standings[criterion] = .unanswered }
            asked[kind] = standings
        }
        self.asked = asked
        noneCarried = Array(repeating: false, count: count)
        noSources = AnswerSources(count: count)
        nothingReported = Array(repeating: .notAsked, count: index.catalogue.standards.count)
    }

    /// What is asked of a kind of agency, unanswered.
    func asked(of kind: AgencyKind?) -> [Standing] {
        asked[kind] ?? Array(repeating: .notAsked, count: noneCarried.count)
    }

    /// What the edition so many cycles back shares with this one; `nil` if no crosswalk leads from
    /// it.
    func editionShared(cyclesBack: Int) -> SharedCriteria? { shared[cyclesBack - 1] }
}
