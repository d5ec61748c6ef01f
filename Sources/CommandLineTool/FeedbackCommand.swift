#if CommandLine
import ArgumentParser
import Section11Analysis
import Section11Export
import Section11Returns
import Section11Standards
import Section11Tables

/// Writes a page back to every agency that answered.
struct FeedbackCommand: AnsweringCommand {
    /// A form of the page.
    enum Format: String, CaseIterable {
        /// A page for a browser.
        case html
        /// A Word document.
        case docx
    }

    static let configuration = CommandConfiguration(
        commandName: "feedback",
        abstract:
            "Writes a page back to each agency: its ratings beside others', what is open, what next.",
        discussion: """
            Each file is for its agency alone: it holds the agency's own words, and of the others only \
            counts of which none can be told from the rest. No other agency is named. Send each file \
            to its own agency, and publish none.
            """)

    @OptionGroup var cycle: CycleArguments

    @Option(help: ArgumentHelp("Only this agency; may be repeated.", valueName: "id"))
    var agency: [String] = []

    @Option(
        name: [.short, .customLong("output")],
        help: ArgumentHelp("The folder to write to.", valueName: "dir"))
    var output: String

    @Option(help: "The formats, with commas between: html, docx.")
    var format = "html"

    @Option(
        help: ArgumentHelp("The day that counts as today, such as 2018-03-31.", valueName: "date"))
    var asOf: String?

    private var formatNames: [String] {
        format.split(separator: ",").map { String($0.filter { $0 != " " }) }
    }

    func validate() throws {
        for name in formatNames where Format(rawValue: name) == nil {
            throw ValidationError("there is no format '\(name)'; use html, docx")
        }
        if formatNames.isEmpty { throw ValidationError("name a format: html, docx") }
        if let asOf, CalendarDate(iso: asOf) == nil {
            throw ValidationError("--as-of is no date such as 2018-03-31")
        }
    }

    func answer(into output: inout Output) -> Int32 {
        do throws(CatalogueError) {
            let set = try cycle.returnSet(keepsTexts: true)
            guard let assessment = cycle.assessment(of: set, into: &output) else { return 2 }
            let status = set.reportRecords(into: &output)
            let all = AgencyFeedback.all(
                of: assessment, validations: Validation.validate(CycleContext(set)),
                asOf: asOf.flatMap { CalendarDate(iso: $0) },
                engineVersion: EngineVersion.current)
            for id in agency where !all.contains(where: { $0.agency == id }) {
                report(id, in: set.cycle, into: &output)
                return 2
            }
            let chosen = agency.isEmpty ? all : all.filter { agency.contains($0.agency) }
            return max(status, write(chosen, into: &output))
        } catch {
            output.report("\(error)")
            return 2
        }
    }

    /// Says that an agency has no return to give feedback on.
    private func report(_ id: String, in cycle: AuditCycle, into output: inout Output) {
        let isKnown = cycle.agency(id) != nil
        output.report(
            """
            \(cycle.id): error: \(isKnown ? "agency '\(id)' made no return in this scope" : "agency '\(id)' is in no register")
                fix: use the id of an agency that 'section11 returns' lists as having answered
            """)
    }

    private func write(_ all: [AgencyFeedback], into output: inout Output) -> Int32 {
        let names = FileNames.distinct(all.map(\.fileStem))
        do {
            let folder = try OutputDirectory(self.output)
            for (feedback, name) in zip(all, names) {
                for format in Format.allCases where formatNames.contains(format.rawValue) {
                    let bytes =
                        switch format {
                        case .html: Array(try FeedbackPageExporter().page(of: feedback).utf8)
                        case .docx: try DOCXWriter.bytes(of: feedback.document)
                        }
                    let file = try folder.write(bytes, to: "\(name).\(format.rawValue)")
                    output.print("wrote \(file)")
                }
            }
            return 0
        } catch {
            output.report("\(error)")
            return 2
        }
    }
}

/// Names for files that lie beside one another.
private enum FileNames {
    /// Makes names differ even where case makes no difference.
    static func distinct(_ stems: [String]) -> [String] {
        var taken: Set<String> = []
        return stems.map { stem in
            var name = stem
            var number = 2
            while !taken.insert(name.lowercased()).inserted {
                name = "\(stem)-\(number)"
                number += 1
            }
            return name
        }
    }
}
#endif
