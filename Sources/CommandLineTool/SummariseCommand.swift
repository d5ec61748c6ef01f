#if CommandLine
import ArgumentParser
import Section11Analysis
import Section11Export
import Section11Returns
import Section11Standards
import Section11Tables

/// Sums up the returns of a cycle and flags the weaker standards.
struct SummariseCommand: AnsweringCommand {
    static let configuration = CommandConfiguration(
        commandName: "summarise",
        abstract: "Sums up the returns of a cycle and flags the weaker standards.",
        discussion: """
            Without -o, a short summary is printed; one text format (json or md) is printed instead. \
            With -o, the files of all formats are written into the folder, with a manifest. \
            A programme is answered cycle by cycle, with one overview. The folders of several \
            boards are pooled with --pool: each agency counts once, whichever boards it answered. \
            Ratings of moderation.csv beside cycle.json count in place of the agencies' own.
            """)

    @Argument(help: ArgumentHelp("The folder of a cycle or a programme.", valueName: "cycle-dir"))
    var paths: [String]

    @Option(
        name: .customLong("area"),
        help: ArgumentHelp("Only this area; may be repeated.", valueName: "id"))
    var areas: [String] = []

    @ArgumentParser.Flag(
        help: "All areas together, each return once; pools the folders if several are named.")
    var pool = false

    @Option(help: "The formats, with commas between: html, xlsx, docx, csv, json, md.")
    var format: String?

    @ArgumentParser.Flag(
        name: .customLong("public"),
        help: ArgumentHelp(
            "Only what can be published, as xlsx, md and csv: counts of agencies, small ones held "
                + "back, shares rounded, no agency's rating."))
    var isPublic = false

    @Option(
        name: [.short, .customLong("output")],
        help: ArgumentHelp("The folder to write to.", valueName: "dir"))
    var output: String?

    @ArgumentParser.Flag(help: "Leave out ratings of the cycles before.")
    var withoutCarried = false

    @Option(
        help: ArgumentHelp("The day that counts as today, such as 2018-03-31.", valueName: "date"))
    var asOf: String?

    @OptionGroup var options: StandardsOptions

    @OptionGroup(title: "Reading") var reading: ReadingOptions

    @OptionGroup var layout: LayoutOption

    func validate() throws {
        if paths.isEmpty { throw ValidationError("name the folder of a cycle") }
        if pool, !areas.isEmpty {
            throw ValidationError("--pool means every area; leave out --area, or repeat it")
        }
        if let asOf, CalendarDate(iso: asOf) == nil {
            throw ValidationError("--as-of is no date such as 2018-03-31")
        }
        for name in formatNames where Exporters.named(name) == nil {
            let known = Exporters.all.map { $0.name }.joined(separator: ", ")
            throw ValidationError("there is no format '\(name)'; use \(known)")
        }
        if isPublic, let name = formatNames.first(where: { !PublicationFormats.names.contains($0) })
        {
            let known = PublicationFormats.names.joined(separator: ", ")
            throw ValidationError(
                "'\(name)' has no public form; use \(known) with --public, or leave out --public")
        }
        if output == nil, formatNames.count > 1 {
            throw ValidationError("several formats need a folder: add -o DIR")
        }
    }

    private var formatNames: [String] {
        (format ?? "").split(separator: ",").map { trimmed($0) }.filter { !$0.isEmpty }
    }

    /// The formats in which files are written, or the one that is printed.
    private var exporters: [any Exporter.Type] {
        formatNames.isEmpty ? Exporters.all : formatNames.compactMap { Exporters.named($0) }
    }

    /// What outputs ask for of what agencies wrote: files only, and none that is published.
    var detail: SummaryRun.Detail {
        if isPublic || output == nil { return .none }
        if exporters.contains(where: { $0.listsAnswers }) { return .answers }
        return exporters.contains { $0.quotesReturns } ? .quotes : .none
    }

    private func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    func answer(into output: inout Output) -> Int32 {
        guard !reading.noCache, layout.layout == nil,
            let run = KeptRun(of: paths, library: options.library)
        else { return answerAnew(into: &output) }
        return run.answer(into: &output) { answerAnew(into: &$0) }
    }

