import Section11Returns

/// Free text in an output for the board's own officers: on one line, and without what is private.
///
/// What the scan for child-level data finds is replaced by its kind, as in `[NHS number]`. A name that
/// nothing announces is not known to the scan, so no such output is fit to be published.
enum FreeText {
    /// The text in a cell; says that it is missing where there is none.
    static func value(_ text: String) -> ReportValue {
        let line = line(text)
        return line.isEmpty ? .absent(.missing) : .text(line)
    }

    /// The text on one line.
    static func line(_ text: String) -> String {
        var plain = ""
        for scalar in text.unicodeScalars {
            let isControl =
                scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                || (0x2028...0x202E).contains(scalar.value)
                || (0x2066...0x2069).contains(scalar.value)
            plain.unicodeScalars.append(isControl ? " " : scalar)
        }
        let words = plain.split(whereSeparator: \.isWhitespace)
        return PrivacyScan.masked(words.joined(separator: " "))
    }
}
