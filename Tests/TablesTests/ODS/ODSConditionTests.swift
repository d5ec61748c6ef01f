import Testing

@testable import Section11Tables

struct ODSConditionTests {
    @Test(arguments: [
        ("=\"Met\"", Cell.Value.text("met"), true), ("=\"Met\"", .text("not met"), false),
        ("cell-content()=\"a \"\"b\"\"\"", .text("A \"B\""), true), ("!=\"x\"", .text("y"), true),
        ("<>\"x\"", .text("x"), false), ("=\"\"", .empty, true), ("=3", .number(3), true),
        ("=3", .text("3"), false), ("cell-content()>=2", .number(2), true),
        ("<2", .number(2), false), ("<=2", .percentage(0.5), true), (">1", .number(2), true),
        ("!=3", .number(3), false), ("between(1,2)", .number(1.5), true),
        ("cell-content-is-not-between(1;2)", .number(3), true),
        ("contains-text(\"rt\")", .text("Partly"), true),
        ("not-contains-text(\"rt\")", .text("Met"), true),
        ("begins-with(\"fu\")", .text("Fully"), true),
        ("ends-with(\"met\")", .text("Fully met"), true),
        ("=\"TRUE\"", .boolean(true), false),
    ])
    func `compares a cell with a value`(
        condition: String, value: Cell.Value, holds: Bool
    ) throws {
        #expect(try #require(ODSCondition(condition)).holds(for: value) == holds)
    }

    @Test(arguments: [
        "formula-is(A1>2)", "=B1", "duplicate", "top-elements(3)", "", "=\"a\"&\"b\"", ">\"x\"",
        "between(1)", "contains-text(A1)",
    ])
    func `does not read conditions that look elsewhere`(condition: String) {
        #expect(ODSCondition(condition) == nil)
    }
}
