import Section11Tables

extension ReadingGuide {
    /// Why a file cannot be read as the guide says; `nil` if it can.
    ///
    /// A name of a sheet means nothing for a CSV file, which has none.
    func refusal(of workbook: Workbook) -> ReturnError? {
        if let sheet, workbook.format != .csv,
            !workbook.tables.contains(where: { $0.name == sheet })
        {
            return .guideUnmet(
                reason: "it has no sheet '\(sheet)'",
                fix: "give --sheet one of its sheets: "
                    + workbook.tables.prefix(20).map { "'\($0.name)'" }.joined(separator: ", "))
        }
        guard let headerRow else { return nil }
        let lastRow = workbook.tables.filter { isAsked($0, of: workbook) }.reduce(0) {
            $1.rowCount == 0 ? $0 : max($0, $1.rowNumber(at: $1.rowCount - 1))
        }
        if headerRow <= lastRow { return nil }
        return .guideUnmet(
            reason: "row \(headerRow), which was to hold its headings, is beyond its last row",
            fix: "give --header-row a row from 1 to \(lastRow), or leave it out")
    }

    /// Whether a sheet is one that the guide asks for.
    func isAsked(_ table: Table, of workbook: Workbook) -> Bool {
        sheet == nil || sheet == table.name || workbook.format == .csv
    }
}
