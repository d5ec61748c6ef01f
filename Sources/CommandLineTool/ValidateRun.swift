#if CommandLine
import Section11Export
import Section11Returns
import Section11Standards

/// The checking of files, one cycle after another.
struct ValidateRun {
    /// Where editions are looked for.
    let library: StandardsLibrary

    /// What else is known of the files.
    let guide: ReadingGuide

    /// What was found, in the order of cycles and files.
    private(set) var validations: [Validation] = []

    /// The returns beside what was found, in the same order; none unless they are kept.
    private(set) var returns: [CheckedReturn] = []

    /// The cycles of which every return was read.
    private(set) var wholeCycles: [AuditCycle] = []

    /// What is wrong in the files beside the returns of those cycles.
    private(set) var records: [ValidationReport.Records] = []

    /// Why something could not be checked.
    private(set) var messages: [String] = []

    /// Whether something could not be checked.
    private(set) var hasFailed = false

    private let keepsReturns: Bool

    /// Creates a run.
    ///
    /// - Parameters:
    ///   - library: Where editions are looked for.
    ///   - guide: What else is known of the files.
    ///   - keepsReturns: Whether the returns are wanted beside what was found.
    init(
        library: StandardsLibrary, guide: ReadingGuide = .init(), keepsReturns: Bool = false
    ) {
        self.library = library
        self.guide = guide
        self.keepsReturns = keepsReturns
    }

    /// Checks the files that answer one cycle.
    mutating func validate(_ group: ValidateInputs.Group) {
        do throws(CatalogueError) {
            guard let cycle = group.cycle else {
                var editions = EditionChoice(library, guide: guide)
                for file in group.files {
                    let found = try editions.choose(for: Self.read(file, guide: guide))
                    validations += found.validations
                    try keep(found.validations, of: found.submission)
                }
                return
            }
            let directory = try CycleDirectory.open(cycle, library: library)
            let returns = ValidateInputs.absolute(directory.returnsPath) + "/"
            let inside = group.files.filter { $0.path.hasPrefix(returns) }
            let outside = group.files.filter { !$0.path.hasPrefix(returns) }
            if !inside.isEmpty {
                let set = try ReturnSet.read(
                    directory, library: library, guide: guide, digest: Digest.sha256)
                let wanted = Set(inside.map { String($0.path.dropFirst(returns.utf8.count)) })
                let found = Validation.validate(CycleContext(set)).filter {
                    wanted.contains($0.file)
                }
                validations += found
                keep(found, of: set)
                if set.submissions.allSatisfy({ wanted.contains($0.file) }) {
                    wholeCycles.append(set.cycle)
                    records.append(.init(cycle: set.cycle.id, issues: set.recordIssues))
                }
            }
            if !outside.isEmpty { try validate(outside, in: directory) }
        } catch {
            messages.append("\(error)")
            hasFailed = true
        }
    }

    /// Checks files that do not lie among the cycle's returns, apart from those.
    private mutating func validate(
        _ files: [ValidateInputs.File], in directory: CycleDirectory
    ) throws(CatalogueError) {
        let index = CatalogueIndex(directory.catalogue)
        var guide = guide
        guide.index = index
        if guide.layouts == nil { guide.layouts = try directory.layouts(library: library) }
        let submissions = files.map { Self.read($0, guide: guide) }
        let register = AgencyRegister(directory.cycle)
        func set(_ earlier: [ReturnSet]) -> ReturnSet {
            ReturnSet(
                cycle: directory.cycle, index: index,
                submissions: submissions, register: register, earlier: earlier)
        }
        var answered = set([])
        // Only an update needs the cycles before.
        if answered.entries.contains(where: { answered.kind(of: $0) == .update }),
            let before = try directory.previous(library: library)
        {
            let earlier = try ReturnSet.read(before, library: library)
            answered = set([earlier] + earlier.earlier)
        }
        let found = Validation.validate(CycleContext(answered))
        validations += found
        keep(found, of: answered)
    }

    /// Keeps the returns of a cycle beside what was found.
    private mutating func keep(_ found: [Validation], of set: ReturnSet) {
        guard keepsReturns else { return }
        let submissions = Dictionary(
            set.submissions.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
        for validation in found {
            if validation.isReadable, let submission = submissions[validation.file] {
                returns.append(
                    CheckedReturn(
                        validation, submission: submission, index: set.index, cycle: set.cycle))
            } else {
                returns.append(CheckedReturn(refused: validation, cycle: set.cycle))
            }
        }
    }

    /// Keeps the returns of a file that answers no known cycle beside what was found.
    private mutating func keep(
        _ found: [Validation], of submission: Submission
    ) throws(CatalogueError) {
        guard keepsReturns else { return }
        for validation in found {
            if let edition = validation.catalogue {
                let index = CatalogueIndex(try library.catalogue(edition))
                returns.append(CheckedReturn(validation, submission: submission, index: index))
            } else {
                returns.append(CheckedReturn(refused: validation))
            }
        }
    }

    private static func read(
        _ file: ValidateInputs.File, guide: ReadingGuide
    ) -> Submission {
        Submission.read(path: file.path, file: file.name, guide: guide, digest: Digest.sha256)
    }
}
#endif
