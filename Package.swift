// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "section11",
    products: [
        // The engine: read, check, score and flag. Needs no other package.
        .library(
            name: "Section11",
            targets: [
                "Section11Tables", "Section11Standards", "Section11Returns", "Section11Scoring",
                "Section11Analysis",
            ]
        ),
        .executable(name: "section11", targets: ["CommandLineTool"]),
        .executable(name: "section11-bench", targets: ["Benchmarks"]),
    ],
    traits: [
        // What stands at the edges comes with a trait, so that a consumer of the engine with
        // `traits: []` fetches nothing.
        .trait(name: "CommandLine", description: "Reports and the `section11` command."),
        .trait(
            name: "Workspace",
            description: "The web workspace; holds the place of its dependencies until it is built."
        ),
        .default(enabledTraits: ["CommandLine", "Workspace"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        // System libraries.
        .systemLibrary(
            name: "CDeflate",
            path: "Sources/CDeflate",
            pkgConfig: "libdeflate",
            providers: [.apt(["libdeflate-dev"]), .brew(["libdeflate"])]
        ),
        .systemLibrary(
            name: "CXLSXWriter",
            path: "Sources/CXLSXWriter",
            pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]
        ),

        // The pipeline, in order: each stage imports only stages before it.
        .target(
            name: "Section11Tables",
            dependencies: ["CDeflate", "CXLSXWriter"],
            path: "Sources/Tables"
        ),
        .target(
            name: "Section11Standards",
            dependencies: ["Section11Tables"],
            path: "Sources/Standards"
        ),
        .target(
            name: "Section11Returns",
            dependencies: ["Section11Tables", "Section11Standards"],
            path: "Sources/Returns"
        ),
        .target(
            name: "Section11Scoring",
            dependencies: ["Section11Tables", "Section11Standards", "Section11Returns"],
            path: "Sources/Scoring"
        ),
        .target(
            name: "Section11Analysis",
            dependencies: [
                "Section11Tables", "Section11Standards", "Section11Returns", "Section11Scoring",
            ],
            path: "Sources/Analysis"
        ),
        .target(
            name: "Section11Export",
            dependencies: [
                "Section11Tables", "Section11Standards", "Section11Returns", "Section11Scoring",
                "Section11Analysis",
                .product(
                    name: "Crypto", package: "swift-crypto",
                    condition: .when(traits: ["CommandLine"])),
                .product(
                    name: "Mustache", package: "swift-mustache",
                    condition: .when(traits: ["CommandLine"])),
            ],
            path: "Sources/Export",
            resources: [.copy("Templates")]
        ),

        // The published catalogues, as files beside the program.
        .target(
            name: "BundledStandards",
            path: "Sources/BundledStandards",
            resources: [.copy("../../Standards")]
        ),

        // Programs.
        .executableTarget(
            name: "CommandLineTool",
            dependencies: [
                "Section11Tables", "Section11Standards", "Section11Returns", "Section11Scoring",
                "Section11Analysis", "Section11Export", "BundledStandards",
                .product(
                    name: "ArgumentParser", package: "swift-argument-parser",
                    condition: .when(traits: ["CommandLine"])),
                .product(
                    name: "Crypto", package: "swift-crypto",
                    condition: .when(traits: ["CommandLine"])),
            ],
            path: "Sources/CommandLineTool"
        ),
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "Section11Tables", "Section11Standards", "Section11Returns", "Section11Scoring",
                "Section11Analysis", "Section11Export", "BundledStandards",
                .product(
                    name: "ArgumentParser", package: "swift-argument-parser",
                    condition: .when(traits: ["CommandLine"])),
            ],
            path: "Sources/Benchmarks"
        ),

        // Tests mirror the sources.
        .target(
            name: "TestSupport",
            dependencies: ["Section11Tables", "Section11Standards", "Section11Returns"],
            path: "Tests/TestSupport"
        ),
        .testTarget(
            name: "TablesTests",
            dependencies: ["Section11Tables", "TestSupport"],
            path: "Tests/TablesTests",
            exclude: ["Fixtures"]
        ),
        .testTarget(
            name: "StandardsTests",
            dependencies: ["Section11Standards", "TestSupport"],
            path: "Tests/StandardsTests"
        ),
        .testTarget(
            name: "ReturnsTests",
            dependencies: [
                "Section11Returns", "Section11Standards", "Section11Tables", "TestSupport",
            ],
            path: "Tests/ReturnsTests",
            exclude: ["Fixtures", "Privacy/sentences.tsv"]
        ),
        .testTarget(
            name: "ScoringTests",
            dependencies: [
                "Section11Scoring", "Section11Returns", "Section11Standards", "TestSupport",
            ],
            path: "Tests/ScoringTests"
        ),
        .testTarget(
            name: "AnalysisTests",
            dependencies: [
                "Section11Analysis", "Section11Scoring", "Section11Returns", "Section11Standards",
                "TestSupport",
            ],
            path: "Tests/AnalysisTests"
        ),
        .testTarget(
            name: "ExportTests",
            dependencies: [
                "Section11Export", "Section11Returns", "Section11Standards", "TestSupport",
                .product(
                    name: "Crypto", package: "swift-crypto",
                    condition: .when(traits: ["CommandLine"])),
            ],
            path: "Tests/ExportTests",
            exclude: ["Golden"]
        ),
        .testTarget(
            name: "CommandLineToolTests",
            dependencies: ["CommandLineTool", "TestSupport"],
            path: "Tests/CommandLineToolTests",
            exclude: ["Fixtures"]
        ),
        .testTarget(
            name: "BenchmarksTests",
            dependencies: [
                "Benchmarks", "Section11Returns", "Section11Standards", "Section11Tables",
                "TestSupport",
            ],
            path: "Tests/BenchmarksTests"
        ),
        .testTarget(
            name: "RepositoryTests",
            // The program itself, so that it is built before a test runs it.
            dependencies: ["CommandLineTool", "TestSupport"],
            path: "Tests/RepositoryTests"
        ),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
    var settings = target.swiftSettings ?? []
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
    // Require `any` for existential types.
    settings.append(.enableUpcomingFeature("ExistentialAny"))
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
    // An import is internal unless it says otherwise.
    settings.append(.enableUpcomingFeature("InternalImportsByDefault"))
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
    // A member is visible only where its module is imported.
    settings.append(.enableUpcomingFeature("MemberImportVisibility"))
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0461-async-function-isolation.md
    // A nonisolated async function runs where its caller runs.
    settings.append(.enableUpcomingFeature("NonisolatedNonsendingByDefault"))
    // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0443-warning-control-flags.md
    // A warning is an error here.
    settings.append(.treatAllWarnings(as: .error))
    target.swiftSettings = settings
}
