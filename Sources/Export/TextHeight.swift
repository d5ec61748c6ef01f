import Section11Returns

/// About how high a text is in a cell.
enum TextHeight {
    /// The height in points of a wrapped text in a column of some width in characters.
    static func points(of text: String, width: Double) -> Double {
        TemplateSheet.height(ofLines: WrappedLines.count(in: text, width: width))
    }

    /// The height in points of a row of wrapped texts in columns of some widths in characters.
    static func points(of texts: [String], widths: [Double]) -> Double {
        zip(texts, widths).map { points(of: $0, width: $1) }.max() ?? 16
    }
}
