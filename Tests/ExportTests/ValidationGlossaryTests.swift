import Section11Export
import Section11Returns
import Section11Standards
import Testing

struct ValidationGlossaryTests {
    @Test func `an entry says what is looked for, an example and the source`() throws {
        let entry = try #require(Glossary.entry("r205"))
        #expect(entry.code == "R205" && entry.severity == "error")
        #expect(entry.title == "not applicable without a reason")
        #expect(entry.paragraphs.first?.hasPrefix("Looks for \"not applicable\" without") == true)
        #expect(entry.example == ["Ref  | Rating | Reason if not applicable", "11.3 | N/A    |"])
        #expect(entry.source.contains("reasonRequired"))
        #expect(entry.text.contains("\nExample:\n    Ref  | Rating"))
    }

    @Test func `an example in a sentence is one too`() throws {
        let entry = try #require(Glossary.entry("S113"))
        #expect(entry.example.first?.hasPrefix("`\"supersedes\":") == true)
        #expect(entry.source == "the format.")
    }

    @Test func `every check of a return has an entry`() {
        for check in ReturnChecks.all {
            #expect(Glossary.entry(check.code.rawValue) != nil, "\(check.code.rawValue)")
        }
        #expect(Glossary.entry("F01") != nil && Glossary.entry("M07") != nil)
        #expect(Glossary.entry("R999") == nil)
    }
}
