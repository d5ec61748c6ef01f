#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
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
        if path.utf8.contains(0) { throw .cannotOpen(reason: "its name holds a zero character") }
        // Not blocking, so that a named pipe nobody writes to does not hang the program.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        if descriptor < 0 { throw .cannotOpen(reason: reason(for: errno)) }
        defer { close(descriptor) }

        var status = stat()
        if fstat(descriptor, &status) != 0 { throw .cannotOpen(reason: reason(for: errno)) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw .cannotOpen(reason: "it is a folder")
        default: throw .cannotOpen(reason: "it is not an ordinary file")
        }
        let size = Int(status.st_size)
        if size > limits.fileBytes {
            throw .tooLarge(what: "the number of bytes", limit: limits.fileBytes)
        }

        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            askForLargePages(UnsafeMutableRawBufferPointer(buffer))
            while count < size {
                let rest = UnsafeMutableRawBufferPointer(buffer)[count...]
                let found = Self.read(descriptor, into: rest)
                if found < 0 { failure = errno }
                if found <= 0 { break }
                count += found
            }
        }
        if failure != 0 { throw .cannotOpen(reason: reason(for: failure)) }
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

    private static func read(
        _ descriptor: Int32, into buffer: Slice<UnsafeMutableRawBufferPointer>
    ) -> Int {
        let target = UnsafeMutableRawBufferPointer(rebasing: buffer)
        while true {
            #if canImport(Darwin)
            let found = Darwin.read(descriptor, target.baseAddress, target.count)
            #elseif canImport(Glibc)
            let found = Glibc.read(descriptor, target.baseAddress, target.count)
            #elseif canImport(Musl)
            let found = Musl.read(descriptor, target.baseAddress, target.count)
            #endif
            if found >= 0 || errno != EINTR { return found }
        }
    }

    /// What went wrong, without the system's own words, which follow the locale.
    private static func reason(for code: Int32) -> String {
        switch code {
        case ENOENT, ENOTDIR: "there is no such file"
        case EACCES, EPERM: "reading it is not permitted"
        case EISDIR: "it is a folder"
        case ENAMETOOLONG: "its name is too long"
        case ELOOP: "its links lead in a circle"
        case EMFILE, ENFILE: "too many files are open"
        case EIO: "the disk cannot be read"
        case ENXIO: "it is not an ordinary file"
        default: "the system reports error \(code)"
        }
    }
}
