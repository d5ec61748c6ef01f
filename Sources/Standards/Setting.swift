/// The type of school or other setting, by which an area counts the returns of its schools.
///
/// The list follows the bodies on which section 175 of the Education Act 2002 lays its duty, those
/// that section 157 and the regulations under section 342 of the Education Act 1996 reach, and
/// early years providers (Childcare Act 2006, s.40). It decides nothing of what is asked: that is
/// the kind.
public struct Setting: RawRepresentable, Hashable, Sendable, Codable {
    /// The name that stands in the files, such as `pupil-referral-unit`.
    public let rawValue: String

    /// Creates a setting type from the name that stands in the files.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Whether the type is one of ``all``.
    public var isKnown: Bool { Self.titles.contains { $0.name == rawValue } }

    /// The type in words, such as "maintained school"; the file's own name where it is unknown.
    public var title: String {
        Self.titles.first { $0.name == rawValue }?.title ?? rawValue
    }

    /// Every known type, in the order in which reports list them.
    public static var all: [Setting] { titles.map { Setting(rawValue: $0.name) } }

    private static let titles: [(name: String, title: String)] = [
        ("maintained", "maintained school"),
        ("academy", "academy"),
        ("free-school", "free school"),
        ("independent", "independent school"),
        ("special", "special school"),
        ("non-maintained-special", "non-maintained special school"),
        ("pupil-referral-unit", "pupil referral unit"),
        ("college", "college of further education"),
        ("sixteen-to-nineteen", "16 to 19 academy"),
        ("other-further-education", "other provider of further education"),
        ("early-years", "early years provider"),
    ]
}
