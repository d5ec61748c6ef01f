#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A regular file that is open for reading, and is closed when it is let go of.
struct OpenFile: ~Copyable {
    private let descriptor: CInt

    /// How many bytes the file had when it was opened.
    let size: Int

    /// Opens a regular file.
    ///
    /// - Parameters:
    ///   - path: Where the file lies.
    ///   - limits: What the file may ask for; only ``ReadingLimits/fileBytes`` is looked at.
    /// - Throws: ``TableError/cannotOpen(reason:)`` or ``TableError/tooLarge(what:limit:)``.
    init(path: String, limits: ReadingLimits) throws(TableError) {
        if path.utf8.contains(0) { throw .cannotOpen(reason: "its name holds a zero character") }
        // Not blocking, so that a named pipe nobody writes to does not hang the program.
        let opened = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        if opened < 0 { throw .cannotOpen(reason: Self.reason(for: errno)) }
        let found: Int
        do throws(TableError) {
            found = try Self.size(of: opened, limits: limits)
        } catch {
            close(opened)
            throw error
        }
        size = found
        descriptor = opened
    }

    deinit { close(descriptor) }

    /// Reads what comes next, until a room is full or the file ends.
    ///
    /// - Returns: How many bytes were read.
    /// - Throws: ``TableError/cannotOpen(reason:)``.
    func fill(_ room: UnsafeMutableRawBufferPointer) throws(TableError) -> Int {
        var count = 0
        while count < room.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: room[count...])
            let found = read(descriptor, rest.baseAddress, rest.count)
            if found < 0, errno == EINTR { continue }
            if found < 0 { throw .cannotOpen(reason: Self.reason(for: errno)) }
            if found == 0 { break }
            count += found
        }
        return count
    }

    /// Reads what stands from a place on, until a room is full or the file ends.
    ///
    /// - Returns: How many bytes were read.
    /// - Throws: ``TableError/cannotOpen(reason:)``.
    func fill(_ room: UnsafeMutableRawBufferPointer, from place: Int) throws(TableError) -> Int {
        var count = 0
        while count < room.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: room[count...])
            let found = pread(descriptor, rest.baseAddress, rest.count, off_t(place + count))
            if found < 0, errno == EINTR { continue }
            if found < 0 { throw .cannotOpen(reason: Self.reason(for: errno)) }
            if found == 0 { break }
            count += found
        }
        return count
    }

    private static func size(
        of descriptor: CInt, limits: ReadingLimits
    ) throws(TableError) -> Int {
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
        return size
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
