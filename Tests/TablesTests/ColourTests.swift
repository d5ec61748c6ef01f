import Section11Tables
import Testing

struct ColourTests {
    @Test(arguments: [
        ("FFC000", "#FFC000"), ("#ffc000", "#FFC000"), ("FF00B050", "#00B050"),
    ])
    func `reads hexadecimal digits`(hex: String, expected: String) {
        #expect(Colour(hex: hex)?.description == expected)
    }

    @Test(arguments: ["", "auto", "FFC00", "GGC000", "#", "FFC0000"])
    func `reads nothing else`(hex: String) {
        #expect(Colour(hex: hex) == nil)
    }
}
