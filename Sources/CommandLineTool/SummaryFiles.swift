#if CommandLine
import Section11Analysis
import Section11Export
import Section11Returns
import Section11Tables
import Synchronization

/// The files of a summary in several formats, made at once.
///
/// What the agencies wrote is gathered, and shown, while the formats are made that show none of it.
struct SummaryFiles {
    /// The files that had changed when they were read once more, by name.
    let changed: [String]

    /// The files of each format, or what keeps them from being made.
    private let made: [Result<[ExportedFile], FormatFailure>]

    /// Makes the files.
    ///
    /// - Parameters:
    ///   - made: What came out of the returns.
    ///   - formats: The names of formats.
    init(of made: consuming SummaryRun.Made, formats: [String]) {
        let isMany = made.assessment.returnSet.entries.count >= ReturnSet.many
        let register = made.register()
        let figures = made.figures(register)
        let held = Held(consume made, consume register)
        let isQuoting = formats.map { Exporters.named($0)?.quotesReturns ?? false }
        func names(quoting: Bool) -> [String] {
            formats.indices.filter { isQuoting[$0] == quoting }.map { formats[$0] }
        }
        let quoting = names(quoting: true)
        let whole = Concurrently.begin(quoting.isEmpty ? [] : [held]) { held in
            var summary = figures
            summary.detail = held.words(behind: summary)
            // The returns are needed no more. To let go of few holds up who is just taking memory.
            if isMany { held.letGo() }
            let whole = summary
            let files = Concurrently.map(quoting) { Self.result($0, of: whole) }
            return (files: files, changed: whole.detail?.changedFiles ?? [])
        }
        // Here, as the workbook takes longest, and memory is had soonest on the program's first thread.
        let plain = Concurrently.map(names(quoting: false)) { Self.result($0, of: figures) }
        let quotes = whole.results().first
        var (left, others) = (quotes?.files[...] ?? [], plain[...])
        self.made = isQuoting.compactMap { $0 ? left.popFirst() : others.popFirst() }
        changed = quotes?.changed ?? []
        Concurrently.release(held)
    }

    /// What came out of the returns, and their actions, until they are let go of.
    private final class Held: Sendable {
        private let state: Mutex<(made: SummaryRun.Made, register: ActionRegister)?>

        init(_ made: consuming SummaryRun.Made, _ register: consuming ActionRegister) {
            state = Mutex((made, register))
        }

        /// What stands behind the figures of a summary; `nil` where no output asks for it.
        func words(behind summary: Summary) -> SummaryDetail? {
            state.withLock { $0.flatMap { $0.made.words(behind: summary, $0.register) } }
        }

        func letGo() { state.withLock { $0 = nil } }
    }

    /// The files, in the order of the formats.
    ///
    /// - Throws: A ``FormatFailure`` for the first format that cannot be made.
    func all() throws(FormatFailure) -> [ExportedFile] {
        var all: [ExportedFile] = []
        for result in made { all += try result.get() }
        return all
    }

    /// The files of one format; none if there is no such format.
    static func files(
        _ format: String, of summary: Summary
    ) throws(FormatFailure) -> [ExportedFile] {
        try FormatFailure.files(format) {
            try Exporters.named(format)?.init().files(for: summary) ?? []
        }
    }

    private static func result(
        _ format: String, of summary: Summary
    ) -> Result<[ExportedFile], FormatFailure> {
        Result { () throws(FormatFailure) in try files(format, of: summary) }
    }
}
#endif
