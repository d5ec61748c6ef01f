import Section11Tables

extension Validation {
    /// Checks every return of a cycle, in the order of files.
    ///
    /// - Parameters:
    ///   - cycle: The cycle.
    ///   - threads: How many returns are checked at once; `nil` for as many as are of use.
    /// - Returns: What the checks say of each return, and of each file that could not be read.
    public static func validate(_ cycle: CycleContext, threads: Int? = nil) -> [Validation] {
        let entries = Array(cycle.set.entries.indices)
        let checked = Concurrently.map(entries, threads: threads ?? Concurrently.most) { entry in
            Validation(CheckContext(entry: entry, in: cycle))
        }
        var validations: [Validation] = []
        var next = 0
        for (file, submission) in cycle.set.submissions.enumerated() {
            if let refusal = submission.refusal {
                validations.append(Validation(refused: submission, because: refusal))
            }
            while next < checked.count, cycle.set.entries[next].submission == file {
                validations.append(checked[next])
                next += 1
            }
        }
        return validations
    }
}
