import Testing

/// Data goes one way: each stage imports only stages before it.
struct LayeringTests {
    private let stages = ["Tables", "Standards", "Returns", "Scoring", "Analysis", "Export"]

    @Test func `each stage imports only stages before it`() throws {
        for (position, stage) in stages.enumerated() {
            let files = try SourceFile.all(below: "Sources/\(stage)", endings: [".swift"])
            #expect(!files.isEmpty)
            let allowed = Set(stages[..<position].map { "Section11\($0)" })
            for file in files {
                for module in imports(in: file) where module.hasPrefix("Section11") {
                    #expect(allowed.contains(module), "\(file.path) imports \(module)")
                }
            }
        }
    }

    @Test func `the engine imports no more of Foundation than its essentials`() throws {
        let known: Set<String> = [
            "FoundationEssentials", "Glibc", "Musl", "Darwin", "Dispatch", "Synchronization",
            "CDeflate",
            "CXLSXWriter",
        ]
        for stage in stages.dropLast() {
            for file in try SourceFile.all(below: "Sources/\(stage)", endings: [".swift"]) {
                for module in imports(in: file) where !module.hasPrefix("Section11") {
                    #expect(known.contains(module), "\(file.path) imports \(module)")
                }
            }
        }
    }

    private func imports(in file: SourceFile) -> [String] {
        file.lines.compactMap { line in
            let words = line.split(separator: " ")
            guard let position = words.firstIndex(of: "import"), position <= 1,
                position + 1 < words.count
            else { return nil }
            return String(words[position + 1])
        }
    }
}
