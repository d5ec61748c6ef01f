import Testing

@testable import Section11Tables

struct ColourTintTests {
    /// Colours as Excel shows them in its own palette, which rounds a little differently.
    @Test(arguments: [
        (0x4F81BD, 0.8, 0xDCE6F1), (0x4F81BD, 0.6, 0xB8CCE4), (0x4F81BD, 0.4, 0x95B3D7),
        (0x4F81BD, -0.25, 0x366092), (0x4F81BD, -0.5, 0x244062), (0xFFC000, 0.6, 0xFFE699),
        (0x70AD47, 0.4, 0xA9D08E), (0xFFFFFF, -0.5, 0x808080), (0x000000, 0.5, 0x7F7F7F),
        (0x00B050, 0, 0x00B050),
    ])
    func `changes luminance as Excel does, but for a rounding`(
        rgb: UInt32, tint: Double, expected: UInt32
    ) {
        let found = Colour(rgb).tinted(by: tint).parts
        let shown = Colour(expected).parts
        #expect(abs(Int(found.red) - Int(shown.red)) <= 2)
        #expect(abs(Int(found.green) - Int(shown.green)) <= 2)
        #expect(abs(Int(found.blue) - Int(shown.blue)) <= 2)
    }
}
