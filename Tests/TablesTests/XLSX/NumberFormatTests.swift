import Testing

@testable import Section11Tables

struct NumberFormatTests {
    @Test(arguments: [
        ("General", NumberFormat.plain), ("0.00", .plain), ("0.00E+00", .plain),
        ("#,##0;[Red]-#,##0", .plain),
        ("0 \"days\"", .plain), ("0\\d", .plain), ("_d0", .plain), ("[$-809]0", .plain),
        ("[DBNum1]General", .plain), ("[Magenta]0", .plain), ("\"50%\"", .plain),
        ("0%", .percentage), ("0.0%;[Red]-0.0%", .percentage),
        ("dd/mm/yyyy;@", .date), ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", .date),
        ("h:mm AM/PM", .date),
        ("[h]:mm:ss", .plain), ("[ss]", .plain), ("YYYY", .date), ("mmm-yy", .date), ("", .plain),
        ("\"", .plain),
        ("[", .plain), ("\\", .plain),
    ])
    func `tells dates and percentages by the code`(code: String, expected: NumberFormat) {
        #expect(NumberFormat(code: code) == expected)
    }

    @Test func `knows the formats that are not declared`() {
        let dates = (0...200).filter { NumberFormat(builtIn: $0) == .date }
        #expect(dates == Array(14...22) + Array(27...36) + [45, 47] + Array(50...58))
        #expect((0...200).filter { NumberFormat(builtIn: $0) == .percentage } == [9, 10])
    }
}
