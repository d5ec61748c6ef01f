import Section11Tables

extension AuditIssue.Code {
    /// S144: a colour of a layout is none.
    public static let layoutColour = Self(rawValue: "S144")
}

/// S144: what a layout gives as a colour is neither a name that is known nor parts such as
/// `#FFC000`.
///
/// Does not ask whether any form uses the colour.
///
/// Example: `"ambre": "requires-improvement"`. Source: the layout format.
public enum LayoutColourCheck: LayoutCheck {
    /// The code of its issues.
    public static let code = AuditIssue.Code.layoutColour
    /// How much its issues matter.
    public static let severity = AuditIssue.Severity.error

    /// Looks through a layout.
    public static func check(
        _ layout: FormLayout, of editions: [Catalogue], in document: JSONDocument
    ) -> [AuditIssue] {
        layout.colours.keys.sorted().filter { !isColour($0) }.map { colour in
            issue(
                at: document.place("/colours/\(JSONOutline.escaped(colour))"),
                "'\(colour.prefix(40))' is no colour",
                fix: "use one of \(FormLayout.colourNames.joined(separator: ", ")), or parts such "
                    + "as #FFC000" + suggestion(for: colour, among: FormLayout.colourNames))
        }
    }

    private static func isColour(_ text: String) -> Bool {
        text.hasPrefix("#")
            ? Colour(hex: text) != nil : FormLayout.colourNames.contains(text.lowercased())
    }
}

extension FormLayout {
    /// The names of colours that a layout may use.
    public static let colourNames = [
        "red", "amber", "orange", "yellow", "green", "blue", "purple", "grey",
    ]
}
