#if CommandLine
import Section11Analysis
import Section11Export

extension SummariseCommand {
    /// Prints or writes what may be published of a summary; nothing else is printed.
    func presentPublic(
        _ made: SummaryRun.Made, formats: [String], isAlone: Bool, into output: inout Output
    ) -> Int32 {
        let publication = Publication(of: made.assessment)
        let summary = made.summary()
        let making = { @Sendable (format: String) in
            try PublicationFormats.files(format, of: publication, summary: summary)
        }
        guard let folder = self.output else {
            let format = formats.first ?? "md"
            return print(format, isText: format == "md", into: &output) {
                try FormatFailure.files(format) { try making(format) }
            }
        }
        let place = isAlone ? folder : folder + "/" + summary.cycle.id
        do {
            let names = formats.isEmpty ? PublicationFormats.names : formats
            let written = try RunManifest(of: made.assessment).write(
                try FormatFailure.files(of: names, making: making), to: place,
                arguments: [("public", .bool(true))] + manifestOptions, noting: &output)
            let report = PublicationReport(publication, of: summary).report
            output.print(report.title)
            for line in report.paragraphs {
                for part in StandardsText.wrapped(line) { output.print(part) }
            }
            output.print()
            for file in written { output.print("wrote \(file)") }
            output.print()
            return 0
        } catch {
            output.report("\(error)")
            return 2
        }
    }
}
#endif
