public import Section11Tables

/// One round of an audit: who is asked what, by when.
public struct AuditCycle: Sendable, Equatable, Decodable {
    /// The value of `schema` in a cycle's file.
    public static let schema = "section11/cycle/1"

    /// How much of the catalogue a cycle asks.
    public enum Kind: String, Sendable, Codable {
        /// The whole of it.
        case full
        /// A themed part of it.
        case mini
        /// In a year between two full audits: what may have changed, and the actions of the last.
        case interim
    }

    /// A meeting at which returns are presented.
    public struct Meeting: Sendable, Equatable, Decodable {
        /// The day of the meeting.
        public let date: CalendarDate
        /// The group that meets.
        public let body: String
        /// The ids of the agencies that present.
        public let agencies: [String]

        /// Creates a meeting.
        public init(date: CalendarDate, body: String, agencies: [String]) {
            self.date = date
            self.body = body
            self.agencies = agencies
        }
    }

    /// Somebody who leads the audit, by role.
    public struct Lead: Sendable, Equatable, Decodable {
        /// The role, never a person's name.
        public let role: String

        /// Creates a lead.
        public init(role: String) {
            self.role = role
        }
    }

    /// The name in files and commands, such as `4lscb-2017-18`.
    public let id: String

    /// The name in words.
    public let title: String

    /// The catalogue: an id, or a path relative to the cycle's directory.
    public let catalogue: String

    /// The layouts of forms in which returns may arrive: ids, or paths relative to the cycle's
    /// directory.
    public let layouts: [String]

    /// How much of the catalogue it asks.
    public let kind: Kind

    /// The theme of a mini audit; `nil` for an audit of the whole catalogue.
    public let theme: String?

    /// The references of the standards or criteria of a mini or interim audit; `nil` for all.
    public let scope: [String]?

    /// The first day; `nil` if the register does not say.
    public let opens: CalendarDate?

    /// The day by which returns are due; `nil` if the register does not say.
    public let due: CalendarDate?

    /// The last day; `nil` if the register does not say.
    public let ends: CalendarDate?

    /// The days by which shares of the returns should have come, the earliest first.
    public let waves: [DeadlineWave]

    /// The id of the cycle before; `nil` for a first cycle.
    public let previous: String?

    /// Whether the returns are invented, as every sample's are.
    public let isInvented: Bool

    /// What every output made from the cycle must say; `nil` for nothing.
    public let notice: String?

    /// Who leads the audit.
    public let leads: [Lead]

    /// The areas of the boards that ask.
    public let areas: [Area]

    /// The register of agencies.
    public let agencies: [Agency]

    /// The meetings at which returns are presented.
    public let meetings: [Meeting]

    /// Creates a cycle.
    public init(
        id: String, title: String, catalogue: String, layouts: [String] = [],
        theme: String? = nil, scope: [String]? = nil,
        opens: CalendarDate? = nil, due: CalendarDate? = nil, ends: CalendarDate? = nil,
        previous: String? = nil, isInvented: Bool = false, notice: String? = nil,
        leads: [Lead] = [], areas: [Area] = [], agencies: [Agency] = [], meetings: [Meeting] = [],
        kind: Kind = .full, waves: [DeadlineWave] = []
    ) {
        self.id = id
        self.title = title
        self.catalogue = catalogue
        self.layouts = layouts
        self.kind = kind
        self.waves = waves
        self.theme = theme
        self.scope = scope
        self.opens = opens
        self.due = due
        self.ends = ends
        self.previous = previous
        self.isInvented = isInvented
        self.notice = notice
        self.leads = leads
        self.areas = areas
        self.agencies = agencies
        self.meetings = meetings
    }

    private enum CodingKeys: String, CodingKey {
        case id, title, catalogue, layouts, kind, theme, scope, opens, due, ends, waves, previous
        case isInvented = "invented"
        case notice, leads, areas, agencies, meetings
    }

    /// Reads a cycle.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(String.self, forKey: .id)
        title = try container.decode(String.self, forKey: .title)
        catalogue = try container.decode(String.self, forKey: .catalogue)
        layouts = try container.decodeIfPresent([String].self, forKey: .layouts) ?? []
        kind = try container.decodeIfPresent(Kind.self, forKey: .kind) ?? .full
        theme = try container.decodeIfPresent(String.self, forKey: .theme)
        scope = try container.decodeIfPresent([String].self, forKey: .scope)
        opens = try container.decodeIfPresent(CalendarDate.self, forKey: .opens)
        due = try container.decodeIfPresent(CalendarDate.self, forKey: .due)
        ends = try container.decodeIfPresent(CalendarDate.self, forKey: .ends)
        waves = try container.decodeIfPresent([DeadlineWave].self, forKey: .waves) ?? []
        previous = try container.decodeIfPresent(String.self, forKey: .previous)
        isInvented = try container.decodeIfPresent(Bool.self, forKey: .isInvented) ?? false
        notice = try container.decodeIfPresent(String.self, forKey: .notice)
        leads = try container.decodeIfPresent([Lead].self, forKey: .leads) ?? []
        areas = try container.decodeIfPresent([Area].self, forKey: .areas) ?? []
        agencies = try container.decodeIfPresent([Agency].self, forKey: .agencies) ?? []
        meetings = try container.decodeIfPresent([Meeting].self, forKey: .meetings) ?? []
    }

    /// The agency with an id; `nil` if the register has none.
    public func agency(_ id: String) -> Agency? {
        agencies.first { $0.id == id }
    }
}

/// Audits that run together, each with its own cycle.
public struct Programme: Sendable, Equatable, Decodable {
    /// The value of `schema` in a programme's file.
    public static let schema = "section11/programme/1"

    /// One audit of the programme.
    public struct Entry: Sendable, Equatable, Decodable {
        /// The cycle's directory, relative to the programme's.
        public let directory: String
        /// The role that leads it; `nil` if the programme does not say.
        public let leadRole: String?
        /// The first day; `nil` if the programme does not say.
        public let from: CalendarDate?
        /// The last day; `nil` if the programme does not say.
        public let to: CalendarDate?
    }

    /// The name in files and commands.
    public let id: String

    /// The name in words.
    public let title: String

    /// The audits, in order.
    public let cycles: [Entry]
}
