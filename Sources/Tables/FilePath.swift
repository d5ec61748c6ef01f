/// The parts of a file's path.
package enum FilePath {
    /// The last part of a path, whether or not a slash follows it; the path itself if it has none.
    package static func lastPart(of path: String) -> String {
        // By bytes, as a path is split for each of a country's files.
        path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
    }
}
