import TestSupport
import Testing

@testable import Section11Standards

/// The forms in which names of agencies are compared.
struct AgencyNameTests {
    @Test(arguments: [
        ("The Children's  Trust & Co.", "childrens trust and co", "childrens trust and co"),
        ("Solent NHS Trust", "solent nhs trust", "solent"),
        ("SOLENT N.H.S. TRUST", "solent n h s trust", "solent n h s trust"),
        (
            "South Central NHS Foundation Trust", "south central nhs foundation trust",
            "south central"
        ),
        ("Foundation Trust", "foundation trust", "foundation trust"),
        ("NHS", "nhs", "nhs"), ("Solent NHS", "solent nhs", "solent"),
        ("\u{C9}cole de la Mer", "\u{E9}cole de la mer", "\u{E9}cole de la mer"),
        ("the", "", ""), ("", "", ""), ("R&D", "r and d", "r and d"),
    ])
    func `a name has two forms`(name: String, folded: String, short: String) {
        let forms = AgencyName.forms(of: name)
        #expect(forms.folded == folded && forms.short == short)
        #expect(AgencyName.folded(name) == folded)
        #expect(AgencyName.withoutLegalForm(name) == short)
    }

    @Test func `a name of plain letters is folded as others are`() {
        var random = SplitMix64(seed: 41)
        let pieces = [
            "The", "the", "NHS", "Trust", "Foundation", " ", " ", " ", "&", "'", "-", ".",
            "S\u{B}t",
            "12", "Children", "A", "\t", "(", ")", "ft",
        ]
        for _ in 0..<2000 {
            let name = (0..<Int.random(in: 0...9, using: &random))
                .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            // A space beyond ASCII makes it one of the others.
            let other = AgencyName.forms(of: name + "\u{2003}")
            #expect(AgencyName.forms(of: name) == other)
        }
    }
}
