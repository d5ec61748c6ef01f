import Testing

@testable import Section11Standards

/// A crosswalk from the sample catalogue to itself, for a test to break in one place.
enum SampleCrosswalk {
    static let json = """
        {
          "schema": "section11/crosswalk/1", "id": "x", "title": "X", "from": "sample", "to": "sample",
          "links": [
            { "from": "1.1", "to": "1.2", "relation": "equal", "copyRating": true, "copyNarrative": true, "needsReview": false }
          ],
          "unmapped": {
            "from": [{ "ref": "1.2", "reason": "None." }],
            "to": [{ "ref": "1.1", "reason": "None." }]
          }
        }
        """

    /// The issues of the crosswalk with one text in place of another, as they are printed.
    static func issues(replacing old: String, with new: String) throws -> [String] {
        try #require(json.contains(old))
        let catalogue = try CatalogueReader.read(
            Array(SampleCatalogue.json.utf8), file: "sample.json")
        let (crosswalk, document) = try DocumentReader.read(
            Crosswalk.self, schema: Crosswalk.schema,
            from: Array(json.replacing(old, with: new).utf8), file: "x.json")
        return CrosswalkChecks.check(crosswalk, from: catalogue, to: catalogue, in: document)
            .map(\.description)
    }
}
