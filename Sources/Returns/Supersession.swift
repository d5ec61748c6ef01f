public import Section11Standards
import Section11Tables

/// A line of `supersedes.csv`: which file another file of the same agency replaces.
///
///     file,supersedes                              within one board's folder
///     file,board,supersedes,supersedesBoard        between boards that are pooled
///
/// A board is named by the id of its cycle or by its folder; an empty name means the board in whose
/// folder the line stands.
public struct Supersession: Sendable, Equatable {
    /// The name of the file, beside `cycle.json`.
    public static let fileName = "supersedes.csv"

    /// The file that counts.
    public let file: String

    /// The board that holds it; `nil` for the board in whose folder the line stands.
    public let board: String?

    /// The file that does not count.
    public let supersedes: String

    /// The board that holds that one; `nil` for the board in whose folder the line stands.
    public let supersedesBoard: String?

    /// The cells of the line by heading; none for a line that stands in no file.
    let cells: [String: CellReference]

    /// Creates a line.
    public init(
        file: String, board: String? = nil, supersedes: String, supersedesBoard: String? = nil
    ) {
        self.init(
            file: file, board: board, supersedes: supersedes, supersedesBoard: supersedesBoard,
            cells: [:])
    }

    init(
        file: String, board: String?, supersedes: String, supersedesBoard: String?,
        cells: [String: CellReference]
    ) {
        self.file = file
        self.board = board
        self.supersedes = supersedes
        self.supersedesBoard = supersedesBoard
        self.cells = cells
    }

    /// Whether the file that does not count lies in the directory in which the line stands.
    func isWithin(_ directory: CycleDirectory) -> Bool {
        guard let supersedesBoard else { return true }
        return directory.isNamed(supersedesBoard)
    }
}

extension CycleDirectory {
    /// The last part of the directory's path.
    public var folderName: String {
        FilePath.lastPart(of: path)
    }

    /// Whether a name in a file means this board: its cycle's id, or its folder.
    func isNamed(_ name: String) -> Bool { name == cycle.id || name == folderName }
}
