import Foundation
import TestSupport

/// A text file of the repository.
struct SourceFile {
    /// The path below the repository's root.
    let path: String

    /// The text.
    let text: String

    /// The lines, without their ends.
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The files below a directory whose names end in one of the endings, sorted by path.
    static func all(below directory: String, endings: [String]) throws -> [SourceFile] {
        let base = Repository.root + "/" + directory
        guard let walker = FileManager.default.enumerator(atPath: base) else { return [] }
        var files: [SourceFile] = []
        for case let name as String in walker where endings.contains(where: name.hasSuffix) {
            let text = try String(contentsOfFile: base + "/" + name, encoding: .utf8)
            files.append(SourceFile(path: directory + "/" + name, text: text))
        }
        return files.sorted { $0.path < $1.path }
    }
}
