#if CommandLine
import ArgumentParser
import Section11Export
import Section11Returns
import Section11Standards

/// Writes cycles as tidy data, a folder each.
struct ExportTidyCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "tidy",
        abstract: "Writes cycles as tidy data, each in a folder cycle=ID with its data package.",
        discussion: """
            A rating stands once, beside its agency; agency_areas.csv says in which areas the \
            agency's return counts. Evidence and all other texts of returns are left out. A cycle \
            that is exported again replaces its folder's files; the other cycles' stay.
            """)

    @Argument(help: ArgumentHelp("The folders of cycles or programmes.", valueName: "cycle-dir"))
    var paths: [String]

    @Option(
        name: [.short, .customLong("output")],
        help: ArgumentHelp("The folder to write to.", valueName: "dir"))
    var output: String

    @OptionGroup var options: StandardsOptions

    @OptionGroup(title: "Reading") var reading: ReadingOptions

    @OptionGroup var layout: LayoutOption

    func answer(into output: inout Output) -> Int32 {
        let library = options.library
        var status: Int32 = 0
        do throws(CatalogueError) {
            var guide = try layout.added(to: reading.guide, library: library)
            guide.keepsTexts = false
            var directories: [CycleDirectory] = []
            for path in paths {
                directories += try CycleDirectory.all(at: path, library: library)
            }
            var known: Set<String> = []
            for directory in directories where !known.insert(directory.cycle.id).inserted {
                output.report(
                    """
                    export: error: the cycle '\(directory.cycle.id)' is named twice
                        fix: name each cycle's folder once
                    """)
                return 2
            }
            // One cycle after the other, so that no more than one is held.
            for directory in directories {
                let set = try ReturnCaches.read(
                    directory, library: library, guide: guide, isOff: reading.noCache)
                status = max(status, report(set, into: &output))
                status = max(status, write(set, into: &output))
            }
        } catch {
            output.report("\(error)")
            return 2
        }
        return status
    }

    /// Says what of a cycle's returns is not exported.
    private func report(_ set: ReturnSet, into output: inout Output) -> Int32 {
        var status = set.reportRecords(into: &output)
        for submission in set.submissions {
            guard let refusal = submission.refusal else { continue }
            status = 2
            output.report(
                """
                \(submission.file): error: not exported, since \(refusal.message)
                    fix: \(refusal.fix)
                """)
        }
        for entry in set.entries where entry.agency == nil {
            status = max(status, 1)
            output.report(
                """
                \(set.submissions[entry.submission].file): error: not exported, since its agency is \
                in no register
                    fix: add the agency or its alias to the register in cycle.json
                """)
        }
        return status
    }

    private func write(_ set: ReturnSet, into output: inout Output) -> Int32 {
        do {
            let cycle = try TidyCycle(set)
            let folder = try OutputDirectory(self.output + "/" + cycle.folder)
            for table in TidyTable.all {
                let file = cycle.file(of: table)
                try folder.write(file.bytes, to: file.name)
            }
            try folder.write(cycle.package.bytes, to: cycle.package.name)
            output.print("wrote \(folder.path)")
            return 0
        } catch {
            output.report("\(error)")
            return 2
        }
    }
}
#endif
