#if CommandLine
import FoundationEssentials
import Section11Export
import Section11Tables

/// A folder of tidy data: which cycles lie in it, and that SQL is defined for them.
struct TidyFolder {
    /// Why no SQL can be written for a folder.
    struct Refusal: Error, CustomStringConvertible {
        /// The folder.
        let path: String
        /// What is wrong, in one clause.
        let message: String
        /// What to do.
        let fix: String

        var description: String { "\(path): error: \(message)\n    fix: \(fix)" }
    }

    /// Where the folder is.
    let path: String

    /// The ids of its cycles, in the order of their bytes.
    let cycles: [String]

    /// Reads which cycles lie in a folder.
    ///
    /// - Throws: A ``Refusal`` if there is none, if one is scored by a method that is not defined
    ///   in SQL, or if the folder's name cannot stand in a pattern of file names.
    init(_ path: String) throws(Refusal) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        if path.unicodeScalars.contains(where: Self.isSpecial) {
            throw Refusal(
                path: path,
                message: "the folder's name holds a character that patterns read otherwise",
                fix: "use a folder without * ? [ ] { } \\ ' \" and control characters in its name")
        }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let cycles = names.compactMap { TidyFolderName.cycle(ofFolder: $0) }
            .sorted(by: ByteOrder.precedes)
        if cycles.isEmpty {
            throw Refusal(
                path: path, message: "no folder of a cycle, such as cycle=2017-18, lies here",
                fix: "name the folder that 'section11 export tidy' wrote")
        }
        for cycle in cycles {
            guard let method = Self.method(of: cycle, in: path) else {
                throw Refusal(
                    path: path + "/" + TidyFolderName.name(ofCycle: cycle),
                    message: "the file methods.csv is missing or cannot be read",
                    fix: "write the cycle again with 'section11 export tidy'")
            }
            guard SQLScript.defines(method: method) else {
                throw Refusal(
                    path: path + "/" + TidyFolderName.name(ofCycle: cycle),
                    message:
                        "the cycle is scored by method \(method), which is not defined in SQL",
                    fix: "export cycles of method M01 into a folder of their own; 'section11 "
                        + "summarise' computes the others")
            }
        }
        self.path = path
        self.cycles = cycles
    }

    private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || scalar.value == 0x7F
            || "*?[]{}\\'\"".unicodeScalars.contains(scalar)
    }

    /// The code of a cycle's scoring method; `nil` if its file does not say.
    private static func method(of cycle: String, in path: String) -> String? {
        let file = "\(path)/\(TidyFolderName.name(ofCycle: cycle))/methods.csv"
        guard let bytes = try? Data(contentsOf: URL(filePath: file)),
            let table = try? CSVReader.read([UInt8](bytes)).tables.first
        else { return nil }
        let heading = table.row(at: 0).cells.first { $0.text == "method" }?.reference.column
        return heading.flatMap { table.row(at: 1)[$0]?.text }
    }
}
#endif
