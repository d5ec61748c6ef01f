import Section11Returns
public import Section11Standards

/// The returns of a board in one table: who sent what, and what is still open.
public struct ValidationTable: Sendable {
    /// One line of the table.
    private struct Row {
        var agency: String
        var kind: String
        var answered: String
        var errors: String
        var queries: String
        var status: String
    }

    private let rows: [Row]
    private let summary: String

    /// Makes the table.
    ///
    /// - Parameters:
    ///   - returns: The returns, in order.
    ///   - cycles: The cycles that were read whole, whose agencies without a return are named too.
    public init(_ returns: [CheckedReturn], cycles: [AuditCycle] = []) {
        var rows = returns.map(Self.row)
        var missing = 0
        for cycle in cycles {
            let sent = Set(
                returns.filter { $0.cycle?.id == cycle.id }.compactMap(\.validation.agency))
            for agency in cycle.agencies where agency.expects != .none && !sent.contains(agency.id)
            {
                missing += 1
                rows.append(
                    Row(
                        agency: agency.name, kind: agency.expects.rawValue, answered: "[x]",
                        errors: "[x]", queries: "[x]", status: "not returned"))
            }
        }
        self.rows = rows
        let counts = Validation.Status.allCases.map { status in
            "\(returns.count { $0.validation.status == status }) \(status.words)"
        }
        summary = (counts + (cycles.isEmpty ? [] : ["\(missing) not returned"]))
            .joined(separator: ", ")
    }

    private static func row(_ checked: CheckedReturn) -> Row {
        let validation = checked.validation
        let name = checked.agencyName.isEmpty ? validation.file : checked.agencyName
        guard validation.isReadable else {
            return Row(
                agency: validation.file, kind: "[x]", answered: "[x]", errors: "1", queries: "0",
                status: "cannot be read")
        }
        return Row(
            agency: name, kind: validation.kind?.rawValue ?? "[x]",
            answered: "\(validation.answered)/\(validation.asked)",
            errors: "\(validation.count(of: .error))", queries: "\(validation.openQueries)",
            status: validation.status.words)
    }

    /// The table for a person at a terminal.
    public var text: String {
        let headings = ["Agency", "Kind", "Answered", "Errors", "Open queries", "Status"]
        let lines = rows.map {
            [$0.agency, $0.kind, $0.answered, $0.errors, $0.queries, $0.status].map(Self.plain)
        }
        let all = [headings] + lines
        let widths = headings.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        let numbers = 2...4
        let printed = all.map { cells in
            cells.enumerated().map { column, cell in
                let space = String(repeating: " ", count: widths[column] - cell.count)
                if column == cells.count - 1 { return cell }
                return numbers.contains(column) ? space + cell : cell + space
            }.joined(separator: "  ")
        }
        return (printed + ["", summary]).joined(separator: "\n") + "\n"
    }

    /// A name on one line, without what moves a terminal's cursor.
    private static func plain(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map {
                    $0.value < 0x20 || (0x7F...0x9F).contains($0.value) ? " " : $0
                }))
    }
}
