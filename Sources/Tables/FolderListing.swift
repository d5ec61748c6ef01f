#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What lies in a folder.
///
/// The system says of nearly every name at once whether it is a folder's; to ask for each by itself
/// takes longer than to list them all.
package struct FolderListing: Sendable {
    /// Something in a folder.
    package struct Item: Sendable, Equatable {
        /// Its name.
        package let name: String
        /// Whether it is a folder, or leads to one.
        package let isFolder: Bool
    }

    /// What lies there, hidden files as well, in the order of the names' bytes.
    package let items: [Item]

    /// Lists a folder; a folder that cannot be read, or is none, is empty.
    ///
    /// A link that leads nowhere is left out.
    package init(of path: String) {
        var items: [Item] = []
        if !path.utf8.contains(0), let folder = opendir(path) {
            defer { closedir(folder) }
            while let entry = readdir(folder) {
                // Where it stands, as the system gives it no more room than its name takes.
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    String(cString: UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self))
                }
                if name == "." || name == ".." { continue }
                guard let isFolder = Self.isFolder(entry.pointee.d_type, path + "/" + name)
                else { continue }
                items.append(Item(name: name, isFolder: isFolder))
            }
        }
        self.items = items.sorted { ByteOrder.precedes($0.name, $1.name) }
    }

    /// Whether something of a type is a folder, or leads to one; `nil` if it leads nowhere.
    private static func isFolder(_ type: UInt8, _ path: String) -> Bool? {
        switch Int(type) {
        case Int(DT_DIR): return true
        case Int(DT_REG): return false
        default:
            var status = stat()
            if stat(path, &status) != 0 { return nil }
            return status.st_mode & S_IFMT == S_IFDIR
        }
    }
}
