public import Section11Returns
import Section11Scoring
import Section11Standards
import Section11Tables

/// One cycle as tidy data: a CSV file for each table, and the data package that describes them.
///
/// Each file is made when it is asked for, so that a program that writes them one after the other
/// never holds more than one. The texts of returns (evidence, reasons, actions) are in none of
/// them.
public struct TidyCycle: Sendable {
    /// Why a cycle cannot be exported.
    public struct Refusal: Error, Equatable, CustomStringConvertible {
        /// The cycle's id.
        public let cycle: String
        /// What is wrong, in one clause.
        public let message: String
        /// What to do.
        public let fix: String

        /// The refusal as it is printed.
        public var description: String { "\(cycle): error: \(message)\n    fix: \(fix)" }
    }

    /// The returns, with those of the cycles before.
    let set: ReturnSet

    /// The code of the catalogue's scoring method.
    let method: String

    /// Takes over the returns of a cycle.
    ///
    /// - Throws: A ``Refusal`` if rows could not be told apart, or the method cannot be used.
    public init(_ set: ReturnSet) throws(Refusal) {
        let catalogue = set.index.catalogue
        for (what, ids) in [
            ("agency", set.cycle.agencies.map(\.id)), ("area", set.cycle.areas.map(\.id)),
            ("standard", catalogue.standards.map(\.number)), ("criterion", set.index.refs),
            ("grade", catalogue.scale.grades.map(\.code)),
        ] {
            var known: Set<String> = []
            for id in ids where !known.insert(TidyText.plain(id)).inserted {
                throw Refusal(
                    cycle: set.cycle.id,
                    message: "\(what) '\(id)' is listed twice, so that its rows are not its own",
                    fix: "list it once; 'section11 standards check' shows where it stands")
            }
        }
        guard let method = ScoringMethod(catalogue.scoring.method, for: catalogue) else {
            throw Refusal(
                cycle: set.cycle.id, message: "the catalogue's scoring method cannot be used",
                fix: "check the catalogue with 'section11 standards check'")
        }
        self.set = set
        self.method = method.code
    }

    /// The name of the cycle's folder.
    public var folder: String { TidyFolderName.name(ofCycle: set.cycle.id) }

    /// The file of a table.
    public func file(of table: TidyTable) -> ExportedFile {
        var csv = CSVText(table.columns.map(\.name))
        forEachRow(of: table) { csv.append($0.map(TidyText.plain)) }
        return ExportedFile(name: table.fileName, bytes: csv.bytes)
    }

    private func forEachRow(of table: TidyTable, _ row: ([String]) -> Void) {
        let catalogue = set.index.catalogue
        switch table.name {
        case TidyTable.cycles.name: row(cycleRow)
        case TidyTable.methods.name: row(methodRow)
        case TidyTable.areas.name:
            for (position, area) in set.cycle.areas.enumerated() {
                row([area.id, area.name, area.code ?? TidyText.absent, String(position + 1)])
            }
        case TidyTable.agencies.name:
            for position in set.cycle.agencies.indices { row(agencyRow(position)) }
        case TidyTable.agencyAreas.name:
            for agency in set.cycle.agencies {
                for area in set.cycle.areas where agency.areas.contains(area.id) {
                    row([agency.id, area.id])
                }
            }
        case TidyTable.standards.name:
            for (position, standard) in catalogue.standards.enumerated() {
                row([standard.number, standard.title, String(position + 1)])
            }
        case TidyTable.criteria.name:
            for (position, entry) in set.index.entries.enumerated() {
                let criterion = entry.criterion
                row([
                    criterion.ref, catalogue.standards[entry.standard].number,
                    String(position + 1), String(criterion.weight),
                    CSVText.yes(criterion.isEssential), criterion.text,
                ])
            }
        case TidyTable.grades.name:
            for (position, grade) in catalogue.scale.grades.enumerated() {
                row([
                    grade.code, grade.label, String(position),
                    CSVText.yes(grade.needsImprovement), String(grade.points),
                ])
            }
        default: TidyRatings(set).forEachRow(row)
        }
    }

    private var cycleRow: [String] {
        let cycle = set.cycle
        let notice = cycle.notice ?? (cycle.isInvented ? "The returns are invented." : nil)
        return [
            cycle.id, cycle.title, cycle.kind.rawValue, cycle.opens?.description ?? TidyText.absent,
            cycle.due?.description ?? TidyText.absent, cycle.ends?.description ?? TidyText.absent,
            cycle.previous ?? TidyText.notApplicable, set.index.catalogue.id,
            set.index.catalogue.title, CSVText.yes(cycle.isInvented),
            notice ?? TidyText.notApplicable,
        ]
    }

    private var methodRow: [String] {
        let thresholds = set.index.catalogue.flags
        return [
            method, String(thresholds.weakStandardShareAbove.numerator),
            String(thresholds.weakStandardShareAbove.denominator), String(thresholds.weakest),
        ]
    }

    private func agencyRow(_ position: Int) -> [String] {
        let agency = set.cycle.agencies[position]
        let entry = set.entry(forAgency: position)
        let status =
            entry != nil
            ? "received" : (set.cycle.awaits(agency) ? "not-returned" : "not-awaited")
        let isPooled =
            set.cycle.areas.isEmpty
            || set.cycle.areas.contains { agency.areas.contains($0.id) }
        let none = status == "not-awaited" ? TidyText.notApplicable : TidyText.absent
        return [
            agency.id, agency.name, agency.kind?.rawValue ?? TidyText.absent,
            agency.setting?.rawValue ?? TidyText.absent, agency.phase ?? TidyText.absent,
            agency.expects.rawValue, status, entry.map { set.kind(of: $0).rawValue } ?? none,
            entry.map { CSVText.yes(set.withReturn(of: $0) { $0.kind == nil }) } ?? none,
            CSVText.yes(isPooled),
        ]
    }
}

/// Fields of the tidy data.
enum TidyText {
    /// Says that a value does not apply.
    static let notApplicable = "[z]"

    /// Says that a value was not given.
    static let absent = "[x]"

    /// A field of which a row stays one line, and that is never blank.
    static func plain(_ text: String) -> String {
        if text.isEmpty { return absent }
        guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return text }
        return String(
            decoding: text.utf8.map { $0 < 0x20 || $0 == 0x7F ? UInt8(ascii: " ") : $0 },
            as: UTF8.self)
    }
}
