import Section11Returns
import Section11Scoring
public import Section11Standards

extension AuditIssue.Code {
    /// S160: boards do not agree on the kind of an agency.
    public static let boardsDifferOnKind = Self(rawValue: "S160")

    /// S161: boards do not expect the same of an agency.
    public static let boardsDifferOnExpectation = Self(rawValue: "S161")

    /// S162: boards know one name under two ids.
    public static let boardsDifferOnID = Self(rawValue: "S162")
}

/// The registers of several boards as one: an agency that several know by one id is one body, and
/// covers the areas of them all.
///
/// A board without areas is an area of its own, named after it.
struct JoinedRegister {
    /// The cycle of all boards, with the joined register.
    let cycle: AuditCycle

    /// Where the registers contradict one another.
    let issues: [AuditIssue]

    /// Joins the cycles of boards.
    ///
    /// - Parameters:
    ///   - cycles: The boards' names and cycles, in the order of names.
    ///   - catalogue: The id of the edition that is pooled.
    init(_ cycles: [(board: String, cycle: AuditCycle)], catalogue: String) {
        var areas: [Area] = []
        var order: [String] = []
        var members: [String: [Member]] = [:]
        for (board, cycle) in cycles {
            let own = cycle.areas.isEmpty ? [Area(id: board, name: cycle.title)] : cycle.areas
            for area in own where !areas.contains(where: { $0.id == area.id }) {
                areas.append(area)
            }
            for (position, agency) in cycle.agencies.enumerated() {
                if members[agency.id] == nil { order.append(agency.id) }
                let covered = cycle.areas.isEmpty ? [board] : agency.areas
                members[agency.id, default: []].append(
                    Member(board: board, position: position, agency: agency, areas: covered))
            }
        }
        var issues: [AuditIssue] = []
        let agencies = order.map { id -> Agency in
            let known = members[id] ?? []
            issues += Self.contradictions(known)
            return Self.joined(known, id: id, areas: areas)
        }
        issues += Self.sharedNames(order.compactMap { members[$0]?.first }, members)
        self.issues = issues
        cycle = Self.cycle(cycles.map(\.cycle), catalogue, areas: areas, agencies: agencies)
    }

    /// An agency as one board knows it.
    private struct Member {
        let board: String
        let position: Int
        let agency: Agency
        let areas: [String]

        func place(_ key: String) -> Locator {
            Locator(file: board + "/cycle.json", pointer: "/agencies/\(position)/\(key)")
        }
    }

    /// The body that several boards know by one id.
    ///
    /// It is asked for the most that any of them expects.
    private static func joined(_ known: [Member], id: String, areas: [Area]) -> Agency {
        let agencies = known.map(\.agency)
        func first<Value>(_ value: (Agency) -> Value?) -> Value? {
            agencies.lazy.compactMap(value).first
        }
        let name = first(\.name) ?? id
        var aliases: [String] = []
        for other in agencies.flatMap({ [$0.name] + $0.aliases })
        where other != name && !aliases.contains(other) { aliases.append(other) }
        let covered = Set(known.flatMap(\.areas))
        let most: [Agency.Expectation] = [.full, .update, .mini]
        return Agency(
            id: id, name: name, aliases: aliases, kind: first(\.kind), duty: first(\.duty),
            dutyBasis: first(\.dutyBasis), areas: areas.map(\.id).filter(covered.contains),
            expects: most.first { wanted in agencies.contains { $0.expects == wanted } } ?? .none,
            from: first(\.from), to: first(\.to), successor: first(\.successor))
    }

    private static func contradictions(_ known: [Member]) -> [AuditIssue] {
        guard let first = known.first else { return [] }
        let name = first.agency.name
        var issues: [AuditIssue] = []
        let kind = known.lazy.compactMap(\.agency.kind).first
        let teller = known.first { $0.agency.kind != nil }
        for other in known where other.agency.kind != nil && other.agency.kind != kind {
            issues.append(
                AuditIssue(
                    code: .boardsDifferOnKind, severity: .query, place: other.place("kind"),
                    message:
                        "'\(name)' is \(other.agency.kind?.rawValue ?? "") to '\(other.board)' "
                        + "and \(kind?.rawValue ?? "") to '\(teller?.board ?? "")', which is taken",
                    fix: "agree on one kind, for it decides which criteria the agency is asked"))
        }
        for other in known where other.agency.expects != first.agency.expects {
            issues.append(
                AuditIssue(
                    code: .boardsDifferOnExpectation, severity: .query,
                    place: other.place("expects"),
                    message: "'\(other.board)' expects of '\(name)' "
                        + "'\(other.agency.expects.rawValue)' and '\(first.board)' "
                        + "'\(first.agency.expects.rawValue)'; the most that any expects is taken",
                    fix: "agree on what the agency is asked to send"))
        }
        return issues
    }

    /// One name under two ids: the body would be counted twice.
    private static func sharedNames(
        _ agencies: [Member], _ members: [String: [Member]]
    ) -> [AuditIssue] {
        var issues: [AuditIssue] = []
        var known: [String: Member] = [:]
        for agency in agencies {
            for member in members[agency.agency.id] ?? [] {
                let names = [member.agency.name] + member.agency.aliases
                for name in Set(names.map(AgencyName.folded)).sorted() {
                    guard let other = known[name] else {
                        known[name] = member
                        continue
                    }
                    let isTold = issues.contains { $0.place == member.place("id") }
                    if other.agency.id == member.agency.id || other.board == member.board || isTold
                    {
                        continue
                    }
                    issues.append(
                        AuditIssue(
                            code: .boardsDifferOnID, severity: .query, place: member.place("id"),
                            message: "'\(member.agency.name)' is '\(member.agency.id)' to "
                                + "'\(member.board)' and '\(other.agency.id)' to '\(other.board)', "
                                + "so it counts as two bodies",
                            fix: "give it one id in both registers if it is one body"))
                }
            }
        }
        return issues
    }

    private static func cycle(
        _ cycles: [AuditCycle], _ catalogue: String, areas: [Area], agencies: [Agency]
    ) -> AuditCycle {
        func different(_ texts: [String]) -> [String] {
            var seen: [String] = []
            for text in texts where !seen.contains(text) { seen.append(text) }
            return seen
        }
        let notices = different(cycles.compactMap(\.notice))
        let scopes = cycles.map(\.scope)
        var leads: [AuditCycle.Lead] = []
        for lead in cycles.flatMap(\.leads) where !leads.contains(lead) { leads.append(lead) }
        return AuditCycle(
            id: different(cycles.map(\.id)).joined(separator: "+"),
            title: different(cycles.map(\.title)).joined(separator: " / "),
            catalogue: catalogue, theme: different(cycles.compactMap(\.theme)).first,
            scope: scopes.contains(nil) ? nil : different(scopes.flatMap { $0 ?? [] }),
            opens: cycles.compactMap(\.opens).min(), due: cycles.compactMap(\.due).max(),
            ends: cycles.compactMap(\.ends).max(),
            isInvented: cycles.contains(where: \.isInvented),
            notice: notices.isEmpty ? nil : notices.joined(separator: " "), leads: leads,
            areas: areas, agencies: agencies, meetings: cycles.flatMap(\.meetings))
    }
}
