import Foundation
import Section11Analysis
import Section11Standards
import Testing

@testable import Section11Export

struct PublicationPackageTests {
    private struct Package: Decodable {
        struct Resource: Decodable {
            struct Schema: Decodable {
                struct Field: Decodable {
                    let name: String
                    let type: String
                    let description: String
                }
                let fields: [Field]
                let missingValues: [String]
                let primaryKey: [String]?
            }
            let path: String
            let schema: Schema
        }
        let name: String
        let resources: [Resource]
    }

    @Test func `every file is described, its columns in order and its counts as numbers`() throws {
        let assessment = try #require(ExampleCycle.assessment())
        let summary = try #require(ExampleCycle.summary())
        let files = try PublicationFormats.files(
            "csv", of: Publication(of: assessment), summary: summary)
        let last = try #require(files.last)
        #expect(last.name == "datapackage.json")
        let package = try JSONDecoder().decode(Package.self, from: Data(last.bytes))
        #expect(package.name == "section11-example-2018-public")
        #expect(package.resources.map(\.path) == files.dropLast().map(\.name))
        for (resource, file) in zip(package.resources, files) {
            let text = String(decoding: file.bytes, as: UTF8.self)
            let rows = text.split(separator: "\n").map { $0.split(separator: ",") }
            let heading = try #require(rows.first)
            #expect(resource.schema.fields.map(\.name) == heading.map(String.init))
            #expect(resource.schema.missingValues.contains("[c]"))
            #expect(resource.schema.fields.allSatisfy { !$0.description.isEmpty })
            #expect(
                resource.schema.fields.contains { $0.type == "integer" } == (heading[0] != "agency")
            )
        }
        #expect(package.resources.first?.schema.primaryKey == ["number"])
    }
}
