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
