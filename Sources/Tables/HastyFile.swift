package import FoundationEssentials

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The writing of files that need not outlive a power cut.
///
/// `Data` waits until the disk has each file, which takes longer than all else for a cache of
/// hundreds of small ones.
package final class HastyFile {
    private let descriptor: CInt
    private var waiting: [UInt8] = []
    private var isWhole = true
    private var isClosed = false

    /// How many bytes are written at once.
    private static let room = 1 << 20

    /// Begins a file, in place of what was there; `nil` if it cannot be written there.
    package init?(at path: String) {
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        if descriptor < 0 { return nil }
    }

    deinit { close() }

    /// Adds bytes; says whether all were written so far, or can be.
    @discardableResult
    package func add(_ bytes: some ContiguousBytes) -> Bool {
        bytes.withUnsafeBytes { buffer in
            if waiting.count + buffer.count <= Self.room {
                waiting += buffer
            } else {
                flush()
                write(buffer)
            }
        }
        return isWhole
    }

    /// Writes what is left; says whether all of the file was written.
    @discardableResult
    package func close() -> Bool {
        if isClosed { return isWhole }
        flush()
        isClosed = true
        isWhole = Self.close(descriptor) && isWhole
        return isWhole
    }

    /// Writes a file, in place of what was there.
    ///
    /// - Returns: Whether all of it was written.
    package static func put(_ bytes: some ContiguousBytes, at path: String) -> Bool {
        guard let file = HastyFile(at: path) else { return false }
        file.add(bytes)
        return file.close()
    }

    private func flush() {
        waiting.withUnsafeBytes { write($0) }
        waiting.removeAll(keepingCapacity: true)
    }

    private func write(_ bytes: UnsafeRawBufferPointer) {
        var rest = bytes[...]
        while isWhole, !rest.isEmpty {
            let piece = UnsafeRawBufferPointer(rebasing: rest)
            let count = Self.write(descriptor, piece)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { isWhole = false } else { rest = rest.dropFirst(count) }
        }
    }

    // The system's functions, which have the names of ours.
    private static func write(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Darwin)
        Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #elseif canImport(Glibc)
        Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
        Musl.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }

    private static func close(_ descriptor: CInt) -> Bool {
        #if canImport(Darwin)
        Darwin.close(descriptor) == 0
        #elseif canImport(Glibc)
        Glibc.close(descriptor) == 0
        #elseif canImport(Musl)
        Musl.close(descriptor) == 0
        #endif
    }
}
