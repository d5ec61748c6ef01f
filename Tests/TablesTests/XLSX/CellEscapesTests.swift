import Testing

@testable import Section11Tables

struct CellEscapesTests {
    @Test(arguments: [
        ("a_x000D_b", "a\rb"), ("_x0041__x0042_", "AB"), ("_x005F_x000D_", "_x000D_"),
        ("_xD83D__xDE00_", "\u{1F600}"), ("_xD83D_", "\u{FFFD}"), ("_x00zz_", "_x00zz_"),
        ("_x000D", "_x000D"), ("snake_case_name", "snake_case_name"), ("_x000d_", "\r"), ("_", "_"),
    ])
    func `resolves escapes of characters`(written: String, meant: String) {
        #expect(CellEscapes.string(Array(written.utf8)) == meant)
    }
}
