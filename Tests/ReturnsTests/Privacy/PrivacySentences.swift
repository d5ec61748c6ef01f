import FoundationEssentials
import TestSupport

/// The invented sentences on which the scan is measured.
struct PrivacySentences {
    /// A sentence with the kinds that it holds.
    struct Sentence {
        let id: String
        let kinds: Set<String>
        let text: String
    }

    let sentences: [Sentence]

    /// Reads the sentences beside this file.
    init() throws {
        let path = Repository.root + "/Tests/ReturnsTests/Privacy/sentences.tsv"
        let data = try Data(contentsOf: URL(fileURLWithPath: path))
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").dropFirst(2)
        sentences = lines.map { line in
            let columns = line.split(separator: "\t", maxSplits: 2).map(String.init)
            let kinds = columns[1] == "none" ? [] : columns[1].split(separator: ",")
            return Sentence(
                id: columns[0], kinds: Set(kinds.map(String.init)),
                text: columns[2].replacing("\\n", with: "\n").replacing("\\_", with: "\u{A0}"))
        }
    }
}
