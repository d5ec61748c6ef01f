import Testing

struct StatuteSectionCheckTests {
    @Test func `suggests 157 or 175 for section 156`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #"The duty."#,
            with: #"Duties under Section 156 of Education Act."#)
        #expect(
            issues == [
                """
                sample.json:5: /legalBasis/0/note: error: section '156' of the Education Act is \
                not one that this duty rests on [S104]
                    fix: cite section 157 or section 175 if that is meant
                """
            ])
    }

    @Test func `looks at the text of criteria`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #"Second."#,
            with: #"Second, by s.12Z(1) of the Children Act 2004."#)
        #expect(
            issues == [
                """
                sample.json:24: /standards/0/criteria/1/text: error: section '12Z' of the \
                Children Act 2004 is not one that this duty rests on [S104]
                    fix: cite section 11 if that is meant
                """
            ])
    }

    @Test func `accepts the sections of the duty`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #"The duty."#,
            with: #"""
                Education Act 2002, ss.157 and 175; s.342 Education Act 1996; section 55 of the \#
                Borders, Citizenship and Immigration Act 2009; Children Act 1989, s.47.
                """#)
        #expect(issues == [])
    }
}
