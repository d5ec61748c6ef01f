import Section11Tables
import Testing

@testable import Section11Returns

struct LayoutColourTests {
    @Test(
        arguments: [
            ("#FF0000", "red"), ("#C00000", "red"), ("#F6B8B3", "red"), ("#FFC000", "amber"),
            ("#ED7D31", "amber"), ("#FFD591", "amber"), ("#FFFF00", "yellow"),
            ("#92D050", "green"), ("#00B050", "green"), ("#C6EFCE", "green"), ("#00B0F0", "blue"),
            ("#7030A0", "purple"), ("#A6A6A6", "grey"), ("#FFFFFF", "none"), ("#000000", "none"),
        ])
    func `names a colour as a person would`(hex: String, name: String) throws {
        let colour = try #require(Colour(hex: hex))
        #expect(LayoutColour.name(of: colour) ?? "none" == name)
    }

    @Test func `orange is amber, and parts are exact`() {
        #expect(LayoutColour.isSame(Colour(0xFFC000), "Orange"))
        #expect(LayoutColour.isSame(Colour(0xFFC000), "#ffc000"))
        #expect(!LayoutColour.isSame(Colour(0xFFC001), "#FFC000"))
    }
}
