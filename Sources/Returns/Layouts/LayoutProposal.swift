package import Section11Standards
package import Section11Tables

/// The maker of a first layout from a filled-in example, for an officer to correct.
///
/// What recognition read is described as it was read. A sheet that recognition cannot read is
/// described as far as its headings tell, and every doubt becomes a note.
package struct LayoutProposal {
    /// The layout.
    package private(set) var layout: FormLayout

    private let workbook: Workbook
    private let index: CatalogueIndex?
    private var described: Set<Int> = []

    /// Makes a layout.
    ///
    /// - Parameters:
    ///   - workbook: The filled-in example.
    ///   - file: The file's name, for places.
    ///   - id: The layout's id.
    ///   - index: The edition that the form asks about; `nil` if it is not known.
    package init(for workbook: Workbook, file: String, id: String, index: CatalogueIndex?) {
        self.workbook = workbook
        self.index = index
        layout = FormLayout(
            id: id, title: "Form of \(file)",
            source: "Proposed from the filled-in example \(file); not yet looked at.",
            appliesTo: index.map { [$0.catalogue.id] } ?? [], sheets: [])
        let read = TableReturnReader(guide: ReadingGuide(index: index, layouts: []))
            .read(workbook, file: file)
        var returns = read.returns
        if let index {
            for position in returns.indices { returns[position].resolve(against: index) }
        }
        describe(returns)
        for table in workbook.tables.indices where !described.contains(table) { guess(table) }
        joinSheetsThatAreAlike()
        addFacts(of: returns.first)
        addSigns()
        for guess in read.guesses { layout.notes.append("Recognition: \(guess.message).") }
    }

    /// Describes the sheets that were recognised.
    private mutating func describe(_ returns: [Return]) {
        let places = returns.first?.layouts ?? []
        for (position, place) in places.enumerated() {
            guard !place.isDownThePage, let row = place.headerRow,
                let table = workbook.tables.firstIndex(where: { $0.name == place.sheet ?? "" })
            else { continue }
            let responses = returns.flatMap { answered in
                answered.responses.filter { $0.origin.layout == position }
            }
            var sheet = FormLayout.Sheet(name: place.sheet, headerRow: row)
            let header = ProposedHeader(workbook.tables[table], row: row)
            var taken: Set<Int> = []
            for field in FormLayout.Field.allCases {
                guard let known = Return.Field(field), let column = place[known] else { continue }
                taken.insert(column)
                sheet.columns.append(header.column(column, field))
            }
            let grades = ProposedGrades(
                responses, in: workbook.tables[table], header: header,
                ratingColumn: place[.rating], index: index)
            if !grades.columns.isEmpty {
                sheet.columns.removeAll { $0.field == .rating }
                taken.formUnion(grades.numbers)
                sheet.gradeColumns = grades.columns
            }
            let opening = responses.count { LayoutText.leadingReference($0.criterionText) != nil }
            if place[.ref] == nil, opening * 2 > responses.count { sheet.refs = .init(take: .text) }
            for (colour, grade) in grades.colours { layout.colours[colour] = grade }
            layout.notes += grades.notes
            add(sheet, of: table, header: header, taken: taken)
        }
    }

    /// Describes a sheet that was not recognised, as far as its headings tell.
    private mutating func guess(_ table: Int) {
        guard let found = ProposedSheet(workbook.tables[table], index: index) else { return }
        layout.notes.append(
            "The sheet '\(workbook.tables[table].name)' was not recognised; its columns are "
                + "guessed from row \(found.header.row).")
        layout.notes += found.notes
        add(found.sheet, of: table, header: found.header, taken: found.taken)
    }

    private mutating func add(
        _ sheet: FormLayout.Sheet, of table: Int, header: ProposedHeader, taken: Set<Int>
    ) {
        var sheet = sheet
        let shown = sheet.columns.map { "\($0)" } + sheet.gradeColumns.map { "\($0)" }
        let isRepeated = layout.sheets.contains {
            $0.name == sheet.name
                && $0.columns.filter { $0.field != .note }.map { "\($0)" }
                    + $0.gradeColumns.map { "\($0)" } == shown
        }
        described.insert(table)
        // Headings that are repeated down a sheet are one description.
        if isRepeated { return }
        for column in header.columns where !taken.contains(column) {
            var passed = header.column(column, .note)
            passed.isOptional = true
            sheet.columns.append(passed)
            layout.notes.append(
                "Column \(CellReference.letters(ofColumn: column)) of "
                    + "'\(workbook.tables[table].name)' is passed over: if answers stand in it, say "
                    + "what it holds in place of 'note'.")
        }
        if workbook.tables[table].name.isEmpty { sheet.name = nil }
        layout.sheets.append(sheet)
    }

    /// Describes sheets of one shape once, by how their names begin.
    private mutating func joinSheetsThatAreAlike() {
        // One description of a sheet finds its row by the headings; of several each keeps its row.
        for index in layout.sheets.indices {
            let isHeaded = layout.sheets[index].columns.contains { $0.heading != nil }
            let count = layout.sheets.count { $0.name == layout.sheets[index].name }
            if isHeaded, count == 1 { layout.sheets[index].headerRow = nil }
        }
        var joined: [FormLayout.Sheet] = []
        for sheet in layout.sheets {
            let alike = layout.sheets.filter { Self.isAlike($0, sheet) }
            let names = alike.compactMap(\.name)
            guard names.count > 1, let start = commonStart(of: names) else {
                joined.append(sheet)
                continue
            }
            if names.first != sheet.name { continue }
            var one = sheet
            one.name = nil
            one.nameBegins = start
            joined.append(one)
        }
        layout.sheets = joined
    }

    private static func isAlike(_ one: FormLayout.Sheet, _ other: FormLayout.Sheet) -> Bool {
        var one = one
        one.name = other.name
        return one == other
    }

    /// How the names of sheets begin, if no other sheet's name does; `nil` otherwise.
    private func commonStart(of names: [String]) -> String? {
        guard var start = names.first?[...] else { return nil }
        for name in names { while !name.hasPrefix(start) { start = start.dropLast() } }
        while let last = start.last, !last.isLetter { start = start.dropLast() }
        let known = RatingScale.normalised(String(start))
        if known.isEmpty { return nil }
        let count = workbook.tables.count { RatingScale.normalised($0.name).hasPrefix(known) }
        return count == names.count ? String(start) : nil
    }

    private mutating func addFacts(of answered: Return?) {
        guard let answered else { return }
        for field in FormLayout.Field.allCases where field.isFact {
            guard let place = answered.statement(of: field).place, let cell = place.cells?.first
            else { continue }
            let isColumn = layout.sheets.contains { sheet in
                sheet.columns.contains { $0.field == field }
            }
            if isColumn { continue }
            layout.facts.append(
                .init(field: field, sheet: place.sheet, cell: cell.description))
        }
    }

    /// Takes the longest headings of the first sheet as what the form is known by.
    private mutating func addSigns() {
        guard let sheet = layout.sheets.first else {
            layout.notes.append("No sheet with headings was found: describe the sheets by hand.")
            return
        }
        let headings =
            sheet.columns.filter { $0.field != .note }.compactMap(\.heading)
            + sheet.gradeColumns.compactMap(\.heading)
        let signs = headings.sorted {
            $0.utf8.count != $1.utf8.count ? $0.utf8.count > $1.utf8.count : $0 < $1
        }.prefix(4)
        layout.recognise = signs.map { .init(text: $0) }
        if signs.isEmpty { return }
        layout.notes.append(
            "A file in which all texts of 'recognise' stand is read by this layout: leave only "
                + "texts that no other form has, or leave 'recognise' out.")
    }
}

extension Return {
    /// The statement of a field of the whole return.
    fileprivate func statement(of field: FormLayout.Field) -> Statement {
        switch field {
        case .agencyName: agencyName
        case .agencyID: agencyID
        case .cycle: cycle
        case .catalogue: catalogue
        case .kind: kindText
        case .theme: theme
        case .completedBy: completedBy
        case .signedOffBy: signedOffBy
        case .signedOffOn: signedOffOn
        default: .init()
        }
    }
}
