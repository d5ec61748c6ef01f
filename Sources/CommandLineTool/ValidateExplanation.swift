#if CommandLine
import Section11Export
import Section11Standards

/// The answer to `validate --explain`: what codes mean, in the words of their declarations.
struct ValidateExplanation {
    /// The codes as the person wrote them.
    let codes: [String]

    /// Prints an entry for each code; the status is 2 if one is unknown.
    func answer(into output: inout Output) -> Int32 {
        var status: Int32 = 0
        var isFirst = true
        for code in codes {
            guard let entry = Glossary.entry(code) else {
                let known = Glossary.entries.map(\.code)
                let near = known.filter { $0.prefix(2) == code.uppercased().prefix(2) }
                let list = (near.isEmpty ? known : near).joined(separator: ", ")
                output.report("\(code): error: no check, flag or method has this code")
                output.report("    fix: give one of \(list)")
                status = 2
                continue
            }
            if !isFirst { output.print() }
            isFirst = false
            output.print(entry.text.droppingLineEnd)
        }
        return status
    }
}
#endif
