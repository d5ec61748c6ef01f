import Foundation
import Section11Tables
import Testing

struct FolderListingTests {
    private static func withFolder(_ body: (String) throws -> Void) throws {
        let folder = NSTemporaryDirectory() + "listing-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try body(folder)
    }

    @Test func `names are given in the order of their bytes, with what they are`() throws {
        try Self.withFolder { folder in
            for name in ["b.xlsx", "B.xlsx", "é.csv", ".hidden", "a b.json"] {
                try Data("x".utf8).write(to: URL(filePath: "\(folder)/\(name)"))
            }
            for name in ["area", "z"] {
                try FileManager.default.createDirectory(
                    atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
            }
            let items = FolderListing(of: folder).items
            #expect(
                items.map(\.name) == [
                    ".hidden", "B.xlsx", "a b.json", "area", "b.xlsx", "z", "é.csv",
                ])
            #expect(items.filter(\.isFolder).map(\.name) == ["area", "z"])
        }
    }

    @Test func `a link is what it leads to, and nothing where it leads nowhere`() throws {
        try Self.withFolder { folder in
            let manager = FileManager.default
            try manager.createDirectory(
                atPath: folder + "/real", withIntermediateDirectories: true)
            try Data("x".utf8).write(to: URL(filePath: folder + "/real.csv"))
            for (link, target) in [
                ("to-folder", "real"), ("to-file", "real.csv"), ("to-nothing", "gone"),
            ] {
                try manager.createSymbolicLink(
                    atPath: "\(folder)/\(link)", withDestinationPath: "\(folder)/\(target)")
            }
            let items = FolderListing(of: folder).items
            #expect(items.map(\.name) == ["real", "real.csv", "to-file", "to-folder"])
            #expect(items.map(\.isFolder) == [true, false, false, true])
        }
    }

    @Test func `what is no folder is empty`() throws {
        try Self.withFolder { folder in
            #expect(FolderListing(of: folder).items.isEmpty)
            #expect(FolderListing(of: folder + "/gone").items.isEmpty)
            #expect(FolderListing(of: folder + "\0").items.isEmpty)
            try Data().write(to: URL(filePath: folder + "/file"))
            #expect(FolderListing(of: folder + "/file").items.isEmpty)
        }
    }

    @Test func `many names, and long ones, are all there`() throws {
        try Self.withFolder { folder in
            var names = (0..<700).map { String(format: "return-%04d.xlsx", $0) }
            names.append(String(repeating: "n", count: 255))
            for name in names { try Data().write(to: URL(filePath: "\(folder)/\(name)")) }
            #expect(FolderListing(of: folder).items.map(\.name) == names.sorted())
        }
    }
}
