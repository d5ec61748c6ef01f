#if CommandLine
import ArgumentParser
import Section11Analysis
import Section11Export
import Section11Returns
import Section11Standards

/// Compares cycles: what moved, agency by agency.
struct CompareCommand: AnsweringCommand {
    /// A form in which `compare` answers.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        /// For a person at a terminal.
        case text
        /// For programs: `section11/comparison/1`.
        case json
        /// For a report.
        case md
        /// For a statistics program: a row for each standard and agency.
        case csv
    }

    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Compares cycles: what moved, agency by agency, and on what base.",
        discussion: """
            Each cycle is compared with the one named after it; name the earliest first. Cycles of \
            different editions need a crosswalk: one of the library's, or --crosswalk.
            """)

    @Argument(help: ArgumentHelp("The folders of two or more cycles.", valueName: "cycle-dir"))
    var paths: [String]

    @Option(
        name: .customLong("area"),
        help: ArgumentHelp("Only this area; may be repeated.", valueName: "id"))
    var areas: [String] = []

    @Option(help: ArgumentHelp("The crosswalk between the editions.", valueName: "file"))
    var crosswalk: String?

    @Option(help: "The form of the output: text, json, md or csv.")
    var format = Format.text

    @ArgumentParser.Flag(help: "Leave out ratings of the cycles before.")
    var withoutCarried = false

    @OptionGroup var options: StandardsOptions

    func validate() throws {
        if paths.count < 2 { throw ValidationError("name the folders of two cycles or more") }
        if paths.count > 2, format == .json || format == .csv {
            throw ValidationError("--format \(format.rawValue) compares two cycles: name two")
        }
    }

    func answer(into output: inout Output) -> Int32 {
        let library = options.library
        var assessments: [Assessment] = []
        do throws(CatalogueError) {
            for path in paths {
                let directory = try CycleDirectory.open(path, library: library)
                let set = try ReturnSet.read(directory, library: library)
                guard let scope = Scope(areas: areas, of: set.cycle),
                    let assessment = Assessment(
                        set, scope: scope, countsCarried: !withoutCarried)
                else {
                    output.report(
                        """
                        \(set.cycle.id): error: '\(areas.joined(separator: ", "))' is not an area \
                        of the cycle, or the catalogue's scoring method lacks bands
                            fix: use \(set.cycle.areas.map(\.id).joined(separator: ", ")), or \
                        check the catalogue with 'section11 standards check'
                        """)
                    return 2
                }
                assessments.append(assessment)
            }
            for (before, after) in zip(assessments, assessments.dropFirst()) {
                let walk = try self.walk(before, after, library: library)
                do throws(Comparison.Refusal) {
                    let report = ComparisonReport(
                        try Comparison(before, after, crosswalk: walk))
                    present(report, into: &output)
                } catch {
                    report(error, into: &output)
                    return 2
                }
            }
        } catch {
            output.report("\(error)")
            return 2
        }
        return 0
    }

    /// The crosswalk between two cycles' editions; `nil` if they share one, or there is none.
    private func walk(
        _ before: Assessment, _ after: Assessment, library: StandardsLibrary
    ) throws(CatalogueError) -> Crosswalk? {
        let from = before.index.catalogue.id
        let to = after.index.catalogue.id
        if from == to { return nil }
        if let crosswalk {
            return try CrosswalkReader.read(at: crosswalk)
        }
        if let walk = try library.crosswalk(from: from, to: to) { return walk }
        return try library.crosswalk(from: to, to: from)
    }

    private func present(_ report: ComparisonReport, into output: inout Output) {
        switch format {
        case .json: output.print(report.json.text(pretty: true))
        case .md: output.print(report.markdown.droppingLineEnd)
        case .csv: output.print(report.csv.droppingLineEnd)
        case .text:
            output.print(report.title)
            for note in report.notes {
                for line in StandardsText.wrapped(note) { output.print(line) }
            }
            output.print()
            for line in StandardsText.table(report.table(titleLimit: 28)) { output.print(line) }
            for (heading, lines) in [
                ("who moved", report.movements), ("asked alike, and compared", report.copied),
                ("to review", report.reviews),
            ] where !lines.isEmpty {
                output.print()
                output.print(heading)
                for line in lines {
                    for line in StandardsText.wrapped(line, label: "  ", indent: 4) {
                        output.print(line)
                    }
                }
            }
            output.print()
        }
    }

    private func report(_ refusal: Comparison.Refusal, into output: inout Output) {
        switch refusal {
        case .noCrosswalk(let from, let to):
            output.report(
                """
                compare: error: the cycles use different editions, '\(from)' and '\(to)', and no \
                crosswalk leads from the one to the other
                    fix: name one with --crosswalk, or write it as Standards/README.md describes
                """)
        case .otherScale(let from, let to):
            output.report(
                """
                compare: error: the crosswalk does not lead between '\(from)' and '\(to)', or they \
                grade on different scales
                    fix: give the crosswalk of these two editions; ratings on different scales \
                cannot be compared
                """)
        }
    }
}
#endif
