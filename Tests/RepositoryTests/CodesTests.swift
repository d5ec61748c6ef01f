import Foundation
import Testing

/// A code names one kind of issue, flag or method for ever, and is explained where it is declared.
struct CodesTests {
    /// Where a code is declared: `rawValue: "R201"`.
    private func declarations() throws -> [(code: String, file: SourceFile, line: Int)] {
        var found: [(String, SourceFile, Int)] = []
        for file in try SourceFile.all(below: "Sources", endings: [".swift"]) {
            for (number, line) in file.lines.enumerated() {
                guard let start = line.range(of: "rawValue: \"") else { continue }
                let code = line[start.upperBound...].prefix { $0 != "\"" }
                guard let letter = code.first, "SRFM".contains(letter),
                    (3...4).contains(code.count),
                    code.dropFirst().allSatisfy(\.isNumber)
                else { continue }
                found.append((String(code), file, number))
            }
        }
        return found
    }

    @Test func `every code is declared once`() throws {
        let codes = try declarations().map(\.code)
        #expect(codes.count > 40)
        let twice = Dictionary(grouping: codes, by: \.self).filter { $0.value.count > 1 }.keys
        #expect(twice.isEmpty, "\(twice.sorted())")
    }

    @Test func `every code is explained in the file that declares it`() throws {
        for (code, file, _) in try declarations() {
            let isExplained = file.lines.contains {
                $0.drop { $0 == " " }.hasPrefix("///") && $0.contains(code)
            }
            #expect(isExplained, "\(file.path) declares \(code) without a word on it")
        }
    }
}
