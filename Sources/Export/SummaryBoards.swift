public import Section11Analysis
import Section11Returns
public import Section11Standards

extension Summary {
    /// The boards whose returns are pooled, and what stands between them.
    public struct Boards: Sendable, Equatable {
        /// One board.
        public struct Board: Sendable, Equatable {
            /// The name under which it stands in outputs.
            public let name: String
            /// The id of its cycle.
            public let cycle: String
            /// The id of its edition.
            public let edition: String
            /// The mapping by which its grades are read; `nil` where its scale is the pool's.
            public let mapping: String?
            /// How many of its agencies have a return in its folder.
            public let returns: Int
        }

        /// The boards, in the order of their names.
        public let boards: [Board]
        /// The returns that lie with several boards and say the same, in the register's order.
        public let repeats: [BoardPool.Repeat]
        /// What a person must settle.
        public let issues: [AuditIssue]
        /// The criteria that some board asks and not every other.
        public let notShared: [PooledEdition.NotShared]
        /// The grades that are not mapped.
        public let unmapped: [BoardPool.Unmapped]

        /// Takes over a pool.
        public init(_ pool: BoardPool) {
            boards = zip(pool.boards, pool.edition.mappings).map { board, mapping in
                Board(
                    name: board.name, cycle: board.returns.cycle.id,
                    edition: board.returns.index.catalogue.id, mapping: mapping,
                    returns: board.returns.cycle.agencies.indices.count {
                        board.returns.entry(forAgency: $0) != nil
                    })
            }
            repeats = pool.repeats
            issues = pool.issues
            notShared = pool.edition.notShared
            unmapped = pool.unmapped
        }
    }
}

extension Summary.Boards {
    /// What a reader must know of the boards, a sentence each.
    public var sentences: [String] { sentences(withIssues: true) }

    /// The same without what a person must settle.
    public var facts: [String] { sentences(withIssues: false) }

    private func sentences(withIssues: Bool) -> [String] {
        var lines = boards.map { board in
            let mapping = board.mapping.map { ", its grades read by the mapping \($0)" } ?? ""
            return "\(board.name): \(Words.count(board.returns, "return", "returns")), edition "
                + "\(board.edition)\(mapping)."
        }
        if !repeats.isEmpty {
            lines.append(
                "\(Words.sentence(Words.count(repeats.count, "agency", "agencies"))) sent the same "
                    + "return to several boards; each is counted once.")
        }
        for issue in withIssues ? issues : [] {
            lines.append(
                "\(issue.place): \(issue.severity.rawValue): \(issue.message) [\(issue.code.rawValue)]."
            )
        }
        for criterion in notShared {
            lines.append(
                "Not pooled, as not every board asks it: criterion \(criterion.ref) of "
                    + "\(criterion.edition) (\(Words.list(criterion.boards))), answered by "
                    + "\(Words.count(criterion.answered, "agency", "agencies")).")
        }
        for grade in unmapped {
            lines.append(
                "Unmapped: \(Words.count(grade.ratings, "rating", "ratings")) '\(grade.grade)' of "
                    + "\(grade.board), which no mapping leads over from.")
        }
        return lines
    }

    /// The boards as JSON.
    var json: JSONValue {
        .object([
            (
                "boards",
                .array(
                    boards.map { board in
                        .object([
                            ("name", .string(board.name)), ("cycle", .string(board.cycle)),
                            ("edition", .string(board.edition)),
                            ("mapping", .optional(board.mapping)),
                            ("returns", .int(board.returns)),
                        ])
                    })
            ),
            (
                "repeats",
                .array(
                    repeats.map { found in
                        .object([
                            ("agency", .string(found.agency)), ("counted", .string(found.counted)),
                            ("repeats", .strings(found.repeats)),
                        ])
                    })
            ),
            ("issues", .array(issues.map { Self.json(of: $0) })),
            (
                "notShared",
                .array(
                    notShared.map { criterion in
                        .object([
                            ("edition", .string(criterion.edition)),
                            ("boards", .strings(criterion.boards)),
                            ("criterion", .string(criterion.ref)),
                            ("text", .string(criterion.text)),
                            ("answered", .int(criterion.answered)),
                        ])
                    })
            ),
            (
                "unmapped",
                .array(
                    unmapped.map { grade in
                        .object([
                            ("board", .string(grade.board)), ("grade", .string(grade.grade)),
                            ("ratings", .int(grade.ratings)),
                        ])
                    })
            ),
        ])
    }

    private static func json(of issue: AuditIssue) -> JSONValue {
        .object([
            ("code", .string(issue.code.rawValue)), ("severity", .string(issue.severity.rawValue)),
            ("place", .string(issue.place.description)), ("message", .string(issue.message)),
            ("fix", .string(issue.fix)),
        ])
    }
}
