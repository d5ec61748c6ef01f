import Section11Analysis
import Section11Returns
import Section11Standards
import TestSupport

/// A cycle made up by chance, which can be counted without the engine.
///
/// The answers are kept as they were drawn; ``count(_:of:)`` counts them with nothing but loops.
struct RandomCycle {
    static let refs = ["1.1", "1.2", "2.1", "3.1", "3.2"]
    static let words = ["Inadequate", "RI", "Good", "Outstanding", "N/A", "", "Adequate"]

    /// An agency with what it was asked, what it says and what it said the year before.
    struct Member {
        var id: String
        var areas: Set<String>
        var isPolice: Bool
        var kind: Return.Kind
        var now: [String: String]?
        var panel: [String: String]
        var before: [String: String]?
    }

    /// Where an agency stands, as a test works it out.
    enum Stand: Equatable {
        case grade(Int)
        case notApplicable
        case unanswered
        case notAsked
    }

    let members: [Member]
    let areas: [String]
    let set: ReturnSet

    init(_ random: inout SplitMix64) {
        let all = (0..<Int.random(in: 1...6, using: &random)).map { "area\($0)" }
        var members: [Member] = []
        func answers(_ random: inout SplitMix64) -> [String: String] {
            var answers: [String: String] = [:]
            for ref in Self.refs where Int.random(in: 0..<6, using: &random) > 0 {
                answers[ref] = Self.words.randomElement(using: &random)
            }
            return answers
        }
        for number in 0..<Int.random(in: 1...7, using: &random) {
            var covered = Set(all.filter { _ in Bool.random(using: &random) })
            if let first = all.randomElement(using: &random) { covered.insert(first) }
            var panel: [String: String] = [:]
            let isSilent = Int.random(in: 0..<6, using: &random) == 0
            let now = isSilent ? nil : answers(&random)
            for ref in Self.refs
            where now?[ref] != nil && Int.random(in: 0..<8, using: &random) == 0 {
                panel[ref] = Self.words.prefix(4).randomElement(using: &random)
            }
            members.append(
                Member(
                    id: "agency\(number)", areas: covered,
                    isPolice: Bool.random(using: &random),
                    kind: Return.Kind.allCases.randomElement(using: &random) ?? .full, now: now,
                    panel: panel,
                    before: Bool.random(using: &random) ? answers(&random) : nil))
        }
        let cycle = SmallCycle(criteria: Self.refs, appliesTo: ["3.2": ["police"]])
        func dictionary<Value>(_ value: (Member) -> Value?) -> [String: Value] {
            Dictionary(
                uniqueKeysWithValues: members.compactMap { member in
                    value(member).map { (member.id, $0) }
                })
        }
        let covered = dictionary { $0.areas.sorted() }
        let kinds = dictionary { $0.isPolice ? "police" : "probation" }
        let earlier = cycle.set(dictionary(\.before), areas: covered, agencyKinds: kinds)
        set = cycle.set(
            dictionary(\.now), kinds: dictionary(\.kind), areas: covered, agencyKinds: kinds,
            moderated: dictionary(\.panel), earlier: [earlier])
        self.members = members
        areas = set.cycle.areas.map(\.id)
    }

    /// Where an agency that made a return stands in a criterion.
    static func stand(_ member: Member, in ref: String) -> Stand {
        if ref == "3.2", !member.isPolice { return .notAsked }
        func read(_ word: String?) -> Stand {
            guard let word, let position = words.firstIndex(of: word), position < 5 else {
                return .unanswered
            }
            return position == 4 ? .notApplicable : .grade(position)
        }
        let now = read(member.panel[ref] ?? member.now?[ref])
        return now == .unanswered && member.kind == .update ? read(member.before?[ref]) : now
    }

    /// Where an agency that made a return stands in a standard: at its weakest criterion.
    static func stand(_ member: Member, inStandard number: Int) -> Stand {
        let stands = refs.filter { $0.hasPrefix("\(number + 1).") }.map { stand(member, in: $0) }
        let weakest = (0..<4).first { stands.contains(.grade($0)) }
        if let weakest { return .grade(weakest) }
        if stands.contains(.unanswered) { return .unanswered }
        return stands.contains(.notApplicable) ? .notApplicable : .notAsked
    }

    /// What one agency adds to a count.
    static func count(_ subject: Reconciliation.Subject, of member: Member) -> Int {
        switch subject {
        case .returns: return 1
        case .ratings:
            return refs.count { ref in
                if case .grade = stand(member, in: ref) { return true }
                return false
            }
        case .standard(let number, let measure):
            let found = stand(member, inStandard: number)
            switch (measure, found) {
            case (.rated, .grade): return 1
            case (.needingImprovement, .grade(let grade)): return grade < 2 ? 1 : 0
            case (.grade(let wanted), .grade(let grade)): return grade == wanted ? 1 : 0
            case (.notApplicable, .notApplicable), (.unanswered, .unanswered): return 1
            default: return 0
            }
        }
    }
}
