import Section11Standards

/// How somebody with an output before them finds what stands behind a figure.
///
/// Every figure has a name that `section11 explain` takes: a standard's number, a criterion's
/// reference, an agency's or indicator's id, an agency and an action's number, a flag's code, or
/// `returns` or `actions` for their counts. Each format has these names beside its figures, or
/// under them.
struct FigureTrace {
    private let summary: Summary

    /// The names of the figures of one kind.
    struct Names: Equatable {
        /// What the figures are of, such as "standards".
        let kind: String
        /// The names, in the output's order.
        let names: [String]
    }

    /// Prepares the names of a summary's figures.
    init(_ summary: Summary) {
        self.summary = summary
    }

    /// The command up to the name of the figure, such as `section11 explain 4lscb-2017-18`.
    ///
    /// It has the options with which the same figures come out again. The folder of a cycle
    /// commonly has its id for a name; boards that are pooled are explained one by one, each with
    /// its own folder.
    var command: String {
        var words = [
            "section11 explain", summary.boards == nil ? summary.cycle.id : "BOARD-FOLDER",
        ]
        if !summary.scope.isWhole { words += summary.scope.areas.map { "--area \($0.id)" } }
        if !summary.method.countsCarried { words.append("--without-carried") }
        if let day = summary.asOf, day != summary.cycle.ends ?? summary.cycle.due {
            words.append("--as-of \(day)")
        }
        return words.joined(separator: " ")
    }

    /// What the command shows, in a sentence.
    var sentence: String {
        "'\(command)', followed by the name of a figure, shows the answers behind it, each with its "
            + "file, sheet and cell."
    }

    /// The names of the figures that every output has, by kind; kinds without figures are left out.
    var names: [Names] {
        var codes: [String] = []
        for flag in summary.flags where !codes.contains(flag.code) { codes.append(flag.code) }
        let kinds =
            [
                Names(kind: "returns", names: ["returns"]),
                Names(kind: "standards", names: summary.standards.map(\.number)),
                Names(kind: "what draws attention", names: codes),
            ]
            + summary.indicators.map {
                Names(kind: $0.indicator.title, names: [$0.indicator.id])
            } + [Names(kind: "improvement actions", names: actions)]
        return kinds.filter { !$0.names.isEmpty }
    }

    private var actions: [String] { summary.actionList.isEmpty ? [] : ["actions"] }

    /// The names of the agencies' figures; each is explained by its id.
    var agencies: [Names] {
        summary.agencies.map { Names(kind: $0.name, names: [$0.id]) }
    }

    /// The names of the criteria's figures.
    var criteria: Names {
        Names(kind: "criteria", names: summary.standards.flatMap { $0.criteria.map(\.ref) })
    }
}

extension ReportTable {
    /// The same table with a clause on how to trace its figures by the values of a column.
    func traced(by column: String, of summary: Summary) -> ReportTable {
        guard let heading = columns.first(where: { $0.id == column })?.heading, !rows.isEmpty else {
            return self
        }
        let clause =
            "trace a figure: \(FigureTrace(summary).command) and what stands under "
            + "'\(Words.sentence(heading))'"
        let said = base.map { String($0.last == "." ? $0.dropLast() : $0[...]) + "; " } ?? ""
        return ReportTable(
            id, title: title, base: said + clause, columns: columns, rows: rows,
            whenEmpty: whenEmpty)
    }
}
