#if CommandLine
import ArgumentParser
import Section11Analysis
import Section11Returns
import Section11Standards

/// The cycle that a command answers about, and whose returns count.
struct CycleArguments: ParsableArguments {
    @OptionGroup var cycle: CycleOptions

    @ArgumentParser.Flag(help: "All areas together, each return once; so it is without --area.")
    var pool = false

    /// The areas that were named; none for all.
    var areas: [String] { cycle.areas }

    func validate() throws {
        if pool, !areas.isEmpty {
            throw ValidationError("--pool means every area; leave out --area, or repeat it")
        }
    }

    /// Reads the returns.
    ///
    /// - Parameter keepsTexts: Whether what the agencies wrote is asked for once it was looked
    ///   through.
    /// - Returns: The returns, with those of the cycles before.
    /// - Throws: A ``CatalogueError`` if the cycle or its catalogue cannot be read.
    func returnSet(keepsTexts: Bool = false) throws(CatalogueError) -> ReturnSet {
        try cycle.read(keepsTexts: keepsTexts).set
    }

    /// Scores the returns of the scope, or says why that cannot be done.
    func assessment(
        of set: ReturnSet, countsCarried: Bool = true, into output: inout Output
    ) -> Assessment? {
        if let scope = Scope(areas: areas, of: set.cycle),
            let assessment = Assessment(set, scope: scope, countsCarried: countsCarried)
        {
            return assessment
        }
        reportUnknownArea(of: set.cycle, into: &output)
        return nil
    }

    /// Says that an area is not one of the cycle's, or that the cycle cannot be scored.
    func reportUnknownArea(of cycle: AuditCycle, into output: inout Output) {
        output.report(
            """
            \(cycle.id): error: '\(areas.joined(separator: ", "))' is not an area of the cycle, or \
            the catalogue's scoring method lacks bands
                fix: use \(cycle.areas.map(\.id).joined(separator: ", ")), or check the catalogue \
            with 'section11 standards check'
            """)
    }
}

extension ReturnSet {
    /// Says what is wrong in `supersedes.csv` and in the log of the moderation panel.
    ///
    /// - Returns: 2 if one of them cannot be read, 1 if it must be corrected, else 0.
    func reportRecords(into output: inout Output) -> Int32 {
        for guess in moderation?.log.guesses ?? [] {
            output.report("\(ModerationLog.fileName): guess: \(guess)")
        }
        for issue in recordIssues { output.report("\(issue)") }
        if recordIssues.contains(where: \.meansUnreadableRecord) { return 2 }
        return recordIssues.contains { $0.severity == .error } ? 1 : 0
    }
}
#endif
