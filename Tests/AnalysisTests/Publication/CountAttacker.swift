import Section11Analysis

/// A reader of what is published who wants to know what was held back.
///
/// Knows how many agencies cover which areas, that counts are whole and not negative, what they add
/// up to, and the rule of suppression itself, which is given as a black box: tries every answer that
/// the agencies could have given, and keeps those of which the same would have been published. That
/// is all that can be known, so a count that is the same in all of them is recovered.
struct CountAttacker {
    /// The areas covered and the size of each part.
    let parts: [(areas: Set<Int>, size: Int)]

    /// Whether each grade needs improvement.
    let grades: [Bool]

    /// The number of areas shown.
    let areas: Int

    /// Whether nobody is counted as not answered, which spares tables that differ in that alone.
    var isMerged = false

    /// The rule by which tables are published.
    let publish: ([SmallCountSuppressor.Part]) -> PublishedRow

    /// What came of trying every table of these sizes.
    struct Finding {
        /// How many tables were tried.
        var tables = 0
        /// How many held-back counts stood in them.
        var hidden = 0
        /// The held-back counts that can be one number only, in words.
        var recovered: [String] = []
        /// The counts of one to four, and the unanimous ones, that can be worked out for agencies
        /// told apart by their areas, in words.
        var exposed: [String] = []
        /// The published counts that are not the true ones or are small, in words.
        var wrong: [String] = []
    }

    /// A place of a publication, and how its count is made from a table.
    private struct Place {
        let name: String
        let published: PublishedCount
        let count: ([[Int]]) -> Int
    }

    /// Tries every table of these sizes against every publication that comes of them.
    func attack(threshold: Int) -> Finding {
        var finding = Finding()
        var worlds: [PublishedRow: [[[Int]]]] = [:]
        var choices: [[[Int]]] = [[]]
        for part in parts {
            let own = Self.divisions(of: part.size, into: grades.count + (isMerged ? 1 : 2))
                .map { isMerged ? $0 + [0] : $0 }
            choices = choices.flatMap { begun in own.map { begun + [$0] } }
        }
        for world in choices {
            let row = publish(
                zip(parts, world).map { SmallCountSuppressor.Part(areas: $0.areas, cells: $1) })
            worlds[row, default: []].append(world)
            finding.tables += 1
        }
        for (row, alike) in worlds {
            inspect(row, alike, threshold: threshold, into: &finding)
        }
        return finding
    }

    private func inspect(
        _ row: PublishedRow, _ alike: [[[Int]]], threshold: Int, into finding: inout Finding
    ) {
        for place in places(in: row) {
            let values = Set(alike.map(place.count))
            if let shown = place.published.value {
                if values != [shown] { finding.wrong.append("\(place.name): not \(shown)") }
                if (1..<threshold).contains(shown) { finding.wrong.append("\(place.name): small") }
            } else {
                finding.hidden += alike.count
                if values.count < 2 {
                    finding.recovered.append("\(place.name) is \(values): \(row)")
                }
            }
        }
        // Every group of agencies that somebody can name by the areas they cover.
        for chosen in 1..<(1 << parts.count) {
            let members = parts.indices.filter { chosen >> $0 & 1 == 1 }
            let size = members.reduce(0) { $0 + parts[$1].size }
            for group in 0..<2 where size > 0 && grades.contains(group == 0) {
                let values = Set(
                    alike.map { world in members.reduce(0) { $0 + count(group, world[$1]) } })
                guard values.count == 1, let known = values.first else { continue }
                if (1..<threshold).contains(known) || known == size {
                    finding.exposed.append("\(known) of \(size) in parts \(members): \(row)")
                }
            }
        }
    }

    /// Every count that a publication has a place for, and how it is counted in a table.
    private func places(in row: PublishedRow) -> [Place] {
        var all: [Place] = []
        for group in 0..<3 {
            all.append(
                Place(name: "group \(group)", published: row.all.groups[group]) { world in
                    world.reduce(0) { $0 + count(group, $1) }
                })
            for area in 0..<areas {
                let name = "group \(group) in area \(area)"
                all.append(
                    Place(name: name, published: row.areas[area].groups[group]) { world in
                        zip(parts, world).reduce(0) {
                            $0 + ($1.0.areas.contains(area) ? count(group, $1.1) : 0)
                        }
                    })
            }
        }
        // Cells that the attacker was spared cannot be judged.
        for cell in row.cells.indices where !isMerged || cell < grades.count {
            all.append(
                Place(name: "cell \(cell)", published: row.cells[cell]) { world in
                    world.reduce(0) { $0 + $1[cell] }
                })
        }
        return all
    }

    /// How many of a part need improvement, do not, or have no grade.
    private func count(_ group: Int, _ cells: [Int]) -> Int {
        var count = 0
        for (cell, value) in cells.enumerated() {
            let own = cell < grades.count ? (grades[cell] ? 0 : 1) : 2
            if own == group { count += value }
        }
        return count
    }

    /// Every way to divide a number among some cells.
    static func divisions(of total: Int, into cells: Int) -> [[Int]] {
        if cells == 1 { return [[total]] }
        return (0...total).flatMap { first in
            divisions(of: total - first, into: cells - 1).map { [first] + $0 }
        }
    }
}
