#if CommandLine
import ArgumentParser
import Section11Analysis
import Section11Export
import Section11Returns
import Section11Standards

/// Lists the action plans of all agencies, overdue actions first.
struct ActionsCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "actions",
        abstract: "Lists the actions of all agencies, overdue ones first, with their due dates.",
        discussion: """
            The cycles before those that are named are read with them, as far as they are on disk. \
            The list holds the agencies' own words and is for the board's officers; do not publish it.
            """)

    @Argument(help: ArgumentHelp("The folders of cycles or programmes.", valueName: "cycle-dir"))
    var paths: [String]

    @Option(
        name: .customLong("area"),
        help: ArgumentHelp("Only this area; may be repeated.", valueName: "id"))
    var areas: [String] = []

    @ArgumentParser.Flag(help: "List overdue actions only; the counts stay those of all.")
    var overdue = false

    @Option(help: ArgumentHelp("Only this agency: its id or its name.", valueName: "id"))
    var agency: String?

    @OptionGroup var day: AsOfOption

    @OptionGroup var form: ReportOptions

    @OptionGroup var options: StandardsOptions

    @OptionGroup(title: "Reading") var reading: ReadingOptions

    @OptionGroup var layout: LayoutOption

    func answer(into output: inout Output) -> Int32 {
        do throws(CatalogueError) {
            let sets = try readSets()
            guard canAnswer(of: sets.map(\.cycle), into: &output) else { return 2 }
            var register = ActionRegister(sets, areas: areas, asOf: day.asOf)
            if let agency {
                guard let id = id(of: agency, in: sets) else {
                    output.report(
                        """
                        actions: error: '\(agency)' is in no register of the cycles
                            fix: use the agency's id or its name in the register
                        """)
                    return 2
                }
                register = register.of(agency: id)
            }
            let written = WrittenReturns()
            let report = ActionsReport.report(
                register.worded(in: sets, by: written), of: sets.map(\.cycle),
                onlyOverdue: overdue)
            return max(
                form.present(report, into: &output), output.reportChanged(written.changed))
        } catch {
            output.report("\(error)")
            return 2
        }
    }

    private func readSets() throws(CatalogueError) -> [ReturnSet] {
        let library = options.library
        var guide = try layout.added(to: reading.guide, library: library)
        guide.mayReadTextsAgain = true
        var sets: [ReturnSet] = []
        for path in paths {
            for directory in try CycleDirectory.all(at: path, library: library) {
                sets.append(
                    try ReturnCaches.read(
                        directory, library: library, guide: guide, isOff: reading.noCache))
            }
        }
        return sets
    }

    /// Says why the cycles cannot be read together, if they cannot.
    private func canAnswer(of cycles: [AuditCycle], into output: inout Output) -> Bool {
        var known: Set<String> = []
        for cycle in cycles where !known.insert(cycle.id).inserted {
            output.report(
                """
                actions: error: the cycle '\(cycle.id)' is named twice
                    fix: name each cycle's folder once
                """)
            return false
        }
        var ids: [String] = []
        for area in cycles.flatMap(\.areas) where !ids.contains(area.id) { ids.append(area.id) }
        for area in areas where !ids.contains(area) {
            output.report(
                """
                actions: error: '\(area)' is not an area of the cycles
                    fix: use \(ids.joined(separator: ", "))
                """)
            return false
        }
        return true
    }

    /// The id of the agency that a name means, in the latest register that knows it.
    private func id(of name: String, in sets: [ReturnSet]) -> String? {
        for set in sets.flatMap({ [$0] + $0.earlier }) {
            if let agency = AgencyRegister(set.cycle).match(name) { return agency.id }
        }
        return nil
    }
}
#endif
