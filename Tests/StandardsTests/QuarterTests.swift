import Section11Standards
import Testing

struct QuarterTests {
    @Test(arguments: [
        ("Q3", 3), ("q1", 1), ("2", 2), ("Quarter 4", 4), ("2nd quarter", 2), ("Q1 2017-18", 1),
        ("2017/18 Q3", 3), ("2011 qtr 2", 2), ("1st", 1), ("Q 4", 4),
    ])
    func `a quarter is read as people write it`(text: String, number: Int) {
        #expect(Quarter(text)?.number == number)
    }

    @Test(arguments: ["", "Q5", "0", "March", "Q1-Q2", "2017-18", "Oct to Dec", "Q12", "half 1"])
    func `what is no quarter is none`(text: String) {
        #expect(Quarter(text) == nil)
    }

    @Test func `there are four, in order`() {
        #expect(Quarter.all.map(\.description) == ["Q1", "Q2", "Q3", "Q4"])
        #expect(Quarter.all.sorted() == Quarter.all)
        #expect(Quarter(0) == nil)
    }
}
