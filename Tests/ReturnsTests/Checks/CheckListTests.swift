import FoundationEssentials
import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct CheckListTests {
    /// The files of checks, without their ending.
    private func names(in directory: String, ending: String) throws -> Set<String> {
        let folders = try FileManager.default.contentsOfDirectory(atPath: directory)
        let files = try folders.flatMap { folder in
            let path = "\(directory)/\(folder)"
            var isDirectory = false
            _ = FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
            return isDirectory
                ? try FileManager.default.contentsOfDirectory(atPath: path) : [folder]
        }
        return Set(files.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) })
    }

    private let listed = Set(
        ReturnChecks.all.map { "\($0)".dropLast("Check".count) }.map(String.init))

    @Test func `every check is in the list`() throws {
        let files = try names(
            in: Repository.root + "/Sources/Returns/Checks", ending: "Check.swift")
        #expect(files.subtracting(["Return", "Privacy"]) == listed)
    }

    @Test func `every check has a file of tests`() throws {
        let files = try names(
            in: Repository.root + "/Tests/ReturnsTests/Checks", ending: "CheckTests.swift")
        #expect(files == listed)
    }

    @Test func `codes are unique and ascend`() {
        let codes = ReturnChecks.all.map { $0.code }
        #expect(codes == codes.sorted())
        #expect(Set(codes).count == codes.count)
        #expect(!codes.contains(Validation.unreadableCode))
    }

    @Test func `every check says what it looks for and what not`() throws {
        let directory = Repository.root + "/Sources/Returns/Checks"
        for folder in ["WholeReturn", "Responses", "Actions"] {
            for name in try FileManager.default.contentsOfDirectory(
                atPath: "\(directory)/\(folder)")
            {
                let data = try Data(
                    contentsOf: URL(fileURLWithPath: "\(directory)/\(folder)/\(name)"))
                let text = String(decoding: data, as: UTF8.self)
                #expect(text.contains("/// R"), "\(name) does not begin with its code")
                #expect(text.contains("/// Source: "), "\(name) names no source")
                #expect(text.contains("///     "), "\(name) shows no example")
                let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                    .replacing(" /// ", with: " ")
                let limits = [
                    "Does not", "does not", "Says nothing",
                ]
                #expect(limits.contains { words.contains($0) }, "\(name) names no limit")
            }
        }
    }
}
