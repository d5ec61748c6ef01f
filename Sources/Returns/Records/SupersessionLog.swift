public import Section11Standards
public import Section11Tables

/// The lines of a board's `supersedes.csv`, and what is wrong in them.
public struct SupersessionLog: Sendable {
    /// What is known of a board that a line names.
    public enum Folder: Sendable {
        /// The names of the files that it holds.
        case holds([String])
        /// It is another board's, which is not read here.
        case elsewhere
        /// There is no such board; the names of those there are.
        case unknown([String])
    }

    /// The lines, from the top.
    public let lines: [Supersession]

    /// Why the file cannot be read; `nil` if it can, or if there is none.
    public let fault: AuditIssue?

    /// Reads the lines in a cycle's directory; none if it has no such file.
    public init(in directory: CycleDirectory, limits: ReadingLimits = .standard) {
        self.init(BoardFile(Supersession.fileName, of: directory, limits: limits))
    }

    /// Reads the bytes of a file.
    package init(_ bytes: [UInt8]) {
        self.init(BoardFile(bytes, name: Supersession.fileName))
    }

    private init(_ file: BoardFile?) {
        guard let file else {
            lines = []
            fault = nil
            return
        }
        if let refusal = file.fault(withoutAnyOf: ["supersedes"]) {
            lines = []
            fault = .supersessionsUnreadable(refusal)
            return
        }
        fault = nil
        lines = file.rows.compactMap { row in
            if row["supersedes"].isEmpty { return nil }
            func optional(_ heading: String) -> String? {
                row[heading].isEmpty ? nil : row[heading]
            }
            return Supersession(
                file: row["file"], board: optional("board"), supersedes: row["supersedes"],
                supersedesBoard: optional("supersedesboard"),
                cells: file.columns.mapValues { CellReference(row: row.number, column: $0) })
        }
    }

    /// What is wrong in the lines, as far as the files of the boards are known.
    ///
    /// - Parameters:
    ///   - lines: The lines.
    ///   - file: The name under which the file is to be shown.
    ///   - folder: What is known of the board that a line names; `nil` is the line's own board.
    /// - Returns: The issues, from the top.
    package static func issues(
        of lines: [Supersession], in file: String = Supersession.fileName,
        folder: (_ board: String?) -> Folder
    ) -> [AuditIssue] {
        lines.flatMap { line in
            let ends = [
                (line.board, "board", line.file, "file"),
                (line.supersedesBoard, "supersedesboard", line.supersedes, "supersedes"),
            ]
            return ends.compactMap { board, boardHeading, name, heading -> AuditIssue? in
                func place(_ heading: String) -> Locator {
                    var place = Locator(file: file)
                    place.cells = line.cells[heading].map { CellRange($0, $0) }
                    return place
                }
                switch folder(board) {
                case .elsewhere: return nil
                case .unknown(let boards):
                    return .supersessionOfUnknownBoard(
                        board ?? "", at: place(boardHeading), boards: boards)
                case .holds(let files):
                    if name.isEmpty || files.contains(name) { return nil }
                    return .supersessionOfUnknownFile(
                        name, counts: heading == "file", other: line.supersedes, of: board,
                        at: place(heading), files: files)
                }
            }
        }
    }
}
