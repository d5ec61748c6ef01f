public import Section11Returns
import Section11Scoring
public import Section11Standards
import Section11Tables

extension AuditIssue.Code {
    /// R121: different returns of one agency lie with several boards.
    ///
    /// Looks at the return that counts for the agency in each board's folder. Returns that give
    /// equal answers are one return, whatever their bytes. Does not look at several returns of an
    /// agency in one folder: R105 does. Until a person settles it, the return in the folder whose
    /// name comes first is counted.
    ///
    ///     north/police.xlsx rates 5.1 Good, south/police.csv rates it Requires improvement
    ///
    /// Source: each agency counts once in the pool; which return counts is for a person to say.
    public static let boardsHoldDifferentReturns = Self(rawValue: "R121")
}

/// The returns of several boards as one set, each agency counted once.
public struct BoardPool: Sendable {
    /// A return that lies with several boards.
    public struct Repeat: Sendable, Equatable {
        /// The agency's id.
        public let agency: String
        /// The file that counts, with the board's name before it.
        public let counted: String
        /// The files that say the same.
        public let repeats: [String]

        /// Creates a finding.
        public init(agency: String, counted: String, repeats: [String]) {
            self.agency = agency
            self.counted = counted
            self.repeats = repeats
        }
    }

    /// Grades that no mapping leads over from.
    public struct Unmapped: Sendable, Equatable {
        /// The board's name.
        public let board: String
        /// The grade's code on the board's own scale.
        public let grade: String
        /// How many ratings of criteria, in returns that count, have the grade.
        public let ratings: Int

        /// Creates a count.
        public init(board: String, grade: String, ratings: Int) {
            self.board = board
            self.grade = grade
            self.ratings = ratings
        }
    }

    /// The boards, in the order of their names.
    public let boards: [Board]

    /// What they ask in common.
    public let edition: PooledEdition

    /// Their returns.
    public let returns: ReturnSet

    /// The returns that lie with several boards and say the same, in the register's order.
    public let repeats: [Repeat]

    /// The grades that are not mapped, by board and grade.
    public let unmapped: [Unmapped]

    /// What a person must settle: different returns, registers that contradict one another, and
    /// lines of `supersedes.csv` that name what is not there.
    public let issues: [AuditIssue]

    /// Pools boards; the order in which they are given makes no difference.
    ///
    /// - Parameters:
    ///   - boards: The boards, each with a name of its own.
    ///   - mappings: The mappings of scales that are known.
    /// - Throws: A ``PooledEdition/Refusal`` if what the boards ask cannot be put together.
    public init(_ boards: [Board], mappings: [ScaleMapping] = []) throws(PooledEdition.Refusal) {
        try self.init(boards, mappings: mappings, written: WrittenReturns())
    }

    /// Pools boards, of whose returns the texts may have been let go of.
    ///
    /// - Parameters:
    ///   - boards: The boards, each with a name of its own.
    ///   - mappings: The mappings of scales that are known.
    ///   - written: Reads what agencies wrote once more, as two returns of one body are compared.
    /// - Throws: A ``PooledEdition/Refusal`` if what the boards ask cannot be put together.
    package init(
        _ boards: [Board], mappings: [ScaleMapping], written: WrittenReturns
    ) throws(PooledEdition.Refusal) {
        let boards = boards.sorted { ByteOrder.precedes($0.name, $1.name) }
        let edition = try PooledEdition(boards, mappings: mappings)
        let sets = boards.map(\.returns)
        let register = JoinedRegister(
            zip(boards, sets).map { ($0.name, $1.cycle) }, catalogue: edition.index.catalogue.id)
        var joiner = BoardJoiner(boards: boards, edition: edition, written: written)
        joiner.take(sets, into: register.cycle)
        let settled = joiner.settle()
        var earlier: [ReturnSet] = []
        for depth in 0..<(sets.map(\.earlier.count).max() ?? 0) {
            let before = sets.map { depth < $0.earlier.count ? $0.earlier[depth] : nil }
            // Another edition's ratings are carried only through a crosswalk, never by number.
            let usable = zip(sets, before).map { now, before in
                before.flatMap { $0.index.catalogue == now.index.catalogue ? $0 : nil }
            }
            let cycles = zip(boards, usable).compactMap { board, set in
                set.map { (board: board.name, cycle: $0.cycle) }
            }
            guard !cycles.isEmpty else { break }
            var joiner = BoardJoiner(boards: boards, edition: edition, written: written)
            joiner.take(
                usable,
                into: JoinedRegister(cycles, catalogue: edition.index.catalogue.id).cycle)
            earlier.append(joiner.following(settled.boardOfAgency))
        }
        self.boards = boards
        self.edition = edition
        returns = joiner.set(settled, earlier: earlier)
        repeats = settled.repeats
        unmapped = joiner.unmapped(settled)
        issues = settled.issues + register.issues + Self.supersessionIssues(boards)
    }

    /// What is wrong in the boards' lines on which file supersedes which.
    private static func supersessionIssues(_ boards: [Board]) -> [AuditIssue] {
        func files(_ board: Board) -> [String] { board.returns.submissions.map(\.file) }
        return boards.flatMap { board in
            let file = board.file(Supersession.fileName)
            let faults = board.returns.supersessionIssues.filter {
                $0.code == .supersessionsUnreadable
            }.map {
                AuditIssue(
                    code: $0.code, severity: $0.severity, place: Locator(file: file),
                    message: $0.message, fix: $0.fix)
            }
            return faults
                + SupersessionLog.issues(of: board.supersessions, in: file) { name in
                    guard let name else { return .holds(files(board)) }
                    let other = boards.first { $0.isNamed(name) }
                    return other.map { .holds(files($0)) } ?? .unknown(boards.map(\.name))
                }
        }
    }
}
