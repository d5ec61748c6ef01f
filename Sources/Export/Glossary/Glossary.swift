/// What every code stands for, in the words of the check, rule or method that declares it.
///
/// The tables beside this file are made from the doc comments, and a test holds them together: to
/// change what a code is said to mean, change its doc comment.
///
///     Glossary.entry("R205")?.title    // "not applicable without a reason"
public enum Glossary {
    /// What one code stands for.
    public struct Entry: Sendable, Equatable {
        /// The code, such as `R205`.
        public let code: String

        /// How much its issues matter as a rule; `nil` for flags, methods and what varies.
        public let severity: String?

        /// What it is, in a clause without a full stop.
        public let title: String

        /// What is looked for and what is not, a paragraph each.
        public let paragraphs: [String]

        /// The lines of an example; none if the declaration has none.
        public let example: [String]

        /// Where the rule comes from; empty if the declaration does not say.
        public let source: String
    }

    /// Every code, by letter and number.
    public static let entries: [Entry] = texts.compactMap(makeEntry).sorted { $0.code < $1.code }

    /// What a code stands for, in upper or lower case; `nil` if there is no such code.
    public static func entry(_ code: String) -> Entry? {
        // Of a hundred entries mostly a few are asked for, and no other is read.
        let code = Array(code.uppercased().utf8)
        let isEnd = { (byte: UInt8?) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: ":") }
        return texts.first {
            $0.utf8.starts(with: code) && isEnd($0.utf8.dropFirst(code.count).first)
        }.flatMap(makeEntry)
    }

    /// The texts of the entries, table by table.
    private static let texts = [
        flags, methods, returns, responses, childData, actions, standards, records,
    ].flatMap(texts)

    /// The texts of a table, which a line with a percent sign parts.
    private static func texts(of table: String) -> [Substring] {
        let newline = UInt8(ascii: "\n")
        var texts: [Substring] = []
        var start = table.startIndex
        for line in table.utf8.split(separator: newline, omittingEmptySubsequences: false)
        where line.elementsEqual("%".utf8) {
            texts.append(table[start..<line.startIndex])
            start = line.endIndex
        }
        texts.append(table[start...])
        return texts.map { text in
            let from = text.utf8.firstIndex { $0 != newline } ?? text.endIndex
            let last = text.utf8.lastIndex { $0 != newline }
            return text[from..<(last.map(text.utf8.index(after:)) ?? from)]
        }
    }

    /// Reads an entry: `R205 error: title.`, then the paragraphs.
    private static func makeEntry(_ text: Substring) -> Entry? {
        var blocks: [[Substring]] = [[]]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty { blocks.append([]) } else { blocks[blocks.count - 1].append(line) }
        }
        let first = blocks.removeFirst().joined(separator: " ")
        guard let colon = first.firstIndex(of: ":") else { return nil }
        let words = first[..<colon].split(separator: " ")
        guard let code = words.first else { return nil }
        var title = first[first.index(after: colon)...].drop { $0 == " " }
        if title.last == "." { title.removeLast() }
        var paragraphs: [String] = []
        var example: [String] = []
        var source = ""
        for block in blocks where !block.isEmpty {
            if block.allSatisfy({ $0.hasPrefix("    ") }) {
                if !example.isEmpty { example.append("") }
                example += block.map { String($0.dropFirst(4)) }
                continue
            }
            let (rest, from) = parted(block.joined(separator: " "), at: "Source: ")
            if !from.isEmpty { source = from }
            let (said, shown) = parted(rest, at: "Example: ")
            if !shown.isEmpty { example.append(shown) }
            if !said.isEmpty { paragraphs.append(Words.sentence(said)) }
        }
        return Entry(
            code: String(code), severity: words.dropFirst().first.map(String.init),
            title: String(title), paragraphs: paragraphs, example: example, source: source)
    }

    /// What stands before a word at the beginning of a sentence, and what behind it.
    private static func parted(_ text: String, at word: String) -> (before: String, after: String) {
        if text.hasPrefix(word) { return ("", String(text.dropFirst(word.count))) }
        let pieces = text.split(separator: ". " + word, maxSplits: 1)
        guard pieces.count == 2 else { return (text, "") }
        return (pieces[0] + ".", String(pieces[1]))
    }
}

extension Glossary.Entry {
    /// The entry for a person at a terminal.
    public var text: String {
        var lines = ["\(code): \(title)"]
        if let severity { lines.append("Severity: \(severity)") }
        for paragraph in paragraphs { lines += [""] + Self.wrapped(paragraph) }
        if !example.isEmpty { lines += ["", "Example:"] + example.map { "    \($0)" } }
        if !source.isEmpty { lines += [""] + Self.wrapped("Source: \(source)") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A paragraph in lines of at most 80 characters.
    private static func wrapped(_ text: String) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= 80 {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}
