import Section11Analysis
import Section11Returns
import Section11Scoring
import Section11Standards

extension Summary {
    /// The agencies of a scope that answered or were expected to, in the register's order.
    static func agencies(of assessment: Assessment) -> [AgencyFigure] {
        let set = assessment.returnSet
        let standards = assessment.index.catalogue.standards.count
        var answered: [Int: Int] = [:]
        for (position, sheet) in assessment.sheets.enumerated() {
            answered[sheet.agency] = position
        }
        return set.cycle.agencies.enumerated().compactMap { position, agency in
            guard assessment.scope.includes(agency) else { return nil }
            guard let sheet = answered[position], let entry = set.entry(forAgency: position) else {
                guard set.cycle.awaits(agency) else { return nil }
                return AgencyFigure(
                    id: agency.id, name: agency.name, kind: nil, isKindPresumed: false, file: nil,
                    areas: agency.areas,
                    ratings: Array(repeating: .notReturned, count: standards), provisional: [],
                    carried: [], carriedFrom: [], notCarried: [], coverage: nil)
            }
            let scores = assessment.tallies.scorecards[sheet].scores
            return AgencyFigure(
                id: agency.id, name: agency.name, kind: assessment.sheets[sheet].kind,
                isKindPresumed: set.withReturn(of: entry) { $0.kind == nil },
                file: set.submissions[entry.submission].file, areas: agency.areas,
                ratings: scores.map { .init($0.standing) },
                provisional: scores.indices.filter { scores[$0].isProvisional },
                carried: scores.indices.filter {
                    scores[$0].carried > 0 && scores[$0].standing.grade != nil
                },
                carriedFrom: AgencyFigure.carriedFrom(assessment.sheets[sheet], in: set),
                notCarried: AgencyFigure.notCarried(assessment.sheets[sheet], in: set),
                coverage: assessment.sheets[sheet].coverage)
        }
    }

    /// Who answered and who did not.
    static func returns(of assessment: Assessment, agencies: [AgencyFigure]) -> Returns {
        let set = assessment.returnSet
        var kinds = Returns.Kinds()
        var presumed = Returns.Kinds()
        for agency in agencies {
            guard let kind = agency.kind else { continue }
            kinds.count(kind)
            if agency.isKindPresumed { presumed.count(kind) }
        }
        var unregistered: [Returns.Unregistered] = []
        var notCounted: [Returns.NotCounted] = []
        for entry in set.entries {
            let file = set.submissions[entry.submission].file
            guard let position = entry.agency else {
                let name = set.withReturn(of: entry) { answered in
                    answered.agencyName.text.isEmpty
                        ? answered.agencyID.text : answered.agencyName.text
                }
                unregistered.append(.init(file: file, name: String(name.prefix(60))))
                continue
            }
            let agency = set.cycle.agencies[position]
            guard assessment.scope.includes(agency), set.entry(forAgency: position) != entry
            else { continue }
            let because =
                if set.superseded.contains(file) {
                    "another return of the agency replaces it"
                } else if set.repeated.contains(file) {
                    "it says the same as the return that is counted"
                } else {
                    "another return of the agency is counted"
                }
            notCounted.append(.init(file: file, agency: agency.id, because: because))
        }
        return Returns(
            expected: ReturnsOverview.expected(in: set, scope: assessment.scope).count,
            received: assessment.sheets.count, kinds: kinds, presumed: presumed,
            missing: agencies.filter { $0.kind == nil }.map(\.id),
            unregistered: unregistered,
            refused: set.submissions.compactMap { submission in
                submission.refusal.map { .init(file: submission.file, because: $0.message) }
            },
            notCounted: notCounted)
    }
}
