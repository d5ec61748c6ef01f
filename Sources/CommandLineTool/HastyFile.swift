#if CommandLine
import FoundationEssentials

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
enum HastyFile {
    /// Writes a file, in place of what was there.
    ///
    /// - Returns: Whether all of it was written.
    static func put(_ bytes: some ContiguousBytes, at path: String) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        if descriptor < 0 { return false }
        let isWritten = bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let piece = UnsafeRawBufferPointer(rebasing: rest)
                let count = write(descriptor, piece.baseAddress, piece.count)
                if count < 0, errno == EINTR { continue }
                if count <= 0 { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }
        return close(descriptor) == 0 && isWritten
    }
}
#endif
