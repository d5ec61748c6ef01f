import FoundationEssentials
import Section11Standards

/// What `standards list` says as JSON.
struct StandardsListing: Encodable {
    /// One edition.
    struct Edition: Encodable {
        let id: String
        let title: String
        let edition: String
        let standards: Int
        let criteria: Int
        let scale: [String]

        init(_ catalogue: Catalogue) {
            id = catalogue.id
            title = catalogue.title
            edition = catalogue.edition
            standards = catalogue.standards.count
            criteria = catalogue.criterionCount
            scale = catalogue.scale.grades.map(\.label)
        }
    }

    /// One layout of a form.
    struct Layout: Encodable {
        let id: String
        let title: String
        let appliesTo: [String]

        init(_ layout: FormLayout) {
            id = layout.id
            title = layout.title
            appliesTo = layout.appliesTo
        }
    }

    let schema = "section11/standards-list/1"
    let editions: [Edition]
    let layouts: [Layout]

    init(editions: [Edition], layouts: [Layout]) {
        self.editions = editions
        self.layouts = layouts
    }

    private enum CodingKeys: CodingKey { case schema, editions, layouts }

    /// The listing as one JSON document.
    var json: String { StandardsJSON.text(self) }
}

/// The writing of JSON in one stable form.
enum StandardsJSON {
    /// Writes a value with sorted keys.
    static func text(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Encoding texts and whole numbers cannot fail.
        guard let data = try? encoder.encode(value) else { return "{}" }
        return String(decoding: data, as: UTF8.self)
    }
}
