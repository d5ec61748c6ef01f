import Section11Returns
import Section11Standards
import Section11Tables

/// The putting together of boards' returns of one round.
struct BoardJoiner {
    /// What was decided of returns that lie with several boards.
    struct Settled {
        /// For each agency of the joined register, the entry that counts.
        var counted: [Int: Int] = [:]
        /// For each agency's id, the board whose return counts.
        var boardOfAgency: [String: Int] = [:]
        var repeats: [BoardPool.Repeat] = []
        var repeated: Set<String> = []
        var issues: [AuditIssue] = []
    }

    private let boards: [Board]
    private let edition: PooledEdition
    private let written: WrittenReturns
    /// What returns that are held as bytes need not repeat.
    private let words: KeptWords
    private var cycle = AuditCycle(id: "", title: "", catalogue: "")
    private var submissions: [Submission] = []
    private var entries: [ReturnSet.Entry] = []
    private var boardOfEntry: [Int] = []
    private var superseded: Set<String> = []
    /// For each agency the entries that count for the boards, in their order.
    private var rivals: [Int: [Int]] = [:]

    /// Prepares to put together the returns of boards.
    init(boards: [Board], edition: PooledEdition, written: WrittenReturns) {
        self.boards = boards
        self.edition = edition
        self.written = written
        words = KeptWords(edition.index)
    }

