import Section11Standards
import Section11Tables

/// The texts of one row, by field, while a table is read.
struct RowRecord {
    /// The table of the row, whose cells hold most of its texts.
    private let table: Table

    private var texts: [String] = Array(repeating: "", count: Return.Field.allCases.count)
    private var filled: FieldSet = []

    /// Which texts are still in their cells, from where they are taken when they are asked for.
    private var inCells: FieldSet = []
    private var places: [Int] = Array(repeating: 0, count: Return.Field.allCases.count)

    /// The last lead that was taken out of its cell, of which a plan has few.
    private var latestLead: (place: Int, text: String)?

    /// Creates a record without texts.
    ///
    /// - Parameter table: The table whose rows it is for; none if no text is left in a cell.
    init(of table: Table = .empty) { self.table = table }

    /// The text of a field; empty if the row has none.
    subscript(field: Return.Field) -> String {
        get { has(field) ? held(field) : "" }
        set { put(newValue, in: field) }
    }

    /// Puts a text in a field that has none, or that has a text of a row before.
    @inline(__always)
    mutating func put(_ text: consuming String, in field: Return.Field) {
        inCells.remove(FieldSet(field))
        if text.isEmpty {
            filled.remove(FieldSet(field))
        } else {
            filled.insert(FieldSet(field))
            texts[field.rawValue] = text
        }
    }

    /// Says for some cells, one after the other, that the texts of their columns' fields stand there,
    /// for as long as they hold texts with no white space around them.
    ///
    /// - Parameters:
    ///   - cells: The cells' places.
    ///   - glances: What is to be seen of every cell of the table.
    ///   - fields: The fields by column, from column 1 at index 0.
    /// - Returns: The first cell that has to be looked at by itself; `nil` for none.
    mutating func put(
        cells: Range<Int>, _ glances: [CellGlance], fields: [Return.Field?]
    ) -> Int? {
        var put: FieldSet = []
        var other: Int?
        var places = places.mutableSpan
        for place in cells {
            let glance = glances[place]
            let column = Int(glance.column) &- 1
            guard glance.isTrimmedText, column < fields.count, let field = fields[column] else {
                other = place
                break
            }
            put.insert(FieldSet(field))
            places[field.rawValue] = place
        }
        filled.formUnion(put)
        inCells.formUnion(put)
        return other
    }

    /// Takes a text out of its cell.
    mutating func takeFromCell(_ field: Return.Field) { put(held(field), in: field) }

    /// Takes the lead of an action out of its cell; the same as in an action before is not made anew.
    mutating func takeLead() {
        guard let place = place(of: .lead) else { return }
        if let latestLead, table.holdSameText(place, latestLead.place) {
            put(latestLead.text, in: .lead)
        } else {
            takeFromCell(.lead)
            latestLead = (place, self[.lead])
        }
    }

    /// The text of a field that has one.
    private func held(_ field: Return.Field) -> String {
        if !inCells.has(field) { return texts[field.rawValue] }
        return table.string(at: places[field.rawValue]) ?? ""
    }

    /// The text of a field, where it stands; empty if the row has none.
    func text(of field: Return.Field) -> CellText {
        if inCells.has(field), let text = table.text(at: places[field.rawValue]) {
            return text
        }
        return .made(self[field])
    }

    /// Forgets all texts.
    mutating func clear() {
        filled = []
        inCells = []
    }

    /// Whether the row has no text at all.
    var isEmpty: Bool { filled.isEmpty }

    /// Adds a text to a field that may have one already: of a column that several cells share.
    mutating func add(_ text: String, to field: Return.Field) {
        let old = self[field]
        if old.isEmpty {
            self[field] = text
        } else if old != text {
            switch field {
            case .evidence, .areasForImprovement, .action, .progress, .impact, .commentary,
                .criterionText:
                self[field] = old + "\n" + text
            default: break
            }
        }
    }

    /// The answer to a criterion, if the row names one by its reference or in words.
    func response(at origin: Origin) -> Response? {
        var record = self
        return namesCriterion ? record.takeResponse(at: origin) : nil
    }

    /// Whether the row names a criterion by its reference or in words.
    var namesCriterion: Bool { !filled.isDisjoint(with: Self.criterionFields) }

    /// Whether the row names an action.
    var namesAction: Bool { !filled.isDisjoint(with: Self.actionFields) }

    /// Whether a field has a text.
    func has(_ field: Return.Field) -> Bool { filled.has(field) }

    /// Whether the row's reference is plainly one.
    var hasPlainReference: Bool {
        if !has(.ref) { return false }
        if inCells.has(.ref) { return Self.isPlainReference(held(.ref)) }
        // Through a span, so that the text is not counted as used.
        return Self.isPlainReference(texts.span[Return.Field.ref.rawValue])
    }