    private func answerAnew(into output: inout Output) -> Int32 {
        if pool, paths.count > 1 { return answerPooled(into: &output) }
        let library = options.library
        var status: Int32 = 0
        var overview: [[String]] = []
        for path in paths {
            do throws(CatalogueError) {
                let directories = try CycleDirectory.all(at: path, library: library)
                let isAlone = paths.count == 1 && directories.count == 1
                for directory in directories {
                    let run = SummaryRun(
                        directory: directory,
                        guide: try layout.added(to: reading.guide, library: library), areas: areas,
                        countsCarried: !withoutCarried,
                        asOf: asOf.flatMap { CalendarDate(iso: $0) }, detail: detail,
                        readsAnew: reading.noCache)
                    guard let made = try run.make(library: library) else {
                        status = max(status, 2)
                        report(directory, into: &output)
                        continue
                    }
                    status = max(status, made.status)
                    status = max(
                        status, made.assessment.returnSet.reportRecords(into: &output))
                    overview.append(made.overviewRow)
                    status = max(
                        status,
                        present(consume made, isAlone: isAlone, path: path, into: &output))
                }
            } catch {
                output.report("\(error)")
                status = 2
            }
        }
        // The overview counts what a publication holds back.
        if overview.count > 1, !isPublic, self.output != nil || formatNames.isEmpty {
            output.print("overview")
            let header = ["cycle", "returns", "most agencies need improvement in", "led by"]
            for line in StandardsText.table([header] + overview) { output.print(line) }
        }
        return status
    }

    /// Says that an area is not one of the cycle's.
    private func report(_ directory: CycleDirectory, into output: inout Output) {
        let known = directory.cycle.areas.map(\.id)
        output.report(
            """
            \(directory.cycle.id): error: '\(areas.joined(separator: ", "))' is not an area of the \
            cycle, or the catalogue's scoring method lacks bands
                fix: use \(known.joined(separator: ", ")), or check the catalogue with \
            'section11 standards check'
            """)
    }

    /// Prints or writes a summary.
    func present(
        _ made: consuming SummaryRun.Made, isAlone: Bool, path: String, into output: inout Output
    ) -> Int32 {
        if isPublic {
            return presentPublic(made, formats: formatNames, isAlone: isAlone, into: &output)
        }
        if self.output == nil, let name = formatNames.first {
            return print(name, isText: ["json", "md"].contains(name), into: &output) {
                try SummaryFiles.files(name, of: made.summary())
            }
        }
        for line in made.text { output.print(line) }
        if let folder = self.output {
            let cycle = made.assessment.returnSet.cycle.id
            return write(made, to: isAlone ? folder : folder + "/" + cycle, into: &output)
        }
        output.print()
        Concurrently.release(made)
        return 0
    }

    /// Writes the files of all formats that are asked for.
    private func write(
        _ made: consuming SummaryRun.Made, to place: String, into output: inout Output
    ) -> Int32 {
        do {
            let manifest = RunManifest(of: made.assessment)
            let files = SummaryFiles(of: consume made, formats: exporters.map { $0.name })
            let written = try manifest.write(
                files.all(), to: place, arguments: manifestOptions, noting: &output)
            output.print()
            for file in written { output.print("wrote \(file)") }
            output.print()
            return output.reportChanged(files.changed)
        } catch {
            output.report("\(error)")
            return 2
        }
    }

    /// Prints the only file of a format, or says that it needs a folder.
    func print(
        _ format: String, isText: Bool, into output: inout Output,
        making: () throws -> [ExportedFile]
    ) -> Int32 {
        do {
            guard isText, let file = try making().first else {
                output.report(
                    """
                    \(format): error: this format makes files
                        fix: name a folder for them: add -o DIR
                    """)
                return 2
            }
            output.print(String(decoding: file.bytes, as: UTF8.self).droppingLineEnd)
            return 0
        } catch {
            output.report("\(error)")
            return 2
        }
    }

    /// What was asked for, as the manifest says it.
    var manifestOptions: [(String, JSONValue)] {
        [
            ("areas", .strings(areas)), ("withoutCarried", .bool(withoutCarried)),
            ("asOf", .optional(asOf)),
        ] + reading.manifestOptions
    }
}
#endif
