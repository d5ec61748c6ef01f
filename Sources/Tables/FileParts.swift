/// A file of which parts are read, several at once if need be.
///
/// What is there stays readable when the file is deleted.
package final class FileParts: Sendable {
    private let file: OpenFile

    /// How many bytes the file had when it was opened.
    package var size: Int { file.size }

    /// Opens a regular file of any size.
    ///
    /// - Throws: ``TableError/cannotOpen(reason:)``.
    package init(path: String) throws(TableError) {
        var limits = ReadingLimits.standard
        limits.fileBytes = .max
        file = try OpenFile(path: path, limits: limits)
    }

    /// The bytes of a part; `nil` if the file does not hold all of it, or cannot be read.
    package func bytes(_ part: Range<Int>) -> [UInt8]? {
        guard part.lowerBound >= 0, part.upperBound <= size else { return nil }
        let bytes = [UInt8](unsafeUninitializedCapacity: part.count) { buffer, count in
            let room = UnsafeMutableRawBufferPointer(buffer)
            count = (try? file.fill(room, from: part.lowerBound)) ?? 0
        }
        return bytes.count == part.count ? bytes : nil
    }
}
