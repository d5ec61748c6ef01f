import Section11Standards
import Section11Tables

/// The returns of a file while its sheets are read one after another.
struct ReturnAssembly {
    /// The file, as the sender named it.
    let file: String

    /// The facts that stand outside the rows of any one return.
    var facts: Return

    /// The layout by which the file is read; `nil` for recognition.
    var plan: LayoutPlan?

    /// The position of the sheet that is read, among those of the file.
    var tablePosition = 0

    /// What was read so far.
    private(set) var result = ReadReturns()

    /// The last block of a sheet with the columns that the sheet has; `nil` where none came before.
    var lastBlock: (block: SheetBlock, width: Int)?

    private var layouts: [Return.Layout] = []
    private var rivals: [Return.RivalRatings] = []
    private var positions: [String: Int] = [:]

    init(file: String) {
        self.file = file
        facts = Return(file: file)
    }

    /// Adds where the answers of a block stand; the number that an ``Origin`` gives.
    mutating func addLayout(_ layout: Return.Layout) -> Int {
        layouts.append(layout)
        return layouts.count - 1
    }

    /// The position of an agency's return, which is made if there is none yet.
    ///
    /// - Parameter agency: The agency as its rows name it; empty where one file is one return.
    /// - Returns: The position, for the subscript.
    mutating func position(ofAgency agency: String) -> Int {
        if let known = positions[agency] { return known }
        positions[agency] = result.returns.count
        result.returns.append(Return(file: file))
        return result.returns.count - 1
    }

    /// A return, to add answers to.
    subscript(position: Int) -> Return {
        get { result.returns[position] }
        _modify { yield &result.returns[position] }
    }

    /// Notes that something was not read.
    ///
    /// - Parameters:
    ///   - place: Where it stands.
    ///   - message: Why; never text from a cell.
    mutating func ignore(_ place: Locator, _ message: String) {
        result.ignored.append(.init(place: place, message: message))
    }

    /// Notes two columns of which either could hold the ratings.
    mutating func note(_ rival: Return.RivalRatings) { rivals.append(rival) }

    /// Notes a guess.
    mutating func guess(_ guess: Guess) { result.guesses.append(guess) }

    /// A place on a sheet of the file.
    func place(on table: Table, _ reference: CellReference? = nil) -> Locator {
        Locator(
            file: file, sheet: table.name.isEmpty ? nil : table.name,
            cells: reference.map { CellRange($0, $0) })
    }

    /// What was read, once every sheet is.
    func finished() -> ReadReturns {
        var result = result
        if result.returns.isEmpty, facts.agencyName.place != nil || facts.agencyID.place != nil {
            result.returns.append(Return(file: file))
        }
        for index in result.returns.indices {
            result.returns[index].layouts = layouts
            result.returns[index].rivalRatings = rivals
            result.returns[index].takeFacts(from: facts)
        }
        return result
    }
}
