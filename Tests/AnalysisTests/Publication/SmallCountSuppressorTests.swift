import Section11Analysis
import TestSupport
import Testing

struct SmallCountSuppressorTests {
    private typealias Part = SmallCountSuppressor.Part

    private let fourGrades = [true, true, false, false]

    private func words(_ counts: [PublishedCount]) -> String {
        counts.map { $0.value.map(String.init) ?? "c" }.joined(separator: " ")
    }

    private func published(_ cells: [Int]) -> PublishedRow {
        SmallCountSuppressor(needsImprovement: fourGrades, areas: 0)
            .publish([Part(areas: [], cells: cells)])
    }

    @Test func `the worked example`() {
        let row = published([2, 9, 6, 1, 1, 0])
        #expect(row.all.base == 19)
        #expect(words(row.all.groups) == "11 c c")
        #expect(words(row.cells) == "c c c c c c")
        #expect(row.all.roundedPercent == nil)
    }

    @Test(arguments: [
        ("clear", [0, 11, 8, 0, 0, 0], "11 8 0", "0 11 8 0 0 0"),
        ("a small grade takes its neighbour", [2, 9, 8, 0, 0, 0], "11 8 0", "c c 8 0 0 0"),
        ("few need improvement", [0, 4, 15, 0, 0, 0], "c c c", "c c c c c c"),
        ("few do not", [6, 9, 4, 0, 0, 0], "c c c", "c c c c c c"),
        ("nobody needs improvement", [0, 0, 10, 9, 0, 0], "0 c c", "0 0 c c c c"),
        ("everybody does", [10, 9, 0, 0, 0, 0], "c c c", "c c c c c c"),
        ("nine agencies", [0, 0, 0, 9, 0, 0], "c c c", "c c c c c c"),
        ("nobody was asked", [0, 0, 0, 0, 0, 0], "0 0 0", "0 0 0 0 0 0"),
        ("many are not rated", [5, 0, 0, 6, 5, 3], "5 6 8", "5 0 0 6 c c"),
    ])
    func `what is published`(name: String, cells: [Int], groups: String, detail: String) {
        let row = published(cells)
        #expect(words(row.all.groups) == groups, "\(name)")
        #expect(words(row.cells) == detail, "\(name)")
    }

    @Test func `shares go in steps of five, halves up`() {
        // 11 of 19 is 57.9%, 5 of 40 is 12.5%.
        #expect(published([0, 11, 8, 0, 0, 0]).all.roundedPercent == 60)
        #expect(published([0, 5, 35, 0, 0, 0]).all.roundedPercent == 15)
    }

    @Test func `an area is shown where the others are clear too`() {
        let suppressor = SmallCountSuppressor(needsImprovement: fourGrades, areas: 1)
        let inside = Part(areas: [0], cells: [0, 6, 7, 0, 0, 0])
        let shown = suppressor.publish([inside, Part(areas: [], cells: [5, 0, 5, 0, 0, 0])])
        #expect(words(shown.areas[0].groups) == "6 7 0")
        #expect(words(shown.all.groups) == "11 12 0")
        let few = suppressor.publish([inside, Part(areas: [], cells: [4, 0, 6, 0, 0, 0])])
        #expect(words(few.areas[0].groups) == "c c 0")
        #expect(words(few.all.groups) == "10 13 0")
    }

