import Testing

@testable import Section11Tables

struct CellFormulaTests {
    /// A sheet whose column D holds answers from row 5, and column E remarks.
    private let table = Table(
        name: "Return",
        cells: [
            ("D5", .text("Met")), ("E5", .text("Not met yet")), ("D6", .number(2)),
            ("E6", .boolean(true)), ("D7", .error("#REF!")), ("E7", .percentage(0.5)),
            ("D8", .formulaWithoutResult), ("E8", .text("a*b ~ \u{E9}")),
        ].compactMap { address, value in
            CellReference(address).map { Cell(reference: $0, value: value) }
        })

    /// What a formula written for D5 comes to for a cell; `nil` if it is not known.
    private func value(_ formula: String, for cell: String = "D5") -> FormulaValue? {
        guard let formula = CellFormula(formula), let place = CellReference(cell) else {
            return nil
        }
        return formula.value(
            for: place, writtenFor: CellReference(row: 5, column: 4), in: table)
    }

    @Test(arguments: [
        (#"D5="Met""#, true), (#"D5="MET""#, true), (#"D5<>"Met""#, false), ("D6=2", true),
        (#"D6="2""#, false), ("D6<\"a\"", true), ("E6=TRUE", true), ("E6>\"z\"", true),
        ("E7=.5", true), ("D6>=-2.5", true), ("C1=0", true), (#"C1="""#, true), ("C1=FALSE", true),
        (#" = ( D5 = "Met" ) "#, true), ("C1=C2", true), ("D6<=1", false), ("D6>1", true),
    ])
    func `compares as a spreadsheet does`(formula: String, holds: Bool) {
        #expect(value(formula) == .boolean(holds))
    }

    @Test(arguments: [
        (#"SEARCH("MET",E5)"#, FormulaValue.number(5)), (#"FIND("MET",E5)"#, .error),
        (#"SEARCH("n?t*yet",E5)"#, .number(1)), (#"SEARCH("a~*b",E8)"#, .number(1)),
        (#"SEARCH("a~?",E8)"#, .error), (#"SEARCH("*",C1)"#, .number(1)),
        (#"NOT(ISERROR(SEARCH("not",E5)))"#, .boolean(true)),
        (#"LEFT(E5,LEN("not"))="NOT""#, .boolean(true)), (#"RIGHT(E5,3)="yet""#, .boolean(true)),
        ("LEFT(E5)", .text("N")), ("LEN(TRIM(C1))=0", .boolean(true)),
        (#"TRIM("  a   b ")"#, .text("a b")), (#"EXACT(D5,"met")"#, .boolean(false)),
        (#"UPPER(D5)"#, .text("MET")), ("LOWER(E6)", .text("true")),
        (#"AND(D5="Met",D6=2)"#, .boolean(true)), (#"OR(D5="x",D6=3)"#, .boolean(false)),
        ("ISERROR(D7)", .boolean(true)), ("ISBLANK(C1)", .boolean(true)),
        ("ISNUMBER(E7)", .boolean(true)), ("ISTEXT(D6)", .boolean(false)),
        ("D7=\"Met\"", .error), ("AND(D5)", .error), ("LEFT(D5,-1)", .error),
        (#"and(TRUE,not(FALSE))"#, .boolean(true)), (#""say ""yes""""#, .text(#"say "yes""#)),
    ])
    func `knows the functions of common rules`(formula: String, expected: FormulaValue) {
        #expect(value(formula) == expected)
    }

    @Test(arguments: [
        ("$D5=2", "F6", true), ("D$5=\"Met\"", "D9", true), ("$D$5=\"Met\"", "Z99", true),
        ("D5=2", "D6", true), ("D5=\"Met\"", "D6", false), ("E5=TRUE", "D6", true),
    ])
    func `moves references with the cell unless they are fixed`(
        formula: String, cell: String, holds: Bool
    ) {
        #expect(value(formula, for: cell) == .boolean(holds))
    }

    @Test(arguments: [
        "", "D5=", "=D5=\"Met", "TODAY()>D5", "Sheet2!A1=1", "Ratings=1", "D5:D9=1",
        "D5&\"x\"=\"x\"",
        "LEFT(D5,1", "SEARCH(\"a\",D5,2)", "NOT()", "D5=1=2", "1+1", "D5=1%", "{1}", "#REF!=1",
    ])
    func `does not read what it does not know`(formula: String) {
        #expect(CellFormula(formula) == nil)
    }

    @Test func `does not say what depends on a result that the file lacks`() {
        #expect(value("D8=1") == nil)
        #expect(value("AND(D8=1,D5=\"Met\")") == nil)
        #expect(value("A1=1", for: "C4") == nil, "the reference lies off the sheet")
    }

    @Test func `refuses formulas nested without end`() {
        let deep = String(repeating: "(", count: 5000) + "1" + String(repeating: ")", count: 5000)
        #expect(CellFormula(deep) == nil)
        #expect(CellFormula("((((1))))") == .number(1))
    }
}
