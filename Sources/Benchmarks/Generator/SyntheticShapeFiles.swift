import FoundationEssentials
import Section11Tables

/// Writes invented returns into a directory, each in its shape.
final class SyntheticShapeFiles {
    private let directory: String
    private var tidy: GrowingCSVFile?
    private var wide: GrowingCSVFile?

    /// Creates a writer; files arise with the first return of their shape.
    init(directory: String) {
        self.directory = directory
    }

    /// Writes a return.
    func write(_ made: SyntheticReturn, as shape: SyntheticShape) throws {
        let path = "\(directory)/\(made.fileName)"
        switch shape {
        case .ours, .mixed:
            _ = try XLSXWriter.write(OurWorkbook.draft(of: made), to: "\(path).xlsx")
        case .foreign:
            _ = try XLSXWriter.write(ForeignWorkbook.draft(of: made), to: "\(path).xlsx")
        case .docx:
            let bytes = try DOCXWriter.bytes(of: WordReturn.draft(of: made))
            try Data(bytes).write(to: URL(filePath: "\(path).docx"))
        case .json:
            try JSONReturn.data(of: made).write(to: URL(filePath: "\(path).json"))
        case .tidy:
            let file = try tidy ?? GrowingCSVFile("\(directory)/answers.csv", TidyRows.headings)
            tidy = file
            for row in TidyRows.rows(of: made) { try file.append(row) }
        case .wide:
            let file = try wide ?? GrowingCSVFile("\(directory)/survey.csv", SurveyRow.headings)
            wide = file
            try file.append(SurveyRow.row(of: made))
        }
    }

    /// Ends the files that hold several returns.
    func close() throws {
        try tidy?.close()
        try wide?.close()
    }
}