    /// Takes the returns of each board; `nil` for a board that has none of this round.
    mutating func take(_ sets: [ReturnSet?], into cycle: AuditCycle) {
        self.cycle = cycle
        let positions = Dictionary(
            cycle.agencies.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        for (board, set) in sets.enumerated() {
            guard let set else { continue }
            let first = submissions.count
            let translation = edition.translations[board]
            for submission in set.submissions {
                var submission = submission
                submission.file = boards[board].file(submission.file)
                for position in submission.returns.indices {
                    let isPacked = submission.returns[position].isPacked
                    submission.returns[position].translate(translation)
                    submission.returns[position].file = submission.file
                    if isPacked { submission.returns[position].pack(words) }
                }
                submissions.append(submission)
            }
            superseded.formUnion(set.superseded.map(boards[board].file))
            for entry in set.entries {
                let own = entry.agency
                let agency = own.flatMap { positions[set.cycle.agencies[$0].id] }
                if let own, let agency, set.entry(forAgency: own) == entry {
                    rivals[agency, default: []].append(entries.count)
                }
                entries.append(
                    ReturnSet.Entry(
                        submission: first + entry.submission, position: entry.position,
                        agency: agency))
                boardOfEntry.append(board)
            }
        }
    }

    /// Decides which return of each agency counts.
    mutating func settle() -> Settled {
        let rulings = self.rulings
        let left = cycle.agencies.indices.map { position in
            (rivals[position] ?? []).filter { !rulings.contains(file($0)) }
        }
        // Rulings that leave no return at all contradict one another, and settle nothing.
        let kept = left.enumerated().map { $1.isEmpty ? rivals[$0] ?? [] : $1 }
        let differences = differences(among: kept)
        var settled = Settled()
        for (position, agency) in cycle.agencies.enumerated() {
            guard let counted = kept[position].first else { continue }
            if !left[position].isEmpty {
                let others = rivals[position]?.filter { !left[position].contains($0) } ?? []
                superseded.formUnion(others.map(file))
            }
            settled.counted[position] = counted
            settled.boardOfAgency[agency.id] = boardOfEntry[counted]
            var repeats: [String] = []
            for (other, difference) in zip(kept[position].dropFirst(), differences[position]) {
                if difference.isNone {
                    repeats.append(file(other))
                } else {
                    settled.issues.append(
                        conflict(agency.name, file(counted), file(other), difference))
                }
            }
            settled.repeated.formUnion(repeats)
            if !repeats.isEmpty {
                settled.repeats.append(
                    .init(agency: agency.id, counted: file(counted), repeats: repeats))
            }
        }
        return settled
    }

    /// In what the other returns of each agency differ from its first.
    private func differences(among returns: [[Int]]) -> [[ReturnDifference]] {
        Concurrently.map(returns) { returns in
            guard let first = returns.first, returns.count > 1 else { return [] }
            let counted = whole(first)
            return returns.dropFirst().map {
                ReturnDifference(counted, whole($0), index: edition.index)
            }
        }
    }

    /// The set in which what was decided counts.
    func set(_ settled: Settled, earlier: [ReturnSet]) -> ReturnSet {
        ReturnSet(
            cycle: cycle, index: edition.index, submissions: submissions, entries: entries,
            counted: settled.counted, superseded: superseded, repeated: settled.repeated,
            earlier: earlier, crosswalks: crosswalks)
    }

    /// The crosswalks of all boards, each once.
    private var crosswalks: [Crosswalk] {
        boards.flatMap(\.returns.crosswalks).reduce(into: []) { known, walk in
            if !known.contains(walk) { known.append(walk) }
        }
    }

    /// The set of an earlier round, in which the return of the board counts whose return counts
    /// now.
    func following(_ boardOfAgency: [String: Int]) -> ReturnSet {
        var settled = Settled()
        for (position, rivals) in rivals {
            let board = boardOfAgency[cycle.agencies[position].id]
            settled.counted[position] =
                rivals.first { boardOfEntry[$0] == board } ?? rivals.first
        }
        return set(settled, earlier: [])
    }

    /// The grades that are not mapped, in the returns that count.
    func unmapped(_ settled: Settled) -> [BoardPool.Unmapped] {
        var counts = boards.indices.map { _ in [String: Int]() }
        for entry in settled.counted.values {
            answered(entry).forEachRating { answer in
                guard answer.criterion != nil, case .unmapped(let code) = answer.effective
                else { return }
                counts[boardOfEntry[entry]][code, default: 0] += 1
            }
        }
        return zip(boards.indices, counts).flatMap { board, counts in
            edition.translations[board].codes.compactMap { code in
                counts[code].map { .init(board: boards[board].name, grade: code, ratings: $0) }
            }
        }
    }

    private func file(_ entry: Int) -> String { submissions[entries[entry].submission].file }

    private func answered(_ entry: Int) -> Return {
        submissions[entries[entry].submission].returns[entries[entry].position]
    }

    /// A return with what its agency wrote.
    private func whole(_ entry: Int) -> Return {
        written.return(of: entries[entry], in: submissions)
    }

    /// The files that a board's `supersedes.csv` takes out of the pool.
    private var rulings: Set<String> {
        var files: Set<String> = []
        for board in boards {
            for line in board.supersessions {
                guard let name = line.supersedesBoard,
                    let other = boards.first(where: { $0.isNamed(name) })
                else { continue }
                files.insert(other.file(line.supersedes))
            }
        }
        return files
    }

    private func conflict(
        _ agency: String, _ counted: String, _ other: String, _ difference: ReturnDifference
    ) -> AuditIssue {
        let shown = difference.clauses.prefix(8)
        let rest = difference.clauses.count - shown.count
        let more = rest > 0 ? "; and \(rest) more" : ""
        return AuditIssue(
            code: .boardsHoldDifferentReturns, severity: .error, place: Locator(file: other),
            message:
                "'\(agency)' sent another return than \(counted), which is counted; they differ "
                + "in \(shown.joined(separator: "; "))\(more)",
            fix: "write which file supersedes which in supersedes.csv beside a cycle.json (columns "
                + "file,board,supersedes,supersedesBoard), or take one away")
    }
}

extension Return {
    /// Takes the answers over into what several boards ask in common.
    fileprivate mutating func translate(_ way: PooledEdition.Translation) {
        func grade(_ rating: Rating) -> Rating {
            guard case .graded(let grade) = rating, way.grades.indices.contains(grade) else {
                return rating
            }
            return way.grades[grade].map { .graded($0) } ?? .unmapped(way.codes[grade])
        }
        func place(_ position: Int?, on way: [Int?]) -> Int? {
            position.flatMap { way.indices.contains($0) ? way[$0] : nil }
        }
        for position in responses.indices {
            responses[position].criterion = place(responses[position].criterion, on: way.criteria)
            responses[position].standard = place(responses[position].standard, on: way.standards)
            responses[position].selfAssessed = grade(responses[position].selfAssessed)
            responses[position].moderated = responses[position].moderated.map(grade)
        }
        for position in actions.indices {
            actions[position].criterion = place(actions[position].criterion, on: way.criteria)
        }
    }
}
