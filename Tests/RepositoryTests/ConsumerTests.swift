import Foundation
import TestSupport
import Testing

/// A package that uses the engine alone fetches nothing else.
struct ConsumerTests {
    @Test func `a consumer without traits fetches nothing and builds`() throws {
        let scratch = try Scratch()
        let name = URL(fileURLWithPath: Repository.root).lastPathComponent
        let manifest = """
            // swift-tools-version: 6.2
            import PackageDescription
            let package = Package(
                name: "consumer",
                dependencies: [.package(path: "\(Repository.root)", traits: [])],
                targets: [
                    .executableTarget(
                        name: "consumer",
                        dependencies: [.product(name: "Section11", package: "\(name)")])
                ])
            """
        let source = """
            import Section11Analysis
            import Section11Standards
            print(WilsonInterval(11, of: 19) != nil, Fraction(1, of: 2) == Fraction(2, of: 4))
            """
        let sources = scratch.path + "/Sources/consumer"
        try FileManager.default.createDirectory(
            atPath: sources, withIntermediateDirectories: true)
        try manifest.write(
            toFile: scratch.path + "/Package.swift", atomically: true, encoding: .utf8)
        try source.write(toFile: sources + "/main.swift", atomically: true, encoding: .utf8)
        let run = try BuiltTool.run(
            "/usr/bin/env", ["swift", "run", "--package-path", scratch.path, "consumer"],
            in: scratch.path)
        #expect(run.status == 0, "\(run.errors.suffix(2000))")
        #expect(run.output.hasSuffix("true true\n"))
        let checkouts = scratch.path + "/.build/checkouts"
        let fetched = (try? FileManager.default.contentsOfDirectory(atPath: checkouts)) ?? []
        #expect(fetched.isEmpty, "\(fetched)")
        #expect(!run.errors.contains("Fetching"))
    }
}
