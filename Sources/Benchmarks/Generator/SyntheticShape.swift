/// The shape in which invented returns come.
enum SyntheticShape: String, CaseIterable {
    /// The board's own workbook, filled in.
    case ours
    /// Workbooks on boards' own forms.
    case foreign
    /// One CSV file with a row for each answer of every agency.
    case tidy
    /// One CSV file as survey programs export it, with a row for each agency.
    case wide
    /// A JSON document each.
    case json
    /// A Word document each.
    case docx
    /// All of them; see ``ofMixture(_:)``.
    case mixed

    /// The shape of a return of a mixed cycle, by the number of its agency.
    ///
    /// Of twenty, nine are our workbooks, five foreign ones, two rows of a tidy file, two
    /// documents, one a row of a survey, one JSON. The shares are assumed; nobody has counted.
    static func ofMixture(_ number: Int) -> SyntheticShape {
        mixture[(number - 1) % mixture.count]
    }

    private static let mixture: [SyntheticShape] = [
        .ours, .foreign, .tidy, .docx, .wide, .json, .ours, .foreign, .ours, .foreign, .ours, .tidy,
        .ours, .foreign, .docx, .ours, .ours, .foreign, .ours, .ours,
    ]
}
