import Testing

@testable import Section11Export

struct CSVTextTests {
    @Test(arguments: [
        ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""),
        ("two\nlines", "\"two\nlines\""), ("=1+1", "'=1+1"), ("+44", "'+44"), ("-1", "-1"),
        ("-0.5", "-0.5"),
        ("-", "'-"), ("-1+2", "'-1+2"), ("-1.2.3", "'-1.2.3"),
        ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"), ("\r=x", "\"'\r=x\""), ("a=b", "a=b"),
        ("=\"a\"", "\"'=\"\"a\"\"\""), ("=\u{301}1", "'=\u{301}1"),
    ])
    func `a field is quoted where it must be and never a formula`(text: String, field: String) {
        var csv = CSVText(["a"])
        csv.append([text])
        #expect(csv.text == "a\n\(field)\n")
    }

    @Test func `rows end in a line feed`() {
        var csv = CSVText(["a", "b"])
        csv.append(["1", "2,3"])
        #expect(csv.text == "a,b\n1,\"2,3\"\n")
    }
}
