#if CommandLine
import FoundationEssentials

/// A directory into which a command writes, so that an interrupted run leaves the old files whole.
struct OutputDirectory {
    /// Where the directory is.
    let path: String

    /// Opens a directory, which is made if it is not there.
    ///
    /// - Throws: A ``Failure`` if it cannot be made.
    init(_ path: String) throws(Failure) {
        self.path = path
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true)
        } catch {
            throw Failure(path: path)
        }
    }

    /// Something could not be written.
    struct Failure: Error, CustomStringConvertible {
        /// What could not be written.
        let path: String

        var description: String {
            """
            \(path): error: the file or folder cannot be written
                fix: choose a folder that you may write to with -o
            """
        }
    }

    /// Writes a file beside its place and then renames it into place.
    ///
    /// - Returns: The file's path.
    /// - Throws: A ``Failure`` if it cannot be written.
    @discardableResult
    func write(_ bytes: [UInt8], to name: String) throws(Failure) -> String {
        let place = path + "/" + name
        do {
            try Data(bytes).write(to: URL(filePath: place), options: .atomic)
        } catch {
            throw Failure(path: place)
        }
        return place
    }
}
#endif
