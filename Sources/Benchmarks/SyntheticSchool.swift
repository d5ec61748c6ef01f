/// A school of an invented country, and what is left open from its last return.
struct SyntheticSchool {
    /// What a share of the schools has in common.
    struct Sort {
        /// The setting type of the register.
        let setting: String
        /// The kind of body, by which criteria apply.
        let kind: String
        /// How many of a hundred schools are of this sort.
        let share: Int
        /// How many of a hundred return, beside the year's own rate.
        let returns: Int
        /// The standards in which this sort is weaker than others.
        let weakStandards: Set<Int>
    }

    /// The sorts; every share and rate is invented.
    static let sorts = [
        Sort(
            setting: "maintained", kind: "maintained-school", share: 40, returns: 100,
            weakStandards: [5, 2]),
        Sort(
            setting: "academy", kind: "academy-or-independent-school", share: 39, returns: 97,
            weakStandards: [5, 7]),
        Sort(
            setting: "free-school", kind: "academy-or-independent-school", share: 3, returns: 95,
            weakStandards: [2, 8]),
        Sort(
            setting: "independent", kind: "academy-or-independent-school", share: 9, returns: 84,
            weakStandards: [3, 8]),
        Sort(
            setting: "special", kind: "maintained-school", share: 5, returns: 99,
            weakStandards: [4, 6]),
        Sort(
            setting: "non-maintained-special", kind: "non-maintained-special-school", share: 1,
            returns: 98, weakStandards: [4, 7]),
        Sort(
            setting: "pupil-referral-unit", kind: "maintained-school", share: 1, returns: 92,
            weakStandards: [6, 7]),
        Sort(
            setting: "college", kind: "college-or-16-19", share: 1, returns: 90,
            weakStandards: [0, 4]),
        Sort(
            setting: "sixteen-to-nineteen", kind: "college-or-16-19", share: 1, returns: 88,
            weakStandards: [0, 8]),
    ]

    /// The id in the register.
    let id: String

    /// The name in the register.
    let name: String

    /// The position of its area.
    let area: Int

    /// The phase in the register's words.
    let phase: String

    /// The position of its sort; a maintained school may become an academy.
    var sort: Int

    /// How many more of a hundred of its standards are weak than of other schools.
    let weakness: Int

    /// The criteria with an open action, and the year in which each was begun, in order.
    var open: [(criterion: Int, year: Int)] = []

    /// Makes a school of an area.
    init(number: Int, area: Int, random: inout SplitMix64) {
        id = "school-" + Self.padded(number, 5)
        name = "Invented school " + Self.padded(number, 5)
        self.area = area
        var throwOf100 = random.next(below: 100)
        var sort = 0
        for (position, each) in Self.sorts.enumerated() {
            sort = position
            if throwOf100 < each.share { break }
            throwOf100 -= each.share
        }
        self.sort = sort
        phase =
            switch Self.sorts[sort].kind {
            case "college-or-16-19": "post-16"
            case "non-maintained-special-school": "all-through"
            default: random.next(below: 100) < 78 ? "primary" : "secondary"
            }
        weakness = random.next(below: 21) - 10
    }

    /// A number with zeros in front of it.
    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
