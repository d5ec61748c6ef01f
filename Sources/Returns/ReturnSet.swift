public import Section11Standards
import Section11Tables

/// The returns of one cycle, each beside the agency that made it.
public struct ReturnSet: Sendable {
    /// A return of the set.
    public struct Entry: Sendable, Equatable {
        /// The position of its file in ``submissions``.
        public let submission: Int
        /// Its position in the file.
        public let position: Int
        /// The position of its agency in the cycle's register; `nil` if it is in none.
        public let agency: Int?

        /// Creates an entry.
        package init(submission: Int, position: Int, agency: Int?) {
            self.submission = submission
            self.position = position
            self.agency = agency
        }
    }

    /// The cycle.
    public let cycle: AuditCycle

    /// The catalogue that the cycle uses.
    public let index: CatalogueIndex

    /// The files, by name.
    public let submissions: [Submission]

    /// All returns, in the order of files.
    public let entries: [Entry]

    /// The sets of the cycles before, the latest first.
    public let earlier: [ReturnSet]

    /// The returns that a later return of the same agency replaces, by file name.
    public let superseded: Set<String>

    /// The returns that say the same as the one that counts for their agency, by file name.
    public let repeated: Set<String>

    /// The crosswalks between the editions of cycles before and this one's.
    public let crosswalks: [Crosswalk]

    /// What the moderation panel decided; `nil` if the cycle has no log of it.
    public let moderation: Moderation?

    /// The sets of the mini audits that ran in one programme with the cycle before, where that is
    /// one.
    ///
    /// Their open actions stand beside those of the cycle before; their ratings are in no figure
    /// here.
    public internal(set) var minisBefore: [ReturnSet] = []

    /// What is wrong in the cycle's `supersedes.csv`, from its top.
    public internal(set) var supersessionIssues: [AuditIssue] = []

    /// Which bodies took the place of which since the cycle before.
    public let successions: Successions

    /// The register by which the returns' agencies were found; `nil` where they were found before.
    let register: AgencyRegister?

    private let counted: [Int: Int]

    /// The positions of the register's agencies, by their ids.
    private let positions: [String: Int]

    /// Creates a set; answers are resolved against the cycle's catalogue.
    ///
    /// - Parameters:
    ///   - cycle: The cycle.
    ///   - index: The catalogue that it uses.
    ///   - submissions: The files, in any order.
    ///   - register: The cycle's register.
    ///   - superseded: The names of files that another file of the same agency replaces.
    ///   - earlier: The sets of the cycles before, the latest first.
    ///   - crosswalks: The crosswalks through which ratings to other editions may be carried.
    ///   - moderation: The log of the moderation panel, whose ratings count from here on; `nil` for
    ///     none.
    public init(
        cycle: AuditCycle, index: CatalogueIndex, submissions: [Submission],
        register: AgencyRegister, superseded: Set<String> = [], earlier: [ReturnSet] = [],
        crosswalks: [Crosswalk] = [], moderation: ModerationLog? = nil
    ) {
        var submissions = submissions
        // They mostly are in order, and are not moved for nothing.
        if !Self.areInOrder(submissions) {
            submissions.sort { ByteOrder.precedes($0.file, $1.file) }
        }
        var entries: [Entry] = []
        var counted: [Int: Int] = [:]
        let positions = Self.positions(of: cycle)
        for file in submissions.indices {
            for position in submissions[file].returns.indices {
                submissions[file].returns[position].settle(in: index, keepsTexts: true)
                let id = register.agency(by: submissions[file].returns[position].facts)?.id
                let agency = id.flatMap { positions[$0] }
                entries.append(Entry(submission: file, position: position, agency: agency))
                if let agency, counted[agency] == nil,
                    !superseded.contains(submissions[file].file)
                {
                    counted[agency] = entries.count - 1
                }
            }
        }
        self.moderation = moderation.map { log in
            Moderation(log, register: register, index: index) { agency in
                counted[agency].map {
                    submissions[entries[$0].submission].returns[entries[$0].position]
                }
            }
        }
        for decision in self.moderation?.decisions ?? [] {
            guard let entry = counted[decision.agency].map({ entries[$0] }) else { continue }
            submissions[entry.submission].returns[entry.position]
                .responses[decision.response].moderated = decision.rating
        }
        self.cycle = cycle
        self.index = index
        self.register = register
        self.submissions = submissions
        self.entries = entries
        self.earlier = earlier
        self.superseded = superseded
        self.repeated = []
        self.positions = positions
        self.crosswalks = crosswalks
        successions =
            earlier.first.map { Successions(from: $0.cycle, to: cycle) } ?? Successions()
        self.counted = counted
    }

