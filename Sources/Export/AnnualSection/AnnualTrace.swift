/// How a reader of an annual report traces its figures: one table at the end, so that no table
/// above carries names that only officers use.
enum AnnualTrace {
    /// The part.
    static func part(_ summary: Summary) -> AnnualSection.Part {
        let trace = FigureTrace(summary)
        let table = AnnualSection.Table(
            caption: "The names of the figures", headings: ["Figures of", "Name"], widths: [1, 2],
            rows: trace.names.map {
                [Words.sentence($0.kind), $0.names.joined(separator: ", ")]
            })
        return AnnualSection.Part(
            heading: "How to trace a figure", blocks: [.paragraph(trace.sentence), .table(table)])
    }
}
