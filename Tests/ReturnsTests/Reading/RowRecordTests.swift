import Section11Tables
import TestSupport
import Testing

@testable import Section11Returns

/// The texts of one row, by field.
struct RowRecordTests {
    @Test(arguments: [
        ("5.1", true), ("10.12", true), ("5.1a", true), ("1.2.3", true), ("5.a", true),
        ("", false), ("5", false), ("5.", false), ("5.1.", false), ("5 .1", false),
        ("5.1 Staff", false), ("S5.1", false), ("5.12345678901", false), (".5", false),
    ])
    func `a plain reference begins with a digit and has a point inside`(
        ref: String, isPlain: Bool
    ) {
        #expect(RowRecord.isPlainReference(ref) == isPlain)
    }

    @Test func `texts stay in their cells up to one that has to be looked at by itself`() throws {
        let table = try #require(
            try WorkbookReader.read(
                MarkedTable(
                    """
                    | 5.1 | Good | Minutes | a stray | 7 |
                    """
                ).csv
            ).tables.first)
        let fields: [Return.Field?] = [.ref, .rating, .evidence, nil, .lead]
        var record = RowRecord(of: table)
        let cells = table.places(ofRow: 0)
        #expect(record.put(cells: cells, table.glances(), fields: fields) == 3)
        #expect(record[.ref] == "5.1" && record[.rating] == "Good")
        #expect(record[.evidence] == "Minutes")
        #expect(record.place(of: .rating) == 1)
        // A column beyond the headings is looked at by itself too.
        #expect(record.put(cells: 4..<5, table.glances(), fields: [.ref]) == 4)
        #expect(record.put(cells: 0..<3, table.glances(), fields: fields) == nil)
        #expect(record.put(cells: 0..<0, table.glances(), fields: fields) == nil)
        record.takeFromCell(.ref)
        #expect(record.place(of: .ref) == nil && record[.ref] == "5.1")
    }

    @Test func `a lead is the same whether the row before had it or another`() throws {
        let table = try #require(
            try WorkbookReader.read(
                MarkedTable(
                    """
                    | Designated safeguarding lead |
                    | Designated safeguarding lead |
                    | Head of service |
                    | Lead |
                    | Designated safeguarding lead |
                    """
                ).csv
            ).tables.first)
        var record = RowRecord(of: table)
        var leads: [String] = []
        for row in 0..<table.rowCount {
            record.clear()
            _ = record.put(cells: table.places(ofRow: row), table.glances(), fields: [.lead])
            record.takeLead()
            leads.append(record[.lead])
        }
        #expect(
            leads == [
                "Designated safeguarding lead", "Designated safeguarding lead", "Head of service",
                "Lead", "Designated safeguarding lead",
            ])
    }

    @Test func `a reference is plain wherever its text is`() throws {
        let table = try #require(
            try WorkbookReader.read(MarkedTable("| 5.1 | x |").csv).tables.first)
        var record = RowRecord(of: table)
        #expect(!record.hasPlainReference)
        _ = record.put(cells: 0..<1, table.glances(), fields: [.ref])
        #expect(record.hasPlainReference)
        record.takeFromCell(.ref)
        #expect(record.hasPlainReference)
        record.put("Standard 5", in: .ref)
        #expect(!record.hasPlainReference)
    }

    @Test func `a text of the row before is not one of this row`() {
        var record = RowRecord()
        record.put("5.1", in: .ref)
        record.put("Good", in: .rating)
        #expect(record.has(.ref) && record.answersCriterion && !record.namesAction)
        record.clear()
        record.put("", in: .rating)
        record.put("Train all staff", in: .action)
        #expect(record[.ref] == "" && record[.rating] == "")
        #expect(record.namesAction && record[.action] == "Train all staff")
    }
}
