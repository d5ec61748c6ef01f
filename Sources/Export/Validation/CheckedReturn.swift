public import Section11Returns
public import Section11Standards
import Section11Tables

/// A return with what the checks say of it, as a page or a letter to its agency needs both.
public struct CheckedReturn: Sendable {
    /// What the checks say.
    public let validation: Validation

    /// The return, resolved against ``index``; `nil` if the file could not be read.
    public let answered: Return?

    /// What stood in the file and was not read.
    public let ignored: [ReadReturns.Ignored]

    /// The catalogue; `nil` if the file could not be read.
    public let index: CatalogueIndex?

    /// The cycle; `nil` if none was given.
    public let cycle: AuditCycle?

    /// The agency in the register; `nil` if it is in none.
    public let agency: Agency?

    /// Creates the pair for a file that could not be read.
    public init(refused validation: Validation, cycle: AuditCycle? = nil) {
        self.validation = validation
        answered = nil
        ignored = []
        index = nil
        self.cycle = cycle
        agency = nil
    }

    /// Creates the pair.
    ///
    /// - Parameters:
    ///   - validation: What the checks say.
    ///   - submission: The file, whose return stands at the validation's position.
    ///   - index: The catalogue against which it was read.
    ///   - cycle: The cycle; `nil` if none was given.
    public init(
        _ validation: Validation, submission: Submission, index: CatalogueIndex,
        cycle: AuditCycle? = nil
    ) {
        self.validation = validation
        let position = validation.position
        if submission.returns.indices.contains(position) {
            var answered = submission.returns[position]
            answered.resolve(against: index)
            self.answered = answered
        } else {
            answered = nil
        }
        ignored = submission.ignored
        self.index = index
        self.cycle = cycle
        agency = validation.agency.flatMap { id in cycle?.agency(id) }
    }

    /// The agency's name: the register's, else as the return writes it; empty for neither.
    public var agencyName: String { agency?.name ?? validation.agencyName }

    /// The form that the agency is asked to fill in; `nil` if the file could not be read.
    ///
    /// Where no cycle was given, it asks every criterion of the edition.
    var template: ReturnTemplate? {
        guard let index, let answered else { return nil }
        let kind = validation.kind ?? .full
        let round =
            cycle
            ?? AuditCycle(
                id: answered.cycle.text, title: index.catalogue.title,
                catalogue: index.catalogue.id)
        let body =
            agency ?? Agency(id: answered.agencyID.text, name: answered.agencyName.text)
        return ReturnTemplate(
            catalogue: index.catalogue, cycle: round, agency: body, kind: kind)
    }

    /// A name for a file about the return: the agency's id, else the sent file's own name.
    ///
    /// Holds nothing that could lead out of a folder.
    public var fileStem: String {
        let name = validation.agency ?? Self.stem(of: validation.file)
        let safe = name.map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" ? $0 : "-" }
        return safe.isEmpty ? "return" : String(safe)
    }

    /// Names for files about several returns, no two alike even where case makes no difference.
    public static func fileStems(of returns: [CheckedReturn]) -> [String] {
        var taken: Set<String> = []
        return returns.map { checked in
            let stem = checked.fileStem
            var name = stem
            var number = 2
            while !taken.insert(name.lowercased()).inserted {
                name = "\(stem)-\(number)"
                number += 1
            }
            return name
        }
    }

    private static func stem(of file: String) -> String {
        let name = FilePath.lastPart(of: file)
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
        return String(name[..<dot])
    }
}
