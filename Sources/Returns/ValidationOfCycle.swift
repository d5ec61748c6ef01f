extension Validation {
    /// Checks every return of a cycle, in the order of files.
    public static func validate(_ cycle: CycleContext) -> [Validation] {
        var validations: [Validation] = []
        var next = 0
        for (file, submission) in cycle.set.submissions.enumerated() {
            if let refusal = submission.refusal {
                validations.append(Validation(refused: submission, because: refusal))
            }
            while next < cycle.set.entries.count, cycle.set.entries[next].submission == file {
                validations.append(Validation(CheckContext(entry: next, in: cycle)))
                next += 1
            }
        }
        return validations
    }
}
