import Foundation
import Testing

@testable import Section11Export

struct TidyPackageTests {
    private struct Package: Decodable {
        struct Resource: Decodable {
            struct Schema: Decodable {
                struct Field: Decodable {
                    struct Constraints: Decodable {
                        let required: Bool
                        let `enum`: [String]?
                    }
                    let name: String
                    let type: String
                    let unit: String?
                    let constraints: Constraints
                }
                struct ForeignKey: Decodable {
                    struct Reference: Decodable {
                        let resource: String
                        let fields: String
                    }
                    let fields: String
                    let reference: Reference
                }
                let fields: [Field]
                let missingValues: [String]
                let primaryKey: [String]
                let foreignKeys: [ForeignKey]
            }
            let name: String
            let path: String
            let schema: Schema
        }
        let name: String
        let description: String
        let cycle: String
        let method: String
        let resources: [Resource]
    }

    private func package() throws -> Package {
        let file = try TidyCycle(ExampleCycle.set()).package
        #expect(file.name == "datapackage.json")
        return try JSONDecoder().decode(Package.self, from: Data(file.bytes))
    }

    /// The lines of a table's file, each by its fields; the example has quotes in names alone.
    private func lines(_ table: TidyTable) throws -> [Substring] {
        let file = try TidyCycle(ExampleCycle.set()).file(of: table)
        return String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
    }

    @Test func `the package says what it is of and that it is invented`() throws {
        let package = try package()
        #expect(package.cycle == "example-2018")
        #expect(package.method == "M01")
        #expect(package.name == "section11-example-2018")
        #expect(package.description.hasPrefix("Invented for a test; no such agencies."))
    }

    @Test func `every table is described with the headings of its file`() throws {
        let package = try package()
        #expect(package.resources.map(\.path) == TidyTable.all.map(\.fileName))
        for (resource, table) in zip(package.resources, TidyTable.all) {
            let headings = try #require(try lines(table).first).split(separator: ",")
            #expect(resource.schema.fields.map(\.name) == headings.map(String.init))
            #expect(resource.schema.missingValues == ["[z]", "[x]"])
        }
    }

    @Test func `keys name columns, and lead to keys of tables that are there`() throws {
        let package = try package()
        for resource in package.resources {
            let names = resource.schema.fields.map(\.name)
            #expect(resource.schema.primaryKey.allSatisfy(names.contains))
            for key in resource.schema.foreignKeys {
                #expect(names.contains(key.fields))
                let target = package.resources.first { $0.name == key.reference.resource }
                #expect(target?.schema.primaryKey == [key.reference.fields])
            }
        }
    }

    @Test func `grades are those of the scale, and codes a closed list`() throws {
        let ratings = try #require(try package().resources.last)
        let fields = Dictionary(uniqueKeysWithValues: ratings.schema.fields.map { ($0.name, $0) })
        #expect(
            fields["counted"]?.constraints.enum
                == ["inadequate", "requires-improvement", "good", "outstanding"])
        #expect(fields["counted"]?.constraints.required == false)
        #expect(fields["counted_status"]?.constraints.enum?.contains("not-returned") == true)
        #expect(fields["counted_status"]?.constraints.required == true)
        #expect(fields["carried"]?.type == "boolean")
    }

    @Test func `the points have their unit`() throws {
        let grades = try #require(try package().resources.first { $0.name == "grades" })
        #expect(grades.schema.fields.first { $0.name == "points" }?.unit == "point")
        #expect(grades.schema.fields.first { $0.name == "label" }?.unit == nil)
    }
}
