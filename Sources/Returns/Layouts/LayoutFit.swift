import Section11Standards
import Section11Tables

/// Where the answers of a layout's sheet stand in one file.
struct LayoutFit: Equatable {
    /// A column with what it holds.
    struct Column: Equatable {
        let number: Int
        let field: Return.Field
    }

    /// A column that is ticked where its grade is meant.
    struct GradeColumn: Equatable {
        let number: Int
        let grade: String
        let heading: String
    }

    /// The position of the sheet in the file.
    let table: Int
    /// The position of the description in the layout.
    let sheet: Int
    /// The row of the headings; 0 if there is none.
    var headerRow = 0
    /// The first row of answers.
    var firstRow = 1
    /// The last row of answers.
    var lastRow = Int.max
    /// Whether a row is one of the answers'.
    func holds(_ row: Int) -> Bool { row >= firstRow && row <= lastRow }

    /// What the columns hold.
    var columns: [Column] = []
    /// The columns that are ticked.
    var grades: [GradeColumn] = []
}

/// What a layout finds in a file, and what it misses.
struct LayoutFitting {
    /// Where the answers stand.
    private(set) var fits: [LayoutFit] = []

    /// What is missing, and where it was looked for; empty if the layout fits.
    private(set) var missing: [String] = []

    /// The sheets that the layout means by their names and that are not of the form.
    private(set) var unlike: [(table: Int, missing: String)] = []

    private let workbook: Workbook

    init(_ layout: FormLayout, in workbook: Workbook) {
        self.workbook = workbook
        for index in layout.sheets.indices { look(for: layout.sheets[index], at: index) }
        endAtNextHeadings()
    }

    private mutating func look(for sheet: FormLayout.Sheet, at index: Int) {
        let tables = workbook.tables.indices.filter {
            workbook.tables[$0].rowCount > 0 && Self.means(sheet, workbook.tables[$0], at: $0)
        }
        if tables.isEmpty {
            missing.append(Self.noSheet(sheet))
            return
        }
        let isOne = sheet.name != nil || sheet.position != nil
        var found = false
        var nearest: (missing: [String], table: Int)?
        for table in tables {
            let result = LayoutHeadings(sheet, in: workbook.tables[table])
            if result.missing.isEmpty {
                fits.append(result.fit(table: table, sheet: index))
                found = true
            } else {
                if result.missing.count < nearest?.missing.count ?? Int.max {
                    nearest = (result.missing, table)
                }
                if sheet.nameBegins != nil { unlike.append((table, result.missing[0])) }
            }
        }
        if let nearest, !found || isOne { missing += nearest.missing }
    }

    /// Ends the answers of one description above the headings of the next on the same sheet.
    private mutating func endAtNextHeadings() {
        for index in fits.indices {
            let next = fits.filter {
                $0.table == fits[index].table && $0.headerRow > fits[index].headerRow
            }.map(\.headerRow).min()
            if let next { fits[index].lastRow = min(fits[index].lastRow, next - 1) }
        }
    }

    private static func means(
        _ sheet: FormLayout.Sheet, _ table: Table, at position: Int
    ) -> Bool {
        if let name = sheet.name { return LayoutText.isSame(name, table.name) }
        if let start = sheet.nameBegins {
            return RatingScale.normalised(table.name).hasPrefix(RatingScale.normalised(start))
        }
        return sheet.position.map { $0 == position + 1 } ?? true
    }

    private static func noSheet(_ sheet: FormLayout.Sheet) -> String {
        if let name = sheet.name { return "no sheet is called '\(name)'" }
        if let start = sheet.nameBegins { return "no sheet's name begins with '\(start)'" }
        return sheet.position.map { "the file has no sheet \($0) with text" }
            ?? "no sheet holds any text"
    }
}
