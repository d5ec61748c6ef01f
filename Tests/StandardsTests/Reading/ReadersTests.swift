import Testing

@testable import Section11Standards

struct ReadersTests {
    private func error(reading bytes: [UInt8]) -> String? {
        do throws(CatalogueError) {
            _ = try CatalogueReader.read(bytes, file: "sample.json")
            return nil
        } catch {
            return "\(error)"
        }
    }

    private func error(replacing old: String, with new: String) throws -> String? {
        try #require(SampleCatalogue.json.contains(old))
        return error(reading: Array(SampleCatalogue.json.replacing(old, with: new).utf8))
    }

    @Test func `reads what the file says`() throws {
        let catalogue = try CatalogueReader.read(
            [0xEF, 0xBB, 0xBF] + Array(SampleCatalogue.json.utf8), file: "sample.json")
        #expect(catalogue.standards.map(\.number) == ["1"])
        #expect(catalogue.standards.first?.criteria.map(\.weight) == [1, 2])
        let cycle = try CycleReader.read(Array(SampleCycle.json.utf8), file: "cycle.json")
        #expect(cycle.agencies.map(\.id) == ["police", "care"])
    }

    @Test func `names the key that is missing`() throws {
        #expect(
            try error(replacing: #""text": "Second.", "#, with: "") == """
                sample.json:24: /standards/0/criteria/1: error: the key 'text' is missing
                    fix: add 'text'; the JSON schemas in Standards/schemas list every key
                """)
    }

    @Test(
        arguments: [
            (
                #""id": "sample""#, #""id": 5"#,
                "sample.json:3: /id: error: expected text, found '5'"
            ),
            (
                #""id": "sample""#, #""id": null"#,
                "sample.json:3: /id: error: expected text, found null"
            ),
            (
                #""points": 0"#, #""points": 1e400"#,
                "sample.json:9: /scale/grades/0/points: error: the number '1e400' cannot stand here"
            ),
            (
                #""points": 2"#, #""points": 1.5"#,
                "sample.json:10: /scale/grades/1/points: error: the number '1.5' cannot stand here"
            ),
            (
                #""weight": 2"#, #""weight": 99999999999999999999"#,
                """
                sample.json:24: /standards/0/criteria/1/weight: error: the number \
                '99999999999999999999' cannot stand here
                """
            ),
            (
                #""supersedes": null"#, #""effectiveFrom": "2017-02-30""#,
                "sample.json:4: /effectiveFrom: error: '2017-02-30' is not a date"
            ),
            (
                #""method": "weakest""#, #""method": "worst""#,
                """
                sample.json:14: /scoring/method: error: 'worst' is none of weakest, points, \
                proportion, reported
                """
            ),
            (
                #"["W"]"#, #""W""#,
                "sample.json:9: /scale/grades/0/aliases: error: expected a list, found 'W'"
            ),
            (
                #""needsImprovement": true"#, #""needsImprovement": "yes""#,
                """
                sample.json:9: /scale/grades/0/needsImprovement: error: expected true or false, \
                found 'yes'
                """
            ),
            (
                "section11/catalogue/1", "section11/cycle/1",
                "sample.json:2: /schema: error: the file's schema is 'section11/cycle/1'"
            ),
            (
                #""schema":"#, #""scheme":"#,
                "sample.json:1: /schema: error: the file does not say what it is: 'schema' is missing"
            ),
        ])
    func `says which value cannot be read, and where`(
        _ old: String, _ new: String, _ expected: String
    ) throws {
        let error = try #require(try error(replacing: old, with: new))
        #expect(error.split(separator: "\n").first.map(String.init) == expected)
    }

    @Test func `suggests the word that was meant`() throws {
        #expect(
            try error(replacing: #""kind": "percentage""#, with: #""kind": "percentige""#) == """
                sample.json:17: /indicators/0/kind: error: 'percentige' is none of percentage, count
                    fix: write 'percentage' for 'kind'
                """)
    }

    @Test func `names the character that is not UTF-8`() {
        let bytes = Array("{\n  \"é".utf8) + [0xE9] + Array("\"}".utf8)
        #expect(
            error(reading: bytes) == """
                sample.json:2: error: the file is not JSON: line 2, character 5: the characters are \
                not UTF-8; save the file as UTF-8
                    fix: mend that place in a text editor; the mistake may stand just before it
                """)
    }

    @Test func `refuses every beginning of a file`() {
        let bytes = Array(SampleCatalogue.json.utf8)
        for count in 0..<bytes.count {
            #expect(error(reading: Array(bytes.prefix(count))) != nil)
        }
    }

    @Test func `refuses a file that is too large before it looks inside`() {
        let bytes = [UInt8](repeating: 0x20, count: DocumentReader.byteLimit + 1)
        #expect(
            error(reading: bytes) == """
                sample.json: error: the file is too large: the limit is 67108864 bytes
                    fix: check that the right file was given
                """)
    }

    @Test func `refuses deep nesting inside a catalogue`() throws {
        let deep = String(repeating: "[", count: 100_000)
        let error = try #require(try error(replacing: #"["W"]"#, with: deep))
        #expect(error.contains("values are nested more than 64 deep"))
    }
}
