import Testing

@testable import Section11Standards

struct StatuteCitationTests {
    @Test(
        arguments: [
            ("duties under Section 156 of Education Act", ["Education Act 156"]),
            ("Children Act 2004, s.11(2)(a)", ["Children Act 2004 11"]),
            ("s.175/157 Education Act 2002", ["Education Act 2002 175", "Education Act 2002 157"]),
            (
                "Sections 157 and 175 of the Education Act 2002",
                ["Education Act 2002 157", "Education Act 2002 175"]
            ),
            ("s16E of the Children Act 2004", ["Children Act 2004 16e"]),
            (
                "Children Act 2004, s.11; Education Act 2002, s.175",
                ["Children Act 2004 11", "Education Act 2002 175"]
            ),
            ("Education Act 1996 (section 342)", ["Education Act 1996 342"]),
            (
                "ss. 10, 11 and 13 of the Children Act 2004",
                ["Children Act 2004 10", "Children Act 2004 11", "Children Act 2004 13"]
            ),
            ("s.11 (2007 guidance)", []),
            ("Further and Higher Education Act, s.44", []),
            ("Children Act 1989, s.47", []),
            ("Education Act 2011, s.2", []),
            ("the Act has 67 sections", []),
            ("section", []),
            ("section of the Education Act 2002", []),
            ("Education Act 2002 s", []),
        ])
    func `finds sections with their Acts`(_ text: String, _ found: [String]) {
        let citations = StatuteCitation.find(in: text)
        #expect(citations.map { "\($0.statute.title) \($0.section)" } == found)
    }
}
