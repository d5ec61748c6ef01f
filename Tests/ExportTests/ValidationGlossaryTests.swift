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

    @Test func `an entry is the same by itself and among all`() {
        #expect(Glossary.entries.count > 90)
        for entry in Glossary.entries {
            #expect(Glossary.entry(entry.code) == entry, "\(entry.code)")
            #expect(Glossary.entry(entry.code.lowercased()) == entry, "\(entry.code)")
        }
        // The beginning of a code is none, nor is an entry's text.
        for text in ["", "R", "R20", "R205 ", "R205 error", "%"] {
            #expect(Glossary.entry(text) == nil, "\(text)")
        }
    }
}
