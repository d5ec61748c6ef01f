import Testing

@testable import Section11Standards

/// A layout of a small form, for a test to break in one place.
enum SampleLayout {
    static let json = """
        {
          "schema": "section11/layout/1", "id": "own-form", "title": "Own form", "source": "ours",
          "appliesTo": ["sample"],
          "recognise": [{ "sheet": "Front", "cell": "A1", "text": "Our audit" }],
          "sheets": [
            {
              "nameBegins": "Standard", "headerRow": 4, "lastRow": 30, "untilBlank": true,
              "columns": [
                { "field": "ref", "column": "A" },
                { "field": "evidence", "heading": "What you have" },
                { "field": "due", "heading": "By", "optional": true }
              ],
              "gradeColumns": [
                { "grade": "weak", "heading": "Not yet" },
                { "grade": "Sound", "column": "E" }
              ],
              "refs": { "prefix": "{sheet}." }
            },
            {
              "name": "Down",
              "blocks": { "labels": "A", "answers": "B", "fields": [
                { "field": "ref", "label": "Criterion" },
                { "field": "rating", "label": "Judgement" }
              ] }
            }
          ],
          "ratings": { "3": "sound", "none": "not-applicable" },
          "colours": { "#FFC000": "weak", "green": "sound" },
          "facts": [{ "field": "agencyName", "sheet": "Front", "cell": "B3" }],
          "notes": ["One note."]
        }
        """

    /// The layout as it is read.
    static func layout() throws -> FormLayout {
        try LayoutReader.read(Array(json.utf8), file: "own-form.json")
    }

    /// The issues of the layout with one text in place of another, as they are printed.
    static func issues(replacing old: String, with new: String) throws -> [String] {
        try #require(json.contains(old))
        let catalogue = try CatalogueReader.read(
            Array(SampleCatalogue.json.utf8), file: "sample.json")
        let (layout, document) = try DocumentReader.read(
            FormLayout.self, schema: FormLayout.schema,
            from: Array(json.replacing(old, with: new).utf8), file: "own-form.json")
        return LayoutChecks.check(layout, of: [catalogue], in: document).map(\.description)
    }
}
