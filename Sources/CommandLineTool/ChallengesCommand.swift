#if CommandLine
import ArgumentParser
import Section11Analysis
import Section11Export
import Section11Returns
import Section11Standards

/// Lists the challenges that partners put to one another, or counts them for publication.
struct ChallengesCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "challenges",
        abstract: "Lists the challenges of the board's log, open ones first, or counts them.",
        discussion: """
            The challenges stand in challenges.csv beside the cycle: raised (a day), raisedBy (a \
            role), agency, standard, challenge, response, outcome and closed (a day). --public prints \
            counts only: no agency, no text, and no count from 1 to 4 nor what would give it back. \
            Publish one day's counts and not those of several days, which could be subtracted.
            """)

    @OptionGroup var cycle: CycleOptions

    @ArgumentParser.Flag(
        name: .customLong("public"), help: "Print what is fit to be published: counts only.")
    var isPublic = false

    @OptionGroup var day: AsOfOption

    @OptionGroup var form: ReportOptions

    func validate() throws {
        if isPublic, !cycle.areas.isEmpty {
            throw ValidationError(
                "--public counts the whole cycle; parts of it could be subtracted from one another")
        }
    }

    func answer(into output: inout Output) -> Int32 {
        guard let opened = cycle.open(into: &output) else { return 2 }
        let log = ChallengeLog(of: opened.directory, for: opened.set)
        let overview = ChallengeOverview(
            log, of: opened.set, scope: opened.scope, asOf: day.asOf)
        let report =
            isPublic
            ? PublicChallengeReport.report(overview)
            : ChallengeReport.report(overview)
        let status = form.present(report, into: &output)
        return status == 0 && log.issues.contains { $0.severity == .error } ? 1 : status
    }
}
#endif
