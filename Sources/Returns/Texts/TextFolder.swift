/// A folder of files from which texts that were let go of can be read once more.
final class TextFolder: Sendable {
    private let path: String
    private let guide: ReadingGuide
    private let digest: (@Sendable (borrowing [UInt8]) -> String)?

    /// Remembers how the files of a folder were read.
    ///
    /// - Parameters:
    ///   - path: The folder.
    ///   - guide: What was known of the files.
    ///   - digest: Makes the receipt of a file's bytes; `nil` for none.
    init(
        _ path: String, guide: ReadingGuide, digest: (@Sendable (borrowing [UInt8]) -> String)?
    ) {
        self.path = path
        var guide = guide
        guide.keepsTexts = true
        guide.packing = nil
        self.guide = guide
        self.digest = digest
    }

    /// Reads a file with its texts.
    func read(_ name: String) -> Submission {
        Submission.read(path: path + "/" + name, file: name, guide: guide, digest: digest)
    }
}

/// Where the texts of a file can be read once more.
struct TextOrigin: Sendable, Equatable {
    /// The folder.
    let folder: TextFolder

    /// The file's name in it.
    let name: String

    /// Whether both are one file.
    static func == (one: Self, other: Self) -> Bool {
        one.folder === other.folder && one.name == other.name
    }
}
