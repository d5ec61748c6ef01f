import Testing

@testable import Section11Standards

/// A mapping from the sample catalogue's scale to itself, for a test to break in one place.
enum SampleMapping {
    /// The issues of a mapping with these lines, as they are printed.
    static func issues(_ lines: [String]) throws -> [String] {
        let json = """
            {
              "schema": "section11/mapping/1", "id": "x", "title": "X", "from": "sample",
              "to": "sample", "note": null, "grades": [
            \(lines.joined(separator: ",\n"))
            ] }
            """
        let catalogue = try CatalogueReader.read(
            Array(SampleCatalogue.json.utf8), file: "sample.json")
        let (mapping, document) = try DocumentReader.read(
            ScaleMapping.self, schema: ScaleMapping.schema, from: Array(json.utf8), file: "x.json")
        return MappingChecks.check(mapping, from: catalogue, to: catalogue, in: document)
            .map(\.description)
    }

    /// A line for each grade of the sample, mapped to itself.
    static func lines() throws -> [String] {
        try CatalogueReader.read(Array(SampleCatalogue.json.utf8), file: "sample.json").scale.grades
            .map { line($0.code, "\"\($0.code)\"") }
    }

    /// A line of the mapping; `to` is written as JSON.
    static func line(_ from: String, _ to: String) -> String {
        "{ \"from\": \"\(from)\", \"to\": \(to) }"
    }
}
