#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The published catalogues that come with the program.
public enum BundledStandards {
    /// The directory that holds them; `nil` if the program was moved away from its files.
    ///
    /// Looked for beside the program, then where an installation puts shared files, then in the
    /// sources that it was built from. `Bundle.module` would end the program where none is found.
    public static var directory: String? {
        let program = programDirectory
        let candidates = [
            "\(program)/section11_BundledStandards.resources/Standards",
            "\(program)/section11_BundledStandards.bundle/Standards",
            "\(program)/section11_BundledStandards.bundle/Contents/Resources/Standards",
            "\(program)/../share/section11/Standards",
            sourceDirectory,
        ]
        return candidates.first { access("\($0)/schemas/catalogue.schema.json", R_OK) == 0 }
    }

    private static var sourceDirectory: String {
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropLast(3).joined(separator: "/") + "/Standards"
    }

    private static var programDirectory: String {
        var path = CommandLine.arguments.first ?? ""
        #if os(Linux)
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = buffer.withUnsafeMutableBytes { buffer in
            guard let start = buffer.baseAddress else { return 0 }
            return readlink("/proc/self/exe", start, buffer.count)
        }
        if count > 0 { path = String(decoding: buffer.prefix(count), as: UTF8.self) }
        #endif
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return String(path[..<slash])
    }
}
