#if CommandLine
import ArgumentParser
import Section11Tables

/// The day that counts as today, for commands that say how long ago something was.
struct AsOfOption: ParsableArguments {
    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            "The day that counts as today, such as 2018-03-31; the cycle's last day otherwise.",
            valueName: "date"),
        transform: Self.day)
    var asOf: CalendarDate?

    private static func day(_ text: String) throws -> CalendarDate {
        guard let day = CalendarDate(iso: text) else {
            throw ValidationError("'\(text)' is no day such as 2018-03-31")
        }
        return day
    }
}
#endif
