import Foundation

/// The maker of the glossary's tables, from the doc comments of the sources.
///
/// A code is explained where a doc comment begins with it, as in `/// R205: …`, or in a list of
/// methods, as in `/// - M01 weakest: …`. Of several comments on one code the longest counts.
struct GlossarySource {
    /// A table of the glossary.
    struct Family {
        /// The first code, or its beginning.
        let from: String
        /// The beginning of the first code that is in a later table.
        let before: String
        /// The name of the table.
        let name: String
        /// What the codes are about.
        let title: String
    }

    /// The tables.
    static let families = [
        Family(from: "F", before: "G", name: "flags", title: "flags"),
        Family(from: "M", before: "N", name: "methods", title: "methods of scoring"),
        Family(from: "R1", before: "R2", name: "returns", title: "checks of a whole return"),
        Family(from: "R2", before: "R3", name: "responses", title: "checks of answers"),
        Family(from: "R3", before: "R4", name: "childData", title: "checks for child-level data"),
        Family(from: "R4", before: "S", name: "actions", title: "checks of actions and figures"),
        Family(
            from: "S1", before: "S15", name: "standards", title: "checks of catalogues and cycles"),
        Family(
            from: "S15", before: "T", name: "records",
            title: "checks of what a board keeps beside its returns"),
    ]

    /// What is said of each code: its severity where the file has one, and the text.
    private var explanations: [String: (severity: String?, text: [String])] = [:]

    /// Reads the doc comments of source files.
    init(_ files: [SourceFile]) {
        for file in files where !file.path.contains("/Glossary/") {
            let severity = Self.severity(in: file)
            for block in Self.blocks(of: file) {
                if let code = Self.code(block.first ?? "") {
                    note(code, severity, block)
                } else {
                    for (code, text) in Self.methods(in: block) { note(code, nil, text) }
                }
            }
        }
    }

    /// Every code that is explained, sorted.
    var codes: [String] { explanations.keys.sorted() }

    /// The text of a table's source file.
    func file(_ family: Family) -> String {
        let entries = codes.filter { family.from <= $0 && $0 < family.before }.map(entry)
        let lines = entries.joined(separator: "\n%\n").split(
            separator: "\n", omittingEmptySubsequences: false)
        let body = lines.map { $0.isEmpty ? "" : "        " + $0 }.joined(separator: "\n")
        return """
            // Made from the doc comments by `RECORD_GOLDEN=1 swift test --filter GlossaryTests`.

            extension Glossary {
                /// The \(family.title), as their declarations explain them.
                static let \(family.name) = \"""
            \(body)
                    \"""
            }

            """
    }

    private func entry(_ code: String) -> String {
        guard let (severity, text) = explanations[code], let first = text.first else { return "" }
        let head = severity.map { "\(code) \($0)" } ?? code
        var blocks: [[String]] = [[head + first.dropFirst(code.count)]]
        for line in text.dropFirst() {
            if line.isEmpty { blocks.append([]) } else { blocks[blocks.count - 1].append(line) }
        }
        return blocks.filter { !$0.isEmpty }.map { block in
            block.allSatisfy { $0.hasPrefix("    ") }
                ? block.map(Self.escaped).joined(separator: "\n")
                : Self.wrapped(Self.escaped(block.joined(separator: " ")))
        }.joined(separator: "\n\n")
    }

    private static func escaped(_ text: String) -> String {
        text.replacingOccurrences(of: "\\", with: "\\\\")
            .replacingOccurrences(of: "``", with: "")
    }

    private static func wrapped(_ text: String) -> String {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= 90 {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }

    private mutating func note(_ code: String, _ severity: String?, _ text: [String]) {
        let known = explanations[code]?.text.joined().count ?? -1
        if text.joined().count > known { explanations[code] = (severity, text) }
    }

    /// The severity that a check declares; `nil` if the file declares none.
    private static func severity(in file: SourceFile) -> String? {
        let mark = "static let severity = AuditIssue.Severity."
        guard let line = file.lines.first(where: { $0.contains(mark) }),
            let start = line.range(of: mark)
        else { return nil }
        return String(line[start.upperBound...].prefix(while: \.isLetter))
    }

    /// The doc comments of a file, without their slashes.
    private static func blocks(of file: SourceFile) -> [[String]] {
        var blocks: [[String]] = []
        var block: [String] = []
        for line in file.lines {
            let text = line.drop { $0 == " " }
            if text.hasPrefix("///") {
                block.append(String(text.dropFirst(text.hasPrefix("/// ") ? 4 : 3)))
            } else if !block.isEmpty {
                blocks.append(block)
                block = []
            }
        }
        return blocks
    }

    /// The code with which a line begins, as in `R205: …`; `nil` if there is none.
    private static func code(_ line: some StringProtocol) -> String? {
        let word = line.prefix { $0 != ":" }
        guard line.count > word.count, let letter = word.first, "SRFM".contains(letter),
            (3...4).contains(word.count), word.dropFirst().allSatisfy(\.isNumber)
        else { return nil }
        return String(word)
    }

    /// The methods of a list: `- M01 weakest: …`, over one line or several.
    private static func methods(in block: [String]) -> [(code: String, text: [String])] {
        var found: [(code: String, text: [String])] = []
        var isInside = false
        for line in block {
            if line.hasPrefix("- M") {
                let words = line.dropFirst(2).split(separator: ":", maxSplits: 1)
                let names = words[0].split(separator: " ", maxSplits: 1)
                isInside = words.count == 2 && code(names[0] + ":") != nil
                guard isInside else { continue }
                let said = String(words[1].drop { $0 == " " })
                if names.count == 2 {
                    found.append((String(names[0]), ["\(names[0]): \(names[1])", "", said]))
                } else {
                    found.append((String(names[0]), ["\(names[0]): \(said)"]))
                }
            } else if isInside, line.hasPrefix("  ") {
                let last = found.count - 1
                found[last].text[found[last].text.count - 1] += " " + line.drop { $0 == " " }
            } else {
                isInside = false
            }
        }
        return found
    }
}
