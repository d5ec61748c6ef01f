import Section11Standards
import Section11Tables

extension BlockReader {
    /// Says what of the block was not read, and what was inferred of it.
    func report(into assembly: inout ReturnAssembly) {
        func place(_ cell: CellReference) -> Locator { assembly.place(on: table, cell) }
        let header = table.rowNumber(at: block.headerPositions.upperBound)
        if !block.isContinued {
            let groups: [([HeadingRow.Column], String)] = [
                (block.heading.unknown, "the column below this heading was not read"),
                (
                    block.heading.repeated,
                    "another column has the same heading or asks for the same; "
                        + "this one was not read"
                ),
                (block.heading.rivals, "another column was read as the rating, not this one"),
            ]
            for (columns, reason) in groups {
                for column in columns {
                    assembly.ignore(
                        place(CellReference(row: header, column: column.column)), reason)
                }
            }
        }
        let headed = Set(
            (block.heading.unknown + block.heading.repeated + block.heading.rivals
                + block.heading.grades).map(\.column))
        for column in strays.keys.sorted() where !headed.contains(column) {
            if let cell = strays[column] {
                assembly.ignore(place(cell), "the column has no heading and was not read")
            }
        }
        for range in sharedRatings {
            var guess = Guess(
                "the merged rating \(range) read for each of its rows",
                override: "write a rating in each row")
            guess.place = place(range.first)
            assembly.guess(guess)
        }
        if let cell = wordsInGrades {
            assembly.ignore(place(cell), "words below a grade were taken for a tick only")
        }
        if let completed = standards.completed {
            assembly.guess(
                Guess(
                    "references below a standard completed with its number, as "
                        + "'\(completed.from)' to '\(completed.to)'",
                    override: "write the references as the catalogue does",
                    place: place(
                        CellReference(row: completed.row, column: block.namesColumn ?? 1))))
        }
    }
}
