#if CommandLine
import Section11Analysis
import Section11Export
import Section11Returns
import Section11Scoring
import Section11Standards
import Section11Tables

/// One cycle, read and summed up.
struct SummaryRun {
    /// The cycle.
    let directory: CycleDirectory

    /// What is known of the cycle's files beforehand.
    let guide: ReadingGuide

    /// The areas that are asked for; none at all means every area.
    let areas: [String]

    /// Whether ratings of cycles before count.
    let countsCarried: Bool

    /// The day that counts as today; `nil` for the cycle's end.
    let asOf: CalendarDate?

    /// What outputs ask for of what agencies wrote.
    var detail = Detail.none

    /// What outputs ask for of what agencies wrote.
    enum Detail {
        /// Nothing.
        case none
        /// Some words: good practice and actions.
        case quotes
        /// Each answer, and what the checks say of the files.
        case answers
    }

    /// Whether every file is read, though nothing changed.
    var readsAnew = false

    /// What came out.
    struct Made {
        /// The scored returns.
        let assessment: Assessment
        /// What draws attention.
        let flags: [Flag]
        /// The totals of issues in all files.
        let issues: Summary.IssueTotals
        /// The boards whose folders are pooled; `nil` for one cycle.
        let boards: Summary.Boards?
        /// The day that counts as today; `nil` for the cycle's end.
        let asOf: CalendarDate?
        /// What outputs ask for of what agencies wrote.
        let detail: Detail
        /// What the checks say, where each answer is asked for; else nothing.
        let validations: [Validation]
        /// The summary in words.
        let text: [String]
        /// 1 if returns hold errors, 2 if a file could not be read, else 0.
        let status: Int32

        /// Makes the summary, which what is written needs and the words do not.
        func summary() -> Summary {
            let register = register()
            var summary = figures(register)
            summary.detail = words(behind: summary, register)
            return summary
        }

        /// Gathers the actions of the scope.
        func register() -> ActionRegister { ActionRegister(of: assessment, asOf: asOf) }

        /// Makes the summary without what stands behind its figures.
        func figures(_ register: ActionRegister) -> Summary {
            Summary(
                assessment: assessment, flags: flags, register: register, boards: boards,
                issues: issues, asOf: asOf, engineVersion: EngineVersion.current)
        }

        /// Makes what stands behind the figures of a summary; `nil` where no output asks for it.
        func words(behind summary: Summary, _ register: ActionRegister) -> SummaryDetail? {
            detail == .none
                ? nil
                : SummaryDetail(
                    of: assessment, validations: validations, register: register,
                    asOf: summary.asOf, listsAnswers: detail == .answers)
        }
    }

    /// Reads, checks, scores and flags; `nil` if an area is unknown or the method cannot be used.
    ///
    /// - Throws: A ``CatalogueError`` if a cycle before is there and cannot be read.
    func make(library: StandardsLibrary) throws(CatalogueError) -> Made? {
        let set = try read(library: library, keepsTexts: detail != .none)
        let context = CycleContext(set)
        // Only an output that shows what was found needs more of it than the numbers.
        let validations = detail == .answers ? Validation.validate(context) : []
        return Self.make(
            set, found: detail == .answers ? .init(validations) : Validation.totals(of: context),
            detail: detail, validations: validations, areas: areas, countsCarried: countsCarried,
            asOf: asOf)
    }

    /// Reads the cycle's returns.
    ///
    /// - Parameters:
    ///   - library: Where editions and layouts are looked for.
    ///   - keepsTexts: Whether what the agencies wrote is asked for once it was looked through; where
    ///     returns are many it is read once more then.
    /// - Returns: The returns, with those of the cycles before.
    /// - Throws: A ``CatalogueError`` if a cycle before is there and cannot be read.
    func read(
        library: StandardsLibrary, keepsTexts: Bool
    ) throws(CatalogueError) -> ReturnSet {
        var guide = guide
        guide.keepsTexts = keepsTexts
        guide.mayReadTextsAgain = true
        return try ReturnCaches.read(
            directory, library: library, guide: guide, isOff: readsAnew)
    }

    /// Scores and flags returns that are read and checked; `nil` if an area is unknown or the
    /// method cannot be used.
    ///
    /// - Parameters:
    ///   - set: The returns.
    ///   - found: What the checks say of the files, in numbers.
    ///   - detail: What outputs ask for of what agencies wrote.
    ///   - validations: What the checks say, where each answer is asked for; else nothing.
    ///   - pool: The boards whose folders are pooled; `nil` for one cycle.
    ///   - areas: The areas that are asked for; none at all means every area.
    ///   - countsCarried: Whether ratings of cycles before count.
    ///   - asOf: The day that counts as today; `nil` for the cycle's end.
    /// - Returns: What came out.
    static func make(
        _ set: ReturnSet, found: Validation.Totals, detail: Detail, validations: [Validation],
        pool: BoardPool? = nil, areas: [String], countsCarried: Bool, asOf: CalendarDate?
    ) -> Made? {
        guard let scope = Scope(areas: areas, of: set.cycle),
            let assessment = Assessment(set, scope: scope, countsCarried: countsCarried)
        else { return nil }
        func pooled(_ severity: AuditIssue.Severity) -> Int {
            pool?.issues.count { $0.severity == severity } ?? 0
        }
        let totals = Summary.IssueTotals(
            errors: found.errors + pooled(.error), queries: found.queries + pooled(.query),
            advice: found.advice + pooled(.advice))
        let flags = FlagRules.flags(in: assessment, asOf: asOf)
        let boards = pool.map(Summary.Boards.init)
        var text = SummaryText.lines(for: assessment, flags: flags)
        if let boards { text += SummaryText.boards(boards) }
        text.append("")
        text.append(
            "issues in all files: \(totals.errors) errors, \(totals.queries) queries, "
                + "\(totals.advice) advice; 'section11 validate' lists them")
        let status: Int32 = found.hasUnreadable ? 2 : (totals.errors > 0 ? 1 : 0)
        return Made(
            assessment: assessment, flags: flags, issues: totals, boards: boards, asOf: asOf,
            detail: detail, validations: validations, text: text, status: status)
    }
}

extension SummaryRun.Made {
    /// The cycle in one line: who answered, what is weak, who leads.
    var overviewRow: [String] {
        let standards = assessment.index.catalogue.standards
        let weak = flags.filter { $0.code == WeakStandard.code }
            .compactMap { $0.standard.map { standards[$0].number } }
        let cycle = assessment.returnSet.cycle
        let expected = ReturnsOverview.expected(in: assessment.returnSet, scope: assessment.scope)
        return [
            cycle.id, "\(assessment.sheets.count) of \(expected.count)",
            weak.isEmpty ? "none" : weak.joined(separator: ", "),
            cycle.leads.map(\.role).joined(separator: ", "),
        ]
    }
}
#endif