    /// Joins returns that are resolved already, such as those of several boards.
    ///
    /// - Parameters:
    ///   - cycle: The cycle of them all.
    ///   - index: The catalogue by whose positions the answers are resolved.
    ///   - submissions: The files, in the order of `entries`.
    ///   - entries: The returns, in the order of files.
    ///   - counted: For each agency, the entry that counts.
    ///   - superseded: The names of files that another file of the same agency replaces.
    ///   - repeated: The names of files that say the same as the one that counts.
    ///   - earlier: The sets of the cycles before, the latest first.
    ///   - crosswalks: The crosswalks between the editions of cycles before and this one's.
    package init(
        cycle: AuditCycle, index: CatalogueIndex, submissions: [Submission], entries: [Entry],
        counted: [Int: Int], superseded: Set<String>, repeated: Set<String>, earlier: [ReturnSet],
        crosswalks: [Crosswalk]
    ) {
        precondition(
            counted.values.allSatisfy(entries.indices.contains), "what counts must be an entry")
        self.cycle = cycle
        self.index = index
        self.submissions = submissions
        self.entries = entries
        self.counted = counted
        self.superseded = superseded
        // The decisions of each board stand in its answers already.
        moderation = nil
        register = nil
        self.repeated = repeated
        positions = Self.positions(of: cycle)
        self.earlier = earlier
        self.crosswalks = crosswalks
        successions =
            earlier.first.map { Successions(from: $0.cycle, to: cycle) } ?? Successions()
    }

    /// What is wrong in the files that the board keeps beside the returns and that decide which
    /// answers count: `supersedes.csv`, then `moderation.csv`.
    public var recordIssues: [AuditIssue] { supersessionIssues + (moderation?.issues ?? []) }

    /// The return of an entry.
    public func `return`(of entry: Entry) -> Return {
        submissions[entry.submission].returns[entry.position]
    }

    /// The entry that counts for an agency of the register; `nil` if it sent none.
    ///
    /// Of two returns that nothing tells apart the first by file name counts, and R105 says so.
    public func entry(forAgency agency: Int) -> Entry? {
        counted[agency].map { entries[$0] }
    }

    /// The sets whose open actions a full return closes or carries: the cycle before, and the mini
    /// audits that ran with it.
    package var plansBefore: [ReturnSet] { earlier.prefix(1) + minisBefore }

    /// The entry that counts for a body, by its id; `nil` if it is in no register or sent none.
    package func entry(forID id: String) -> Entry? {
        positions[id].flatMap { entry(forAgency: $0) }
    }

    /// Whether files stand in the order of their names.
    private static func areInOrder(_ submissions: [Submission]) -> Bool {
        submissions.indices.dropFirst().allSatisfy {
            !ByteOrder.precedes(submissions[$0].file, submissions[$0 - 1].file)
        }
    }

    private static func positions(of cycle: AuditCycle) -> [String: Int] {
        Dictionary(
            cycle.agencies.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first })
    }

    /// What the return of an entry sets out to do, or what the register expects if it does not say.
    public func kind(of entry: Entry) -> Return.Kind {
        withReturn(of: entry) { $0.kind }
            ?? Return.Kind(expectedOf: entry.agency.map { cycle.agencies[$0] })
    }
}

extension Return.Kind {
    /// What the register expects of an agency; a full return of one that is in no register.
    init(expectedOf agency: Agency?) {
        switch agency?.expects ?? .full {
        case .update: self = .update
        case .mini: self = .mini
        case .full, .none: self = .full
        }
    }
}

extension AgencyRegister {
    /// The agency that made a return: by its id, else by its name; `nil` if it is in no register.
    public func agency(of answered: Return) -> Agency? { agency(by: answered.facts) }

    /// The same by what a return says of itself.
    func agency(by facts: StatedFacts) -> Agency? {
        for field in [Return.Field.agencyID, .agencyName] {
            let stated = facts[field].text
            if !stated.isEmpty, let agency = match(stated) { return agency }
        }
        return nil
    }
}
