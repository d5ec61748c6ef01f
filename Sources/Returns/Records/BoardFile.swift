import FoundationEssentials
import Section11Standards
import Section11Tables

/// A CSV file with headings that the board keeps beside a cycle, such as `visits.csv`.
struct BoardFile {
    /// One row below the headings that says anything.
    struct Row {
        /// The row's number, as the spreadsheet shows it.
        let number: Int
        /// The texts by heading, without white space at their ends.
        let texts: [String: String]

        /// The text below a heading; empty for none.
        subscript(heading: String) -> String { texts[heading] ?? "" }
    }

    /// The file's name.
    let name: String

    /// The columns by heading, from 1.
    let columns: [String: Int]

    /// The rows, from the top.
    let rows: [Row]

    /// Why the file cannot be read, in one clause; `nil` if it can.
    let refusal: String?

    /// Reads the file beside a cycle; `nil` if there is none.
    init?(
        _ name: String, of directory: CycleDirectory, limits: ReadingLimits = ReadingLimits()
    ) {
        let path = "\(directory.path)/\(name)"
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        do throws(TableError) {
            self.init(try FileBytes.read(path: path, limits: limits), name: name)
        } catch {
            self.init(refused: error.message, name: name)
        }
    }

    /// Reads the bytes of a file.
    init(_ bytes: [UInt8], name: String) {
        do throws(TableError) {
            let table = try CSVReader.read(bytes, limits: ReadingLimits()).tables.first
            self.init(table, name: name)
        } catch {
            self.init(refused: error.message, name: name)
        }
    }

    private init(refused: String, name: String) {
        self.name = name
        columns = [:]
        rows = []
        refusal = refused
    }

    private init(_ table: Table?, name: String) {
        self.name = name
        refusal = nil
        guard let table, table.rowCount > 0 else {
            columns = [:]
            rows = []
            return
        }
        var columns: [String: Int] = [:]
        for cell in table.row(at: 0).cells {
            let heading = trimmed(cell.text).lowercased()
            if !heading.isEmpty, columns[heading] == nil {
                columns[heading] = cell.reference.column
            }
        }
        self.columns = columns
        rows = table.rows.dropFirst().compactMap { row in
            let texts = columns.compactMapValues { column in
                row[column].map { trimmed($0.text) }
            }
            return texts.values.allSatisfy(\.isEmpty) ? nil : Row(number: row.number, texts: texts)
        }
    }

    /// The place of a row, and of the cell below a heading if the file has that.
    func place(_ row: Row, _ heading: String) -> Locator {
        var place = Locator(file: name)
        let cell = CellReference(row: row.number, column: columns[heading] ?? 1)
        place.cells = CellRange(cell, cell)
        return place
    }

    /// Why the file cannot be used, in one clause: it cannot be read, or lacks a heading; `nil` if
    /// it can.
    func fault(withoutAnyOf headings: [String]) -> String? {
        if let refusal { return refusal }
        let lacking = headings.filter { columns[$0] == nil }
        if lacking.isEmpty { return nil }
        return "it lacks a column \(listed(lacking.map { "'\($0)'" }))"
    }
}
