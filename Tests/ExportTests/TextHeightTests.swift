import Section11Returns
import Testing

@testable import Section11Export

struct TextHeightTests {
    @Test(arguments: [
        "", "word", "a few words that need more than one line", "two\nlines", "\n", "end\n",
        "  many   spaces ", "averylongwordthatfitsonnolineofthecolumnwhateverisdone", "a\r\nb",
        "a – dash in a text that needs more than a line", "exactly ten", "exactly te",
    ])
    func `a text has the lines that a template gives it`(text: String) {
        for width in [0, 1, 5, 10, 40.0] {
            let lines = TemplateSheet.lineCount(of: text, width: width)
            #expect(
                TextHeight.points(of: text, width: width) == TemplateSheet.height(ofLines: lines))
        }
    }
}
