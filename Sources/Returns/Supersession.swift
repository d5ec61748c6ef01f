public import Section11Standards
public import Section11Tables

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

    /// Creates a line.
    public init(
        file: String, board: String? = nil, supersedes: String, supersedesBoard: String? = nil
    ) {
        self.file = file
        self.board = board
        self.supersedes = supersedes
        self.supersedesBoard = supersedesBoard
    }

    /// Reads the lines in a cycle's directory; none if it has no such file.
    public static func all(
        in directory: CycleDirectory, limits: ReadingLimits = .standard
    ) -> [Supersession] {
        guard
            let bytes = try? FileBytes.read(path: directory.path + "/" + fileName, limits: limits),
            let table = try? CSVReader.read(bytes, limits: limits).tables.first,
            table.rowCount > 0
        else { return [] }
        var columns: [String: Int] = [:]
        for cell in table.row(at: 0).cells {
            columns[trimmed(cell.text).lowercased()] = cell.reference.column
        }
        guard columns["supersedes"] != nil else { return [] }
        return table.rows.dropFirst().compactMap { row in
            func text(_ name: String) -> String? {
                let text = columns[name].flatMap { row[$0] }.map { trimmed($0.text) } ?? ""
                return text.isEmpty ? nil : text
            }
            return text("supersedes").map {
                Supersession(
                    file: text("file") ?? "", board: text("board"), supersedes: $0,
                    supersedesBoard: text("supersedesboard"))
            }
        }
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
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// Whether a name in a file means this board: its cycle's id, or its folder.
    func isNamed(_ name: String) -> Bool { name == cycle.id || name == folderName }
}
