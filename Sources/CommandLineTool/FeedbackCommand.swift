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

        /// The bytes of a file of this form.
        func bytes(of feedback: AgencyFeedback) throws -> [UInt8] {
            switch self {
            case .html: Array(try FeedbackPageExporter().page(of: feedback).utf8)
            case .docx: try DOCXWriter.bytes(of: feedback.document)
            }
        }
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
            let maker = FeedbackMaker(
                assessment, validations: Validation.validate(CycleContext(set)),
                asOf: asOf.flatMap { CalendarDate(iso: $0) },
                engineVersion: EngineVersion.current)
            for id in agency where !maker.agencies.contains(where: { $0.id == id }) {
                report(id, in: set.cycle, into: &output)
                return 2
            }
            let chosen = maker.agencies.indices.filter {
                agency.isEmpty || agency.contains(maker.agencies[$0].id)
            }
            return max(
                status, write(chosen, by: maker, into: &output),
                output.reportChanged(maker.changedFiles))
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

    /// How many agencies' files are made at once and held until they are written.
    private static let atOnce = 64

    private func write(
        _ chosen: [Int], by maker: FeedbackMaker, into output: inout Output
    ) -> Int32 {
        let names = FileNames.distinct(
            chosen.map { AgencyFeedback.fileStem(ofAgency: maker.agencies[$0].id) })
        let formats = Format.allCases.filter { formatNames.contains($0.rawValue) }
        do {
            let folder = try OutputDirectory(self.output)
            for start in stride(from: 0, to: chosen.count, by: Self.atOnce) {
                let some = Array(chosen[start..<min(start + Self.atOnce, chosen.count)])
                let made = Concurrently.map(some) { position in
                    let feedback = maker.feedback(at: position)
                    return Result { try formats.map { try ($0, $0.bytes(of: feedback)) } }
                }
                for (offset, files) in made.enumerated() {
                    for (format, bytes) in try files.get() {
                        let name = "\(names[start + offset]).\(format.rawValue)"
                        output.print("wrote \(try folder.write(bytes, to: name))")
                    }
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