    @Test func `no count that is held back can be worked out`() {
        var effort = Effort()
        var random = SplitMix64(seed: 11)
        // One table of one to thirteen agencies, and larger ones on shorter scales.
        for size in 1...13 { attack([([], size)], grades: fourGrades, areas: 0, &effort) }
        for size in [14, 17, 19] {
            attack([([], size)], grades: [true, false, false], areas: 0, &effort)
            attack([([], size)], grades: [true, true], areas: 0, &effort)
            attack([([], size)], grades: [false, false], areas: 0, &effort)
        }
        // An area beside others: of enough agencies, of few, of all, of none.
        for sizes in [(10, 10), (10, 12), (11, 10), (3, 11), (1, 15), (12, 0), (0, 11)] {
            attack(
                [([0], sizes.0), ([], sizes.1)], grades: [true, false], areas: 1, isMerged: true,
                &effort)
        }
        // Two areas that share agencies, where three are enough.
        for _ in 0..<6 {
            let parts = [Set([0]), [1], [0, 1]].map { ($0, Int.random(in: 0...6, using: &random)) }
            attack(
                parts, grades: [true, false], areas: 2, threshold: 3, isMerged: true, &effort)
        }
        attack(
            [([0], 6), ([1], 6), ([0, 1], 6)], grades: [true, false], areas: 2, threshold: 3,
            isMerged: true, &effort)
        print("attacked \(effort.tables) tables, \(effort.hidden) counts held back")
        #expect(effort.tables > 10_000)
        #expect(effort.hidden > 10_000)
    }

    /// How much was tried.
    private struct Effort {
        var tables = 0
        var hidden = 0
    }

    /// Tries every table of some sizes.
    private func attack(
        _ parts: [(Set<Int>, Int)], grades: [Bool], areas: Int, threshold: Int = 5,
        isMerged: Bool = false, _ effort: inout Effort
    ) {
        let suppressor = SmallCountSuppressor(
            needsImprovement: grades, areas: areas, threshold: threshold)
        let attacker = CountAttacker(
            parts: parts, grades: grades, areas: areas, isMerged: isMerged,
            publish: suppressor.publish)
        let finding = attacker.attack(threshold: threshold)
        effort.tables += finding.tables
        effort.hidden += finding.hidden
        #expect(finding.recovered.isEmpty, "\(parts): \(finding.recovered.prefix(2))")
        #expect(finding.exposed.isEmpty, "\(parts): \(finding.exposed.prefix(2))")
        #expect(finding.wrong.isEmpty, "\(parts): \(finding.wrong.prefix(2))")
    }

    @Test func `the attacker works out what is held back without its neighbours`() {
        // Every small count is held back, and nothing else.
        let attacker = CountAttacker(parts: [([], 12)], grades: [true, false], areas: 0) { parts in
            let cells = parts.first?.cells ?? []
            func shown(_ count: Int) -> PublishedCount {
                (1..<5).contains(count) ? .suppressed : .count(count)
            }
            let groups = [cells[0], cells[1], cells[2] + cells[3]].map(shown)
            return PublishedRow(
                all: PublishedLayer(base: 12, groups: groups), cells: cells.map(shown), areas: [])
        }
        let finding = attacker.attack(threshold: 5)
        #expect(finding.recovered.count > 10)
        #expect(!finding.exposed.isEmpty)
    }

    @Test func `the attacker reads the choice of form where an area is small`() {
        // Nearly the same rule, without the need of ten agencies a part.
        let attacker = CountAttacker(
            parts: [([0], 1), ([], 19)], grades: [true, false], areas: 1, isMerged: true
        ) { parts in
            let inside = parts[0].cells
            let outside = parts[1].cells
            let whole = zip(inside, outside).map(+)
            func isAllowed(_ cells: [Int]) -> Bool {
                cells[0] == 0 || (cells[0] >= 5 && cells[1] + cells[2] >= 5)
            }
            func layer(_ cells: [Int], _ isShown: Bool) -> PublishedLayer {
                PublishedLayer(
                    base: cells.reduce(0, +),
                    groups: [isShown ? .count(cells[0]) : .suppressed, .suppressed, .suppressed])
            }
            return PublishedRow(
                all: layer(whole, isAllowed(whole)),
                cells: Array(repeating: .suppressed, count: 4),
                areas: [layer(inside, isAllowed(inside) && isAllowed(outside))])
        }
        let recovered = attacker.attack(threshold: 5).recovered
        #expect(recovered.contains { $0.hasPrefix("group 0 in area 0 is [1]") })
    }
}
