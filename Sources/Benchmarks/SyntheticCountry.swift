import BundledStandards
import FoundationEssentials
import Section11Returns
import Section11Standards

/// The schools of an invented country, audited year after year; the same for the same seed.
///
/// Every second year asks only interim questions, to which schools answer with an update. Settings,
/// rates, ratings and faults are invented; the edition is the same in every year.
struct SyntheticCountry {
    /// The edition that is asked.
    static let edition = "section175-157-kcsie-2025"

    /// What an interim year asks.
    static let interimScope = ["2", "6"]

    /// The catalogue.
    let index: CatalogueIndex

    /// The number of areas.
    let areas: Int

    /// What the choices depend on.
    var random: SplitMix64

    /// The schools, by area.
    var schools: [SyntheticSchool] = []

    private var yearsWritten = 0
    private var previous: String?

    /// Makes the schools; areas are of very different sizes.
    init(schools count: Int, areas: Int, seed: UInt64) throws {
        let library = StandardsLibrary(
            directories: [BundledStandards.directory].compactMap(\.self))
        index = CatalogueIndex(try library.catalogue(Self.edition))
        self.areas = areas
        random = SplitMix64(state: seed)
        // Every area has a school; the others fall to areas by weights from 1 to 4.
        var places = Array(0..<areas)
        let wheel = (0..<areas).flatMap { Array(repeating: $0, count: 1 + $0 % 4) }
        for _ in areas..<max(areas, count) { places.append(wheel[random.next(below: wheel.count)]) }
        places.sort()
        for (number, area) in places.enumerated() {
            schools.append(SyntheticSchool(number: number + 1, area: area, random: &random))
        }
    }

    /// Writes the next year's cycle below a directory.
    ///
    /// - Returns: What was written, in a line.
    mutating func writeYear(opening year: Int, to directory: String) throws -> String {
        let isInterim = !yearsWritten.isMultiple(of: 2)
        let id = "england-\(year)-\(SyntheticSchool.padded((year + 1) % 100, 2))"
        let path = "\(directory)/\(id)"
        try FileManager.default.createDirectory(
            atPath: path + "/returns", withIntermediateDirectories: true)
        if yearsWritten > 0 { convertSomeSchools() }
        try write(cycle(id: id, year: year, isInterim: isInterim), to: path + "/cycle.json")
        var writer = SyntheticSchoolReturns(
            index: index, cycle: id, year: year, yearsBefore: yearsWritten, isInterim: isInterim,
            scope: isInterim ? Self.interimScope : nil)
        var log = "agency,received\n"
        var position = 0
        for area in 0..<areas {
            var file = SyntheticSchoolReturns.heading
            while position < schools.count, schools[position].area == area {
                if writer.returns(schools[position], random: &random) {
                    writer.append(&schools[position], to: &file, random: &random)
                    if let day = writer.received(random: &random) {
                        log += "\(schools[position].id),\(day)\n"
                    }
                }
                position += 1
            }
            let name = "area-\(SyntheticSchool.padded(area + 1, 3)).csv"
            try Data(file.utf8).write(to: URL(filePath: "\(path)/returns/\(name)"))
        }
        try Data(log.utf8).write(to: URL(filePath: path + "/received.csv"))
        yearsWritten += 1
        previous = id
        return "\(path): \(writer.made) of \(schools.count) schools, \(writer.rows) rows"
    }

    /// Some maintained schools become academies between two audits.
    private mutating func convertSomeSchools() {
        for position in schools.indices
        where schools[position].sort == 0 && random.next(below: 100) < 2 {
            schools[position].sort = 1
        }
    }

    private func write(_ content: some Encodable, to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(content).write(to: URL(filePath: path), options: .atomic)
    }
}

extension SyntheticCountry {
    private struct CycleFile: Encodable {
        struct AreaFile: Encodable {
            var id: String
            var name: String
        }
        struct AgencyFile: Encodable {
            var id: String
            var name: String
            var kind: String
            var setting: String
            var phase: String
            var duty = "section175-157"
            var areas: [String]
            var expects: String
        }
        struct WaveFile: Encodable {
            var by: String
            var share: Double
        }
        var schema = AuditCycle.schema
        var id: String
        var title: String
        var kind: String
        var scope: [String]?
        var catalogue = SyntheticCountry.edition
        var invented = true
        var notice = """
            Everything in this cycle is invented, for timing; the edition is the same in every year.
            """
        var opens: String
        var due: String
        var ends: String
        var previous: String?
        var waves: [WaveFile]
        var areas: [AreaFile]
        var agencies: [AgencyFile]
    }

    private func cycle(id: String, year: Int, isInterim: Bool) -> CycleFile {
        let numbers = (1...areas).map { SyntheticSchool.padded($0, 3) }
        return CycleFile(
            id: id, title: "Invented audit of schools \(year)-\((year + 1) % 100)",
            kind: isInterim ? "interim" : "full", scope: isInterim ? Self.interimScope : nil,
            opens: "\(year)-09-01", due: "\(year + 1)-02-28", ends: "\(year + 1)-08-31",
            previous: previous,
            waves: [
                .init(by: "\(year + 1)-02-03", share: 0.8),
                .init(by: "\(year + 1)-02-28", share: 0.9),
            ],
            areas: numbers.map { .init(id: "area-\($0)", name: "Area \($0)") },
            agencies: schools.map { school in
                let sort = SyntheticSchool.sorts[school.sort]
                return .init(
                    id: school.id, name: school.name, kind: sort.kind, setting: sort.setting,
                    phase: school.phase, areas: ["area-\(numbers[school.area])"],
                    expects: isInterim ? "update" : "full")
            })
    }
}
