/// The least that reading a workbook can cost: every part inflated and nothing looked at.
///
/// For measuring how far above it the readers are.
package enum ArchiveFloor {
    /// Inflates every part of an archive and counts the bytes.
    package static func inflateAll(
        _ bytes: [UInt8], limits: ReadingLimits = .standard
    ) throws(TableError) -> Int {
        var archive = try ZIPArchive(bytes, limits: limits)
        var count = 0
        for path in Array(archive.paths) {
            count += try archive.contents(of: path)?.count ?? 0
        }
        return count
    }
}
