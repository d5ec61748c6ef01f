#if CommandLine
import Section11Analysis
import Section11Returns
import Section11Standards
import Section11Tables

/// Several boards' folders, read and pooled.
struct BoardPoolRun {
    /// The folders, in any order.
    let paths: [String]

    /// Whether ratings of cycles before count.
    let countsCarried: Bool

    /// The day that counts as today; `nil` for the end of the last cycle.
    let asOf: CalendarDate?

    /// What outputs ask for of what agencies wrote.
    let detail: SummaryRun.Detail

    /// Whether every file is read, though nothing changed.
    let readsAnew: Bool

    /// Reads what agencies wrote once more, where returns are many.
    let written = WrittenReturns()

    /// Reads the boards' returns; `nil` if one folder is named twice.
    ///
    /// - Parameters:
    ///   - library: Where editions are looked for.
    ///   - guide: What is known of the files beforehand.
    /// - Returns: The boards, in the order of the folders.
    /// - Throws: A ``CatalogueError`` if a cycle cannot be read.
    func boards(
        library: StandardsLibrary, guide: ReadingGuide
    ) throws(CatalogueError) -> [Board]? {
        var directories: [CycleDirectory] = []
        for path in paths {
            directories += try CycleDirectory.all(at: path, library: library)
        }
        guard let names = Board.names(of: directories) else { return nil }
        var guide = guide
        guide.isPartOfMany =
            directories.reduce(0) { $0 + $1.cycle.agencies.count } >= ReturnSet.many
        var boards: [Board] = []
        for (directory, name) in zip(directories, names) {
            let run = SummaryRun(
                directory: directory, guide: guide, areas: [], countsCarried: countsCarried,
                asOf: asOf, readsAnew: readsAnew)
            boards.append(
                Board(
                    name: name, folder: directory.folderName,
                    // Two returns of one body are compared with their texts.
                    returns: try run.read(library: library, keepsTexts: true),
                    supersessions: SupersessionLog(in: directory, limits: guide.limits).lines))
        }
        return boards
    }

    /// Pools boards, then scores and flags their returns; `nil` if the method cannot be used.
    ///
    /// Each board's returns are checked against its own edition and register.
    ///
    /// - Throws: A refusal if what the boards ask cannot be put together.
    func make(
        _ boards: [Board], mappings: [ScaleMapping]
    ) throws(PooledEdition.Refusal) -> SummaryRun.Made? {
        let pool = try BoardPool(boards, mappings: mappings, written: written)
        let byName = boards.sorted { $0.name < $1.name }
        let validations = byName.flatMap { board in
            Validation.validate(CycleContext(board.returns)).map { validation in
                var named = validation
                named.file = board.name + "/" + validation.file
                return named
            }
        }.filter { !pool.returns.repeated.contains($0.file) }  // Said once, with the first board.
        return SummaryRun.make(
            pool.returns, found: .init(validations), detail: detail,
            validations: detail == .answers ? validations : [], pool: pool, areas: [],
            countsCarried: countsCarried, asOf: asOf)
    }
}

extension SummariseCommand {
    /// Answers for several boards' folders together.
    func answerPooled(into output: inout Output) -> Int32 {
        let library = options.library
        let run = BoardPoolRun(
            paths: paths, countsCarried: !withoutCarried,
            asOf: asOf.flatMap { CalendarDate(iso: $0) }, detail: detail,
            readsAnew: reading.noCache)
        do throws(CatalogueError) {
            let guide = try layout.added(to: reading.guide, library: library)
            guard let boards = try run.boards(library: library, guide: guide) else {
                output.report(
                    """
                    summarise: error: a folder is named twice
                        fix: name each board's folder once
                    """)
                return 2
            }
            let mappings = try library.mappings()
            do throws(PooledEdition.Refusal) {
                guard let made = try run.make(boards, mappings: mappings) else {
                    output.report(
                        """
                        summarise: error: the common edition's scoring method lacks bands
                            fix: check the edition with 'section11 standards check'
                        """)
                    return 2
                }
                let status = max(made.status, output.reportChanged(run.written.changed))
                return max(
                    status,
                    present(consume made, isAlone: true, path: paths.first ?? "", into: &output))
            } catch {
                report(error, into: &output)
                return 2
            }
        } catch {
            output.report("\(error)")
            return 2
        }
    }

    private func report(_ refusal: PooledEdition.Refusal, into output: inout Output) {
        switch refusal {
        case .noMapping(let from, let to):
            output.report(
                """
                summarise: error: '\(from)' and '\(to)' grade on different scales, and no mapping \
                leads from the one to the other
                    fix: have a person who knows both boards write a mapping from '\(from)' to \
                '\(to)', as Standards/README.md describes, and name its folder with --standards; or \
                summarise the boards one by one
                """)
        case .nothingShared(let editions):
            output.report(
                """
                summarise: error: no criterion is the same in every edition: \
                \(editions.joined(separator: ", "))
                    fix: pool boards that use one edition or local editions of it; summarise the \
                others one by one
                """)
        }
    }
}
#endif
