import Testing

@testable import Section11Tables

/// The name of a file or folder is the last part of its path.
struct FilePathTests {
    @Test(arguments: [
        ("a.xlsx", "a.xlsx"), ("returns/a.xlsx", "a.xlsx"), ("/tmp/2017 18/", "2017 18"),
        ("a//b//", "b"), ("./\u{E9}t\u{E9}/\u{20AC}.csv", "\u{20AC}.csv"),
        ("e/a\u{301}", "a\u{301}"),
        ("", ""), ("/", "/"), ("//", "//"), ("..", ".."),
    ])
    func `the last part is found`(path: String, part: String) {
        #expect(FilePath.lastPart(of: path) == part)
    }
}
