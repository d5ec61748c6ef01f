import Testing

@testable import Section11Standards

/// A small catalogue without a fault, for a test to break in one place.
enum SampleCatalogue {
    static let json = """
        {
          "schema": "section11/catalogue/1",
          "id": "sample",
          "title": "Sample", "edition": "1", "duties": ["section11"], "supersedes": null,
          "legalBasis": [{ "cite": "Children Act 2004, s.11(2)", "note": "The duty." }],
          "scale": {
            "status": "verified", "source": "ours",
            "grades": [
              { "code": "weak", "label": "Weak", "aliases": ["W"], "needsImprovement": true, "points": 0 },
              { "code": "sound", "label": "Sound", "aliases": ["S"], "needsImprovement": false, "points": 2 }
            ],
            "notApplicable": { "aliases": ["grey"], "reasonRequired": true }
          },
          "scoring": { "method": "weakest", "roundTo": null, "bands": null },
          "rules": { "evidenceRequiredFrom": "sound", "actionRequiredBelow": "sound" },
          "indicators": [
            { "id": "trained", "title": "Trained", "kind": "percentage", "decimals": 1, "source": "ours", "target": { "comparator": ">", "value": 70 } }
          ],
          "standards": [
            {
              "number": "1", "title": "One", "status": "verified", "source": "ours", "appliesTo": ["all"],
              "criteria": [
                { "ref": "1.1", "text": "First.", "weight": 1, "appliesTo": ["all"], "source": "ours" },
                { "ref": "1.2", "text": "Second.", "weight": 2, "appliesTo": ["police"], "source": "ours" }
              ]
            }
          ]
        }
        """

    /// The issues of the catalogue with one text in place of another, as they are printed.
    static func issues(
        replacing old: String, with new: String, editions: [String]? = nil
    ) throws -> [String] {
        try #require(json.contains(old))
        let (catalogue, document) = try DocumentReader.read(
            Catalogue.self, schema: Catalogue.schema,
            from: Array(json.replacing(old, with: new).utf8), file: "sample.json")
        return CatalogueChecks.check(
            catalogue, in: CatalogueDocument(json: document, editions: editions)
        ).map(\.description)
    }
}

/// A small cycle without a fault, for a test to break in one place.
enum SampleCycle {
    static let json = """
        {
          "schema": "section11/cycle/1", "id": "round", "title": "Round", "catalogue": "sample",
          "opens": "2012-07-01", "due": "2012-10-01", "ends": "2013-06-30",
          "areas": [{ "id": "north", "name": "North" }, { "id": "south", "name": "South" }],
          "agencies": [
            { "id": "police", "name": "Northshire Police", "kind": "police", "areas": ["north"] },
            { "id": "care", "name": "Northshire Care NHS Trust", "aliases": ["Care"], "areas": ["south"] }
          ],
          "meetings": [
            { "date": "2013-03-12", "body": "Group", "agencies": ["police"] }
          ]
        }
        """

    /// The issues of the cycle with one text in place of another, as they are printed.
    static func issues(replacing old: String, with new: String) throws -> [String] {
        try #require(json.contains(old))
        let (cycle, document) = try DocumentReader.read(
            AuditCycle.self, schema: AuditCycle.schema,
            from: Array(json.replacing(old, with: new).utf8), file: "cycle.json")
        return CycleChecks.check(cycle, in: document).map(\.description)
    }
}

/// The directory of the published catalogues.
enum PublishedStandards {
    static var directory: String {
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropLast(4).joined(separator: "/") + "/Standards"
    }
}
