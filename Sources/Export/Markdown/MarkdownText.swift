/// Text and tables in Markdown, with nothing in them that a reader of Markdown would take for
/// markup.
enum MarkdownText {
    /// A text in which every character that could be markup is escaped, on one line.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "(", ")", "#", "+", "-", "!",
                "|", "~", "&", "=", "@", ":":
                // A hyphen, a colon or brackets inside a word or sentence mean nothing.
                if isPlain(scalar) {
                    result.unicodeScalars.append(scalar)
                } else {
                    result += "\\"
                    result.unicodeScalars.append(scalar)
                }
            case "\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}": result += " "
            default:
                if scalar.value >= 0x20, scalar.value != 0x7F {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return escapingStart(result)
    }

    /// Characters that are markup only at the start of a line.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "+", "=", "(", ")", ":", "#": true
        default: false
        }
    }

    /// A text whose start does not make a list, a heading or a rule.
    private static func escapingStart(_ text: String) -> String {
        let trimmed = text.drop { $0 == " " }
        guard let first = trimmed.unicodeScalars.first else { return "" }
        if ["-", "+", "=", "#", ":"].contains(first) { return "\\" + trimmed }
        let digits = trimmed.prefix { $0.isASCII && $0.isNumber }
        let rest = trimmed.dropFirst(digits.count)
        let after = rest.dropFirst().first
        if !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")",
            after == nil || after == " "
        {
            return digits + "\\" + rest
        }
        return String(trimmed)
    }

    /// A table; the columns named are set to the right.
    ///
    /// - Parameters:
    ///   - headings: The headings, plain text.
    ///   - right: The positions of the columns with numbers.
    ///   - rows: The cells, plain text.
    /// - Returns: The table without a line feed at its end.
    static func table(_ headings: [String], right: Set<Int> = [], rows: [[String]]) -> String {
        let rule = headings.indices.map { right.contains($0) ? "---:" : "---" }
        let lines = [headings.map(escaped), rule] + rows.map { $0.map(escaped) }
        return lines.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }
}
