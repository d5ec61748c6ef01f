#if CommandLine
import ArgumentParser
import FoundationEssentials
import Section11Returns
import Section11Standards
import Section11Tables

/// Writes the blank return for one agency of a cycle, or for all of them.
struct TemplateCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "Writes the blank return for one agency of a cycle, or for all of them.")

    @Option(help: ArgumentHelp("The cycle's directory.", valueName: "dir"))
    var cycle: String

    @Option(help: ArgumentHelp("The agency's id or name.", valueName: "id"))
    var agency: String?

    @Flag(help: "Every agency of which the cycle expects a return.")
    var all = false

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The file, or the directory, to write to; a directory is meant with --all.",
            valueName: "file-or-dir"))
    var output: String?

    @OptionGroup var options: StandardsOptions

    func validate() throws {
        if all == (agency != nil) { throw ValidationError("give either --agency or --all") }
    }

    func answer(into output: inout Output) -> Int32 {
        do {
            let library = options.library
            let directory = try CycleDirectory.open(cycle, library: library)
            guard let agencies = agencies(of: directory.cycle, orReportTo: &output) else {
                return 2
            }
            let earlier =
                agencies.contains { $0.expects == .update }
                ? try PreviousActions(before: directory, library: library) : nil
            for agency in agencies {
                let template = ReturnTemplate(
                    catalogue: directory.catalogue, cycle: directory.cycle, agency: agency,
                    openActions: earlier?.open(of: agency) ?? [])
                let path = try path(for: agency, in: directory.cycle)
                do throws(TableError) {
                    try XLSXWriter.write(template.makeWorkbook(), to: path)
                } catch {
                    throw OutputDirectory.Failure(path: path)
                }
                output.print(path)
            }
            return 0
        } catch {
            output.report("\(error)")
            return 2
        }
    }

    private func agencies(of cycle: AuditCycle, orReportTo output: inout Output) -> [Agency]? {
        guard let agency else { return cycle.agencies.filter { $0.expects != .none } }
        switch AgencyRegister(cycle).resolve(agency) {
        case .match(let agency, _): return [agency]
        case .unknown(let suggestion):
            output.report("\(self.cycle): error: the cycle has no agency '\(agency)'")
            output.report(
                suggestion.map { "    fix: use '\($0.id)'" }
                    ?? "    fix: use an id from the list 'agencies' in \(CycleDirectory.fileName)")
            return nil
        }
    }

    private func path(for agency: Agency, in cycle: AuditCycle) throws -> String {
        let name = Self.fileName("\(cycle.id)-\(agency.id)") + ".xlsx"
        guard let output else { return name }
        var isDirectory = false
        let exists = FileManager.default.fileExists(atPath: output, isDirectory: &isDirectory)
        if !all, !(exists && isDirectory), !output.hasSuffix("/") { return output }
        var folder = output[...]
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        return try OutputDirectory(String(folder)).path + "/" + name
    }

    /// A text of which nothing can lead out of a directory.
    private static func fileName(_ text: String) -> String {
        String(text.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" ? $0 : "-" })
    }
}

/// The actions that the returns of the cycle before left open.
struct PreviousActions {
    private let set: ReturnSet
    private let isSameEdition: Bool

    /// Reads the cycle before; `nil` if there is none on disk.
    init?(before directory: CycleDirectory, library: StandardsLibrary) throws(CatalogueError) {
        guard let previous = try directory.previous(library: library) else { return nil }
        set = try ReturnSet.read(previous, library: library)
        isSameEdition = previous.catalogue.id == directory.catalogue.id
    }

    /// The open actions of an agency, and of the bodies whose place it took.
    func open(of agency: Agency) -> [ImprovementAction] {
        set.cycle.agencies.indices.flatMap { position -> [ImprovementAction] in
            let before = set.cycle.agencies[position]
            guard before.id == agency.id || before.successor == agency.id,
                let entry = set.entry(forAgency: position)
            else { return [] }
            return set.withReturn(of: entry) { $0.actions }.filter(\.isOpen).map { action in
                // A reference of another edition would name another criterion.
                if isSameEdition { return action }
                var action = action
                action.ref = ""
                return action
            }
        }
    }
}
#endif
