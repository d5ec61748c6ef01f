import Testing

@testable import Benchmarks

struct GrowingCSVFileTests {
    @Test(arguments: [("plain", "plain"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\"")])
    func `a field is quoted where it must be`(text: String, field: String) {
        #expect(GrowingCSVFile.field(text) == field)
    }
}
