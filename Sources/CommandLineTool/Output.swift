#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What a command says, collected so that a test can read it.
struct Output {
    /// What goes to standard output: the answer.
    private(set) var text = ""

    /// What goes to standard error: why there is none.
    private(set) var messages = ""

    /// A file that a command wrote into a folder.
    struct WrittenFile {
        /// The folder.
        let folder: String
        /// The file's name there.
        let name: String
        /// What it holds.
        let bytes: [UInt8]
    }

    /// The files that were written and may be written again, in order.
    private(set) var files: [WrittenFile] = []

    /// Notes that a file was written.
    mutating func note(_ file: WrittenFile) { files.append(file) }

    /// Adds a line to the answer.
    mutating func print(_ line: String = "") {
        text += line + "\n"
    }

    /// Adds a text to the answer as it is, with the ends of its lines.
    mutating func write(_ text: String) {
        self.text += text
    }

    /// Adds a line to the messages.
    mutating func report(_ line: String) {
        messages += line + "\n"
    }

    /// Adds messages as they are, with the ends of their lines.
    mutating func reportText(_ text: String) {
        messages += text
    }

    /// Writes what was collected.
    func flush() {
        Self.write(text, to: 1)
        Self.write(messages, to: 2)
    }

    private static func write(_ text: String, to descriptor: Int32) {
        let bytes = Array(text.utf8)
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { rest in
                #if canImport(Glibc)
                return rest.baseAddress.map { Glibc.write(descriptor, $0, rest.count) } ?? 0
                #elseif canImport(Musl)
                return rest.baseAddress.map { Musl.write(descriptor, $0, rest.count) } ?? 0
                #else
                return rest.baseAddress.map { Darwin.write(descriptor, $0, rest.count) } ?? 0
                #endif
            }
            if count < 0 && errno == EINTR { continue }
            // Nobody is left to tell: a closed pipe ends the output and not the program.
            if count <= 0 { return }
            start += count
        }
    }
}

extension String {
    /// The text without a line feed at its end.
    var droppingLineEnd: String {
        hasSuffix("\n") ? String(dropLast()) : self
    }
}
