public import Section11Analysis
import Section11Returns
import Section11Scoring
import Section11Standards
public import Section11Tables

extension Summary {
    /// Summarises scored returns.
    ///
    /// - Parameters:
    ///   - assessment: The scored returns of a scope.
    ///   - flags: What draws attention; `nil` to have it found here.
    ///   - register: The actions of the scope, as of the same day; `nil` to have them gathered here.
    ///   - boards: The boards whose folders are pooled; `nil` for one cycle.
    ///   - issues: The totals of issues in all files that were read.
    ///   - asOf: The day that counts as today; `nil` for the day on which the cycle ends or, if it
    ///     does not say, is due. The clock is never asked.
    ///   - engineVersion: The version of the engine.
    public init(
        assessment: Assessment, flags: [Flag]? = nil, register: ActionRegister? = nil,
        boards: Boards? = nil, issues: IssueTotals = IssueTotals(), asOf: CalendarDate? = nil,
        engineVersion: String
    ) {
        let cycle = assessment.returnSet.cycle
        let catalogue = assessment.index.catalogue
        let flags = flags ?? FlagRules.flags(in: assessment, asOf: asOf)
        let agencies = Self.agencies(of: assessment)
        self.cycle = Cycle(
            id: cycle.id, title: cycle.title, opens: cycle.opens, due: cycle.due, ends: cycle.ends,
            isInvented: cycle.isInvented, kind: cycle.kind.rawValue,
            interim: assessment.returnSet.interimStatement)
        notice = cycle.notice ?? (cycle.isInvented ? "The returns are invented." : nil)
        self.catalogue = Edition(
            id: catalogue.id, edition: catalogue.edition, title: catalogue.title,
            grades: catalogue.scale.grades)
        method = Method(
            code: assessment.method.code,
            description: Self.description(of: assessment.method.method),
            countsCarried: assessment.countsCarried)
        self.asOf = asOf ?? cycle.ends ?? cycle.due
        scope = Coverage(
            kind: assessment.scope.kind.rawValue,
            areas: cycle.areas.filter { assessment.scope.areas.contains($0.id) },
            isWhole: cycle.areas.allSatisfy { assessment.scope.areas.contains($0.id) })
        returns = Self.returns(of: assessment, agencies: agencies)
        standards = Self.standards(of: assessment, flags: flags, missing: returns.missing.count)
        self.agencies = agencies
        let names = FlagFigure.Names(of: assessment)
        self.flags = flags.map { FlagFigure($0, names) }
        indicators = Self.indicators(of: assessment)
        actions = Self.actions(of: assessment, asOf: self.asOf)
        actionList = Self.actionList(
            of: register ?? ActionRegister(of: assessment, asOf: asOf), asOf: self.asOf)
        pool = Self.reconciliation(of: assessment)
        self.boards = boards
        self.issues = issues
        self.engineVersion = engineVersion
    }

    private static func description(of method: ScoringRule.Method) -> String {
        switch method {
        case .weakest:
            "An agency's rating for a standard is its weakest rating among the criteria that apply "
                + "to it and that it answered."
        case .points:
            "An agency's rating for a standard follows from its weighted points over the criteria "
                + "that apply to it, by the catalogue's bands."
        case .proportion:
            "An agency's rating for a standard follows from the share of the criteria that apply "
                + "to it and need no improvement, by the catalogue's bands."
        case .reported:
            "An agency's rating for a standard is the one that its return states."
        }
    }

    private static func standards(
        of assessment: Assessment, flags: [Flag], missing: Int
    ) -> [StandardFigure] {
        let tallies = assessment.tallies
        let scale = assessment.scale
        // One pass, as a country has hundreds of thousands of flags.
        var codes = Array(repeating: [String](), count: tallies.standards.count)
        for position in flags.indices {
            guard let standard = flags[position].standard, codes.indices.contains(standard)
            else { continue }
            codes[standard].append(flags[position].code.rawValue)
        }
        let ranks = Tally.ranks(of: tallies.criteria.map { $0.share(on: scale) })
        func figure(_ id: String, _ tally: Tally, _ rank: Int?) -> Figure {
            Figure(
                id: id, tally: tally, scale: scale, received: assessment.sheets.count,
                notReturned: missing, rank: rank)
        }
        return assessment.index.catalogue.standards.enumerated().map { position, standard in
            let criteria = assessment.index.criteriaByStandard[position].map { criterion in
                let described = assessment.index.entries[criterion].criterion
                return CriterionFigure(
                    ref: described.ref, text: described.text,
                    figure: figure(described.ref, tallies.criteria[criterion], ranks[criterion]))
            }
            return StandardFigure(
                number: standard.number, title: standard.title,
                figure: figure(
                    standard.number, tallies.standards[position], assessment.ranks[position]),
                selfAssessedByGrade: tallies.selfAssessed[position].byGrade,
                flags: codes[position],
                criteria: criteria)
        }
    }
}
