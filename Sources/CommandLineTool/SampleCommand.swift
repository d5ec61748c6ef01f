#if CommandLine
import ArgumentParser
import Section11Analysis
import Section11Export
import Section11Returns
import Section11Standards

/// Chooses agencies for verification visits, so that anybody can choose the same again.
struct SampleCommand: AnsweringCommand {
    /// By what agencies are put into strata.
    enum Strata: String, ExpressibleByArgument, CaseIterable {
        /// By setting type.
        case setting
        /// By phase of education.
        case phase
        /// By the areas that an agency covers.
        case area
        /// By kind of agency.
        case kind
    }

    static let configuration = CommandConfiguration(
        commandName: "sample",
        abstract: "Chooses agencies for verification visits by a seed, stratified.",
        discussion: """
            The same seed and the same register give the same sample, whatever the order of the \
            register. Write the seed down before you draw.
            """)

    @OptionGroup var cycle: CycleOptions

    @Option(help: ArgumentHelp("How many to choose.", valueName: "number"))
    var size: Int

    @Option(
        help: ArgumentHelp("What the draw depends on, such as 'Solihull 2025'.", valueName: "text"))
    var seed: String

    @Option(help: "The strata: setting, phase, area or kind.")
    var by = Strata.setting

    @ArgumentParser.Flag(
        help: "Take agencies flagged F05 (outlying) or F06 (unsupported) with certainty.")
    var allFlagged = false

    @ArgumentParser.Flag(help: "Draw among all that are asked, and not only those that returned.")
    var register = false

    @OptionGroup var form: ReportOptions

    func validate() throws {
        if size < 1 { throw ValidationError("--size is how many to choose, from 1") }
        if seed.isEmpty {
            throw ValidationError("--seed is a text, such as the board and the year")
        }
    }

    func answer(into output: inout Output) -> Int32 {
        guard let opened = cycle.open(into: &output) else { return 2 }
        let set = opened.set
        let asked = ReturnsOverview.expected(in: set, scope: opened.scope)
        let agencies = register ? asked : asked.filter { set.entry(forAgency: $0) != nil }
        var certain: Set<Int> = []
        if allFlagged {
            guard let assessment = opened.assessment else {
                output.report(
                    """
                    \(set.cycle.id): error: the catalogue's scoring method cannot be used, so \
                    nothing can be flagged
                        fix: check the catalogue with 'section11 standards check'
                    """)
                return 2
            }
            certain = VisitSample.flagged(in: FlagRules.flags(in: assessment))
        }
        let stratification = VisitSample.Stratification(rawValue: by.rawValue) ?? .setting
        let sample = VisitSample(
            of: agencies, in: set.cycle, size: size, seed: seed, certain: certain,
            by: stratification)
        let report = SampleReport.report(
            sample, of: set, by: stratification,
            population: register
                ? "agencies of which a return is expected" : "agencies that sent a return",
            certainty: allFlagged ? "agencies flagged F05 (outlying) or F06 (unsupported)" : nil)
        return form.present(report, into: &output)
    }
}
#endif
