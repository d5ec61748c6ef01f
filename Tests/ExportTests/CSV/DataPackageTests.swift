import Foundation
import Section11Tables
import Testing

@testable import Section11Export

struct DataPackageTests {
    private struct Package: Decodable {
        struct Resource: Decodable {
            struct Schema: Decodable {
                struct Field: Decodable {
                    let name: String
                    let type: String
                    let description: String?
                }
                let fields: [Field]
                let missingValues: [String]
                let primaryKey: [String]?
            }
            let name: String
            let path: String
            let schema: Schema
        }
        let name: String
        let resources: [Resource]
    }

    private func files() throws -> [ExportedFile] {
        CSVExporter().files(for: try #require(ExampleCycle.summary()))
    }

    private func package() throws -> Package {
        let file = try #require(try files().first { $0.name == "datapackage.json" })
        return try JSONDecoder().decode(Package.self, from: Data(file.bytes))
    }

    /// The rows of a tidy file that has no line break within a field.
    private func rows(of path: String) throws -> [[String]] {
        let file = try #require(try files().first { $0.name == path })
        return String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").map { line in
            var fields = [""]
            var isQuoted = false
            for character in line {
                if character == "\"" {
                    isQuoted.toggle()
                } else if character == ",", !isQuoted {
                    fields.append("")
                } else {
                    fields[fields.count - 1].append(character)
                }
            }
            return fields
        }
    }

    @Test func `every tidy file is described, and every column explained`() throws {
        let package = try package()
        let described = package.resources.map(\.path)
        #expect(described + ["datapackage.json"] == (try files()).map(\.name))
        for resource in package.resources {
            #expect(resource.schema.fields.map(\.name) == (try rows(of: resource.path)).first)
            for field in resource.schema.fields {
                #expect(field.description != nil, "\(resource.path): \(field.name)")
            }
        }
    }

    @Test func `every value is of the type that is said`() throws {
        var checked = 0
        for resource in try package().resources {
            for row in try rows(of: resource.path).dropFirst() {
                for (field, value) in zip(resource.schema.fields, row)
                where !resource.schema.missingValues.contains(value) {
                    let isOfType =
                        switch field.type {
                        case "integer": Int(value) != nil
                        case "number": Double(value) != nil
                        case "boolean": value == "true" || value == "false"
                        case "date": CalendarDate(iso: value) != nil
                        default: true
                        }
                    #expect(isOfType, "\(resource.path): \(field.name) is '\(value)'")
                    checked += 1
                }
            }
        }
        #expect(checked > 500)
    }

    @Test func `the keys of a file tell its rows apart`() throws {
        for resource in try package().resources {
            guard let key = resource.schema.primaryKey else { continue }
            let rows = try rows(of: resource.path)
            let columns = key.map { name in rows[0].firstIndex(of: name) ?? -1 }
            let keys = rows.dropFirst().map { row in columns.map { row[$0] } }
            #expect(Set(keys).count == keys.count, "\(resource.path)")
        }
    }
}
