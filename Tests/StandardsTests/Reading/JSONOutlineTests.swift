import FoundationEssentials
import Testing

@testable import Section11Standards

struct JSONOutlineTests {
    @Test func `knows the line of every value`() throws {
        let outline = try JSONOutline(
            Array(
                """
                {
                  "a": [1,
                    { "b": null }],
                  "x/y~z": "\\u00e9\\n\\ud83d\\ude00"
                }
                """.utf8))
        #expect(outline.line(of: "") == 1)
        #expect(outline.line(of: "/a") == 2)
        #expect(outline.line(of: "/a/1/b") == 3)
        #expect(outline.line(of: "/a/2") == nil)
        #expect(outline.line(of: "/a/-1") == nil)
        #expect(outline.text(at: "/x~1y~0z") == "é\n😀")
        let position = try #require(outline.position(of: "/x~1y~0z"))
        #expect(outline.pointer(to: position) == "/x~1y~0z")
    }

    @Test func `counts lines whichever way they end`() throws {
        let outline = try JSONOutline(Array("\u{FEFF}{\r\n\"a\":\r1,\n\"b\": 2}".utf8))
        #expect(outline.line(of: "/a") == 2)
        #expect(outline.line(of: "/b") == 4)
    }

    @Test(
        arguments: [
            ("", 1, 1, "the file is empty"),
            ("{", 1, 2, "expected a key in quotation marks, found the end of the file"),
            ("[1,2", 1, 5, "expected ',' or ']' in a list, found the end of the file"),
            ("[1,]", 1, 4, "expected a value, found ']'"),
            ("{\"a\" 1}", 1, 6, "expected ':' after the key 'a', found '1'"),
            ("{\"a\": 1\n\"b\": 2}", 2, 1, "expected ',' or '}' after 'a', found '\"'"),
            ("[01]", 1, 3, "a number may not begin with '0'"),
            ("[1.]", 1, 4, "expected a digit, found ']'"),
            ("[tru]", 1, 2, "expected 'true'"),
            ("[NaN]", 1, 2, "expected a value, found 'N'"),
            ("[\"é\n\"]", 1, 4, "the text is not closed at the end of the line"),
            (
                "[\"\\x\"]", 1, 3,
                "expected '\"', '\\', '/', 'b', 'f', 'n', 'r', 't' or 'u' after '\\'"
            ),
            ("[\"\\ud800\"]", 1, 3, "found half a character after '\\u'"),
            ("[\"\\u12\"]", 1, 3, "expected four hexadecimal digits after '\\u'"),
            ("[\"abc", 1, 6, "the file ends within text"),
            ("[\"abc\\", 1, 6, "the file ends within text"),
            ("[\n// no\n1]", 2, 1, "found '/'; JSON has no comments"),
            ("{} {}", 1, 4, "found '{' after the end of the data"),
        ])
    func `says in words where the mistake is`(
        _ text: String, _ line: Int, _ column: Int, _ reason: String
    ) {
        #expect(throws: JSONFault(line: line, column: column, reason: reason)) {
            try JSONOutline(Array(text.utf8))
        }
    }

    @Test func `refuses nesting that is too deep`() throws {
        let limit = JSONOutline.depthLimit
        func nested(_ depth: Int) -> [UInt8] {
            Array(
                (String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
        }
        #expect(try JSONOutline(nested(limit)).nodes.count == limit)
        #expect(
            throws: JSONFault(line: 1, column: 65, reason: "values are nested more than 64 deep")
        ) { try JSONOutline(nested(limit + 1)) }
        #expect(throws: JSONFault.self) { try JSONOutline(nested(1_000_000)) }
    }

    @Test func `reads nothing that the decoder refuses`() throws {
        // A fixed seed: the same thousands of broken files in every run.
        var random = SeededGenerator(seed: 11)
        let source = Array(SampleCatalogue.json.utf8)
        let marks = Array("{}[]\",:\\u0-+.eE \n/tfn".utf8) + [0x00, 0x1F, 0x7F, 0xC3, 0xFF]
        var accepted = 0
        for _ in 0..<4_000 {
            var bytes = source
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let position = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[position] = marks[Int.random(in: 0..<marks.count, using: &random)]
                case 1: bytes.remove(at: position)
                case 2: bytes.insert(bytes[position], at: position)
                default: bytes.removeSubrange(position...)
                }
                if bytes.isEmpty { break }
            }
            guard UTF8Place.firstFault(in: bytes) == nil else { continue }
            let outline = try? JSONOutline(bytes)
            if let outline {
                accepted += 1
                // The decoder is laxer about numbers, so this holds in one direction only.
                #expect(throws: Never.self) {
                    try JSONDecoder().decode(Anything.self, from: Data(bytes))
                }
                #expect(outline.nodes.allSatisfy { $0.bytes.upperBound <= bytes.count })
                for position in outline.nodes.indices {
                    let pointer = outline.pointer(to: position)
                    let found = try #require(outline.position(of: pointer))
                    #expect(outline.pointer(to: found) == pointer)
                }
            }
        }
        #expect(accepted > 500)
    }
}

/// Any JSON value.
private struct Anything: Decodable {
    init(from decoder: any Decoder) throws {}
}

/// Numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state ^ (state >> 29)) &* 0x9E37_79B9_7F4A_7C15
    }
}