    /// Whether a row's reference is plainly one, such as 5.1: as most of all rows have.
    static func isPlainReference(_ text: String) -> Bool {
        let ref = text.utf8.span
        guard (2...12).contains(ref.count), ref[0] <= UInt8(ascii: "9"),
            ref[0] >= UInt8(ascii: "0"), ref[ref.count - 1] != UInt8(ascii: ".")
        else { return false }
        var hasPoint = false
        for position in 1..<ref.count {
            if ref[position] == UInt8(ascii: " ") { return false }
            if ref[position] == UInt8(ascii: ".") { hasPoint = true }
        }
        return hasPoint
    }

    /// The cell in which the text of a field stands; `nil` where it stands in none.
    func place(of field: Return.Field) -> Int? {
        !inCells.has(field) ? nil : places[field.rawValue]
    }

    /// The answer to a criterion, whose texts the record then no longer has.
    mutating func takeResponse(at origin: Origin) -> Response {
        Response(
            ref: take(.ref), criterionText: take(.criterionText), ratingText: take(.rating),
            moderatedText: take(.moderated), reason: take(.reason), evidence: take(.evidence),
            areasForImprovement: take(.areasForImprovement), origin: origin)
    }

    /// Makes the answer to a criterion without what the agency wrote, which the record still has.
    ///
    /// - Parameters:
    ///   - origin: Where the answer stands.
    ///   - criterion: The criterion, of whose wording the answer needs no copy.
    ///   - index: The catalogue whose criterion it is.
    /// - Returns: The answer.
    func response(
        at origin: Origin, without criterion: Int, of index: CatalogueIndex
    ) -> Response {
        Response(
            ref: self[.ref], criterionText: criterionText(unlike: index.wordings[criterion]),
            ratingText: self[.rating], moderatedText: self[.moderated], origin: origin)
    }

    /// The criterion's text; empty where it is that of the catalogue.
    private func criterionText(unlike wording: String) -> String {
        if inCells.has(.criterionText),
            table.holds(wording, at: places[Return.Field.criterionText.rawValue])
        {
            return ""
        }
        let text = self[.criterionText]
        return text == wording ? "" : text
    }

    /// Moves a text out of the record, which still knows that there was one.
    private mutating func take(_ field: Return.Field) -> String {
        if !has(field) { return "" }
        if inCells.has(field) { return held(field) }
        var text = ""
        swap(&text, &texts[field.rawValue])
        return text
    }

    /// Whether the row says something of a criterion beside naming it.
    var answersCriterion: Bool { !filled.isDisjoint(with: Self.answerFields) }

    /// Whether the row does nothing but name a standard or a criterion.
    var onlyNames: Bool { filled.isSubset(of: Self.nameFields) }

    private static let actionFields = fields(.action, .actionNumber)
    private static let criterionFields = fields(.ref, .criterionText)
    private static let nameFields = fields(.standard, .ref, .criterionText, .guidance)
    private static let answerFields = fields(
        .rating, .reason, .evidence, .areasForImprovement, .moderated)

    private static func fields(_ fields: Return.Field...) -> FieldSet {
        FieldSet(fields.map { FieldSet($0) })
    }

    /// The action, if the row holds one.
    ///
    /// - Parameters:
    ///   - origin: Where the action stands.
    ///   - standIns: What stands for the row's texts, where they are let go of.
    /// - Returns: The action; `nil` if the row names none.
    func action(at origin: Origin, _ standIns: ActionStandIns? = nil) -> ImprovementAction? {
        if !namesAction { return nil }
        return ImprovementAction(
            number: self[.actionNumber], ref: actionRef,
            action: standIns?.action ?? self[.action], lead: self[.lead],
            due: StatedDate(self[.due]),
            successMeasure: standIns?.successMeasure ?? self[.successMeasure],
            statusText: self[.status],
            progress: has(.progress) ? ImprovementAction.progressNotes(in: self[.progress]) : [],
            impact: standIns?.impact ?? self[.impact], origin: origin)
    }

    /// The reference of the criterion that an action is for.
    ///
    /// Where no column is headed as one, a form's standards may hold the references.
    private var actionRef: String {
        let ref = self[.ref]
        if !ref.isEmpty { return ref }
        let standard = self[.standard]
        return StandardMention.isReference(standard) ? standard : ""
    }

    /// The figure, if the row holds one.
    func indicator(at origin: Origin) -> IndicatorValue? {
        guard has(.indicator) else { return nil }
        return IndicatorValue(
            id: self[.indicator], period: self[.period], valueText: self[.value],
            numeratorText: self[.numerator],
            denominatorText: self[.denominator], absence: self[.absence],
            commentary: self[.commentary], origin: origin)
    }
}
