/// What kind of body an agency is, as far as it decides which criteria apply to it.
///
/// The list follows the bodies of section 11(1) of the Children Act 2004, the services that Working
/// Together names, and the settings of sections 157 and 175 of the Education Act 2002.
public struct AgencyKind: RawRepresentable, Hashable, Sendable, Codable {
    /// The name that stands in the files, such as `nhs-provider`.
    public let rawValue: String

    /// Creates a kind from the name that stands in the files.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Whether the kind is one of ``all``.
    public var isKnown: Bool { Self.titles[rawValue] != nil }

    /// The kind in words, such as "NHS provider trust"; the file's own name where it is unknown.
    public var title: String { Self.titles[rawValue] ?? rawValue }

    /// Whether the kind is a school or a college.
    public var isSchool: Bool { Self.schools.contains(rawValue) }

    /// Every known kind, by name.
    public static var all: [AgencyKind] {
        titles.keys.sorted().map(AgencyKind.init(rawValue:))
    }

    private static let schools: Set<String> = [
        "maintained-school", "academy-or-independent-school", "college-or-16-19",
        "non-maintained-special-school",
    ]

    private static let titles: [String: String] = [
        "academy-or-independent-school": "academy or independent school",
        "ambulance-trust": "ambulance trust",
        "border-force": "border force",
        "college-or-16-19": "college or 16 to 19 provider",
        "community-rehabilitation": "community rehabilitation company",
        "council-adult-social-care": "council: adult social care",
        "council-childrens-services": "council: children's services",
        "council-culture": "council: arts, heritage and libraries",
        "council-housing": "council: housing",
        "council-licensing": "council: licensing",
        "council-public-health": "council: public health",
        "district-council": "district council",
        "early-years": "early years provider",
        "family-court-advisory": "family court advisory service",
        "fire-and-rescue": "fire and rescue service",
        "health-commissioner": "health commissioner",
        "immigration-enforcement": "immigration enforcement",
        "maintained-school": "maintained school",
        "nhs-england": "national health commissioner",
        "nhs-provider": "NHS provider trust",
        "non-maintained-special-school": "non-maintained special school",
        "police": "police",
        "prison": "prison or secure establishment",
        "probation": "probation",
        "transport-police": "transport police",
        "voluntary-organisation": "voluntary organisation",
        "youth-offending": "youth offending team",
    ]
}

/// Which kinds of agency a standard or a criterion is for.
public struct Applicability: Sendable, Equatable, Decodable {
    /// The entries as the catalogue gives them: kinds, or the groups `all` and `schools`.
    public let entries: [String]

    private let includesAll: Bool

    /// Creates an applicability from a catalogue's entries; none at all means everybody.
    public init(_ entries: [String] = ["all"]) {
        self.entries = entries.isEmpty ? ["all"] : entries
        self.includesAll = self.entries.contains("all")
    }

    /// Reads the list of entries.
    public init(from decoder: any Decoder) throws {
        self.init(try [String](from: decoder))
    }

    /// Whether a kind of agency is meant; an agency of unknown kind (`nil`) always is.
    public func includes(_ kind: AgencyKind?) -> Bool {
        guard !includesAll, let kind else { return true }
        return entries.contains(kind.rawValue) || (kind.isSchool && entries.contains("schools"))
    }

    /// The entries that name neither a known kind nor a group.
    public var unknownEntries: [String] {
        entries.filter { $0 != "all" && $0 != "schools" && !AgencyKind(rawValue: $0).isKnown }
    }
}
