#if CommandLine
import FoundationEssentials
import Section11Export
import Section11Returns
import Section11Tables

/// The files that `validate` writes.
struct ValidateOutputs {
    /// Where the person wants them; `nil` if they did not say.
    let path: String?

    /// The files that were read, which no output may replace.
    let inputs: [String]

    /// Why a file is not written.
    enum Failure: Error, CustomStringConvertible {
        /// There are several pages and no folder for them.
        case needsDirectory
        /// The file is one that was read.
        case replacesInput(String)

        var description: String {
            switch self {
            case .needsDirectory:
                """
                error: several returns give several files
                    fix: name a folder with -o
                """
            case .replacesInput(let path):
                """
                \(path): error: this is one of the returns, and would be replaced
                    fix: choose another name with -o
                """
            }
        }
    }

    /// Writes one text.
    func write(_ text: String, into output: inout Output) throws {
        guard let path else { return }
        try write(Array(text.utf8), to: path)
        output.print(path)
    }

    /// Writes a page for each return, or prints the only one.
    func writePages(_ returns: [CheckedReturn], into output: inout Output) throws {
        let exporter = AgencyPageExporter(engineVersion: EngineVersion.current)
        if path == nil {
            guard returns.count <= 1 else { throw Failure.needsDirectory }
            for checked in returns {
                output.print(try exporter.page(for: checked).droppingLineEnd)
            }
            return
        }
        for (checked, place) in zip(returns, try places(for: returns, suffix: ".html")) {
            try write(Array(exporter.page(for: checked).utf8), to: place)
            output.print(place)
        }
    }

    /// Writes an annotated copy of each return that could be read.
    func writeCopies(_ returns: [CheckedReturn], into output: inout Output) throws {
        let copies = returns.compactMap { checked in
            AnnotatedCopy(checked).map { (checked, $0) }
        }
        for checked in returns where checked.answered == nil {
            output.report("\(checked.validation.file): no copy, since the file cannot be read")
        }
        let places = try places(for: copies.map(\.0), suffix: "-to-mend.xlsx")
        for ((_, copy), place) in zip(copies, places) {
            try write(copy.draft, to: place)
            output.report("\(place): written; mend the coloured cells")
        }
    }

    /// Writes the issues of all returns as one workbook.
    func writeWorkbook(_ returns: [CheckedReturn], into output: inout Output) throws {
        guard let path else { return }
        try write(ValidationWorkbook(returns).draft, to: path)
        output.print(path)
    }

    /// Writes a covering e-mail for each return.
    func writeLetters(
        _ returns: [CheckedReturn], to directory: String, into output: inout Output
    ) throws {
        let folder = try OutputDirectory(directory)
        for (checked, stem) in zip(returns, CheckedReturn.fileStems(of: returns)) {
            let place = folder.path + "/" + stem + ".txt"
            try write(Array(ValidationLetter(checked).text.utf8), to: place)
        }
        output.report("\(directory): letters written: \(returns.count)")
    }

    /// Where the file of each return goes: the name given for one, a folder for several.
    private func places(for returns: [CheckedReturn], suffix: String) throws -> [String] {
        let names = CheckedReturn.fileStems(of: returns).map { $0 + suffix }
        guard let path else { return names }
        var isDirectory = false
        let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
        if returns.count == 1, !(exists && isDirectory), !path.hasSuffix("/") { return [path] }
        var folder = path[...]
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        let directory = try OutputDirectory(String(folder))
        return names.map { directory.path + "/" + $0 }
    }

    private func write(_ bytes: [UInt8], to place: String) throws {
        try checkReplaces(place)
        let name = place.split(separator: "/").last.map(String.init) ?? place
        let folder = place.dropLast(name.count)
        try OutputDirectory(folder.isEmpty ? "." : String(folder)).write(bytes, to: name)
    }

    private func write(_ draft: WorkbookDraft, to place: String) throws {
        try checkReplaces(place)
        do throws(TableError) {
            try XLSXWriter.write(draft, to: place)
        } catch {
            throw OutputDirectory.Failure(path: place)
        }
    }

    private func checkReplaces(_ place: String) throws {
        if inputs.contains(ValidateInputs.absolute(place)) { throw Failure.replacesInput(place) }
    }
}
#endif
