#if CommandLine
import Section11Returns
import Section11Standards

/// The checking of files, one cycle after another.
struct ValidateRun {
    /// Where editions are looked for.
    let library: StandardsLibrary

    /// What was found, in the order of cycles and files.
    private(set) var validations: [Validation] = []

    /// Why something could not be checked.
    private(set) var messages: [String] = []

    /// Whether something could not be checked.
    private(set) var hasFailed = false

    /// Creates a run.
    init(library: StandardsLibrary) {
        self.library = library
    }

    /// Checks the files that answer one cycle.
    mutating func validate(_ group: ValidateInputs.Group) {
        do throws(CatalogueError) {
            guard let cycle = group.cycle else {
                var editions = EditionChoice(library)
                for file in group.files {
                    validations += try editions.validate(Self.read(file))
                }
                return
            }
            let directory = try CycleDirectory.open(cycle, library: library)
            let returns = ValidateInputs.absolute(directory.returnsPath) + "/"
            let inside = group.files.filter { $0.path.hasPrefix(returns) }
            let outside = group.files.filter { !$0.path.hasPrefix(returns) }
            if !inside.isEmpty {
                let set = try ReturnSet.read(directory, library: library, digest: Digest.sha256)
                let wanted = Set(inside.map { String($0.path.dropFirst(returns.utf8.count)) })
                validations += Validation.validate(CycleContext(set)).filter {
                    wanted.contains($0.file)
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
        let submissions = files.map(Self.read)
        let register = AgencyRegister(directory.cycle)
        func set(_ earlier: [ReturnSet]) -> ReturnSet {
            ReturnSet(
                cycle: directory.cycle, index: CatalogueIndex(directory.catalogue),
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
        validations += Validation.validate(CycleContext(answered))
    }

    private static func read(_ file: ValidateInputs.File) -> Submission {
        Submission.read(path: file.path, file: file.name, digest: Digest.sha256)
    }
}
#endif
