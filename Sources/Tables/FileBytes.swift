#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The reading of whole files from disk.
public enum FileBytes {
    /// Reads a regular file whole.
    ///
    /// - Parameters:
    ///   - path: Where the file lies.
    ///   - limits: What the file may ask for; only ``ReadingLimits/fileBytes`` is looked at.
    /// - Returns: The bytes of the file.
    /// - Throws: ``TableError/cannotOpen(reason:)`` or ``TableError/tooLarge(what:limit:)``.
    public static func read(
        path: String, limits: ReadingLimits = .standard
    ) throws(TableError) -> [UInt8] {
        let file = try OpenFile(path: path, limits: limits)
        return try file.bytes()
    }
}

extension OpenFile {
    /// Reads the whole file.
    ///
    /// - Throws: ``TableError/cannotOpen(reason:)``.
    fileprivate func bytes() throws(TableError) -> [UInt8] {
        var failure: TableError?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            let room = UnsafeMutableRawBufferPointer(buffer)
            Self.askForLargePages(room)
            do throws(TableError) { count = try fill(room) } catch { failure = error }
        }
        if let failure { throw failure }
        return bytes
    }

    /// Asks the system to give the room for a large file in few large pieces, which is sooner done.
    private static func askForLargePages(_ room: UnsafeMutableRawBufferPointer) {
        #if os(Linux)
        let page = 4096
        guard room.count >= 8 << 20, let base = room.baseAddress else { return }
        let offset = (page - Int(bitPattern: base) % page) % page
        // Whether it does makes no difference but of time.
        _ = madvise(base + offset, room.count - offset, MADV_HUGEPAGE)
        #endif
    }
}
