import Section11Standards

/// The reader of returns in JSON, `section11/return/1`.
struct JSONReturnReader {
    /// The value of `schema` in a return's file.
    static let schema = "section11/return/1"

    /// Reads a return.
    ///
    /// - Throws: A ``ReturnError`` if the bytes are not such a return.
    func read(_ bytes: [UInt8], file: String) throws(ReturnError) -> ReadReturns {
        do throws(JSONReturnFault) {
            var form = JSONReturnForm(file: file)
            var values = try JSONValues(bytes)
            try form.read(&values)
            try values.end()
            return try form.finished(values)
        } catch {
            throw .notAJSONReturn(reason: error.reason)
        }
    }
}

/// A return while its file is read from the beginning to the end.
private struct JSONReturnForm {
    private var made: Return
    private var schema: String?

    init(file: String) {
        made = Return(file: file)
        made.layouts = ["responses", "actions", "indicators"].map { Return.Layout(sheet: $0) }
    }

    /// The return, with what was passed over.
    func finished(_ values: JSONValues) throws(JSONReturnFault) -> ReadReturns {
        guard let schema else { throw .noSchema }
        if schema != JSONReturnReader.schema { throw .otherSchema }
        var result = ReadReturns()
        result.returns = [made]
        result.ignored = values.passedOver
            .sorted {
                ($0.value.line, $0.key.key, $0.key.owner)
                    < ($1.value.line, $1.key.key, $1.key.owner)
            }
            .map { passedOver, found in
                // The key itself is not quoted: a portal's keys are its questions, or worse.
                let times = found.count == 1 ? "" : ", \(found.count) times"
                return .init(
                    place: Locator(file: made.file, line: found.line),
                    message: "a key of \(passedOver.owner) that returns do not have\(times)")
            }
        return result
    }

    mutating func read(_ values: inout JSONValues) throws(JSONReturnFault) {
        try values.eachMember(of: Self.keys) { values, key throws(JSONReturnFault) in
            switch key {
            case .schema: schema = try values.writtenText()
            case .agency: made.agencyName = try statement(key.rawValue, &values)
            case .cycle: made.cycle = try statement(key.rawValue, &values)
            case .catalogue: made.catalogue = try statement(key.rawValue, &values)
            case .kind: made.kindText = try statement(key.rawValue, &values)
            case .theme: made.theme = try statement(key.rawValue, &values)
            case .completedBy: made.completedBy = try statement(key.rawValue, &values)
            case .invented: try values.skip()
            case .signOff: try readSignOff(&values)
            case .responses:
                try values.eachElement { values, row throws(JSONReturnFault) in
                    made.responses.append(try Self.response(&values, row: row))
                }
            case .actions:
                try values.eachElement { values, row throws(JSONReturnFault) in
                    made.actions.append(try Self.action(&values, row: row))
                }
            case .indicators:
                try values.eachElement { values, row throws(JSONReturnFault) in
                    made.indicators.append(try Self.indicator(&values, row: row))
                }
            case .explanations:
                try values.eachElement { values, _ throws(JSONReturnFault) in
                    made.explanations.append(try Self.explanation(&values))
                }
            }
        }
    }

    private func statement(
        _ pointer: String, _ values: inout JSONValues
    ) throws(JSONReturnFault) -> Return.Statement {
        let text = try values.text()
        if text.isEmpty { return .init() }
        return .init(text, place: Locator(file: made.file, pointer: "/\(pointer)"))
    }

    private mutating func readSignOff(_ values: inout JSONValues) throws(JSONReturnFault) {
        if try values.isNull() { return }
        try values.eachMember(of: Self.signOffKeys) { values, key throws(JSONReturnFault) in
            switch key {
            case .role: made.signedOffBy = try statement("signOff/role", &values)
            case .date: made.signedOffOn = try statement("signOff/date", &values)
            }
        }
    }
}

// The parts of a return.
extension JSONReturnForm {
    private static func response(
        _ values: inout JSONValues, row: Int
    ) throws(JSONReturnFault) -> Response {
        var (ref, rating, reason, evidence, areas, moderated) = ("", "", "", "", "", "")
        try values.eachMember(of: answerKeys) { values, key throws(JSONReturnFault) in
            switch key {
            case .criterion: ref = try values.scalar()
            case .rating: rating = try values.scalar()
            case .reason: reason = try values.text()
            case .evidence: evidence = try values.text()
            case .areasForImprovement: areas = try values.text()
            case .moderated: moderated = try values.scalar()
            }
        }
        return Response(
            ref: ref, ratingText: rating, moderatedText: moderated, reason: reason,
            evidence: evidence, areasForImprovement: areas, origin: Origin(layout: 0, row: row))
    }

    private static func action(
        _ values: inout JSONValues, row: Int
    ) throws(JSONReturnFault) -> ImprovementAction {
        var (number, ref, action, lead, due) = ("", "", "", "", "")
        var (successMeasure, status, impact) = ("", "", "")
        var progress: [ImprovementAction.ProgressNote] = []
        try values.eachMember(of: actionKeys) { values, key throws(JSONReturnFault) in
            switch key {
            case .id: number = try values.scalar()
            case .criterion: ref = try values.scalar()
            case .action: action = try values.text()
            case .lead: lead = try values.text()
            case .due: due = try values.text()
            case .successMeasure: successMeasure = try values.text()
            case .status: status = try values.text()
            case .impact: impact = try values.text()
            case .progress:
                try values.eachElement { values, _ throws(JSONReturnFault) in
                    progress.append(try note(&values))
                }
            }
        }
        return ImprovementAction(
            number: number, ref: ref, action: action, lead: lead, due: StatedDate(due),
            successMeasure: successMeasure, statusText: status, progress: progress,
            impact: impact, origin: Origin(layout: 1, row: row))
    }

    private static func note(
        _ values: inout JSONValues
    ) throws(JSONReturnFault) -> ImprovementAction.ProgressNote {
        var (date, text) = ("", "")
        try values.eachMember(of: noteKeys) { values, key throws(JSONReturnFault) in
            switch key {
            case .date: date = try values.text()
            case .text: text = try values.text()
            }
        }
        return .init(date: StatedDate(date), text: text)
    }

    private static func indicator(
        _ values: inout JSONValues, row: Int
    ) throws(JSONReturnFault) -> IndicatorValue {
        var (id, period, value, numerator, denominator) = ("", "", "", "", "")
        var (absence, commentary) = ("", "")
        try values.eachMember(of: figureKeys) { values, key throws(JSONReturnFault) in
            switch key {
            case .id: id = try values.text()
            case .period: period = try values.scalar()
            case .value: value = try values.scalar()
            case .numerator: numerator = try values.scalar()
            case .denominator: denominator = try values.scalar()
            case .absence: absence = try values.text()
            case .commentary: commentary = try values.text()
            }
        }
        return IndicatorValue(
            id: id, period: period, valueText: value, numeratorText: numerator,
            denominatorText: denominator, absence: absence, commentary: commentary,
            origin: Origin(layout: 2, row: row))
    }

    private static func explanation(
        _ values: inout JSONValues
    ) throws(JSONReturnFault) -> Return.Explanation {
        var (code, subject, text) = ("", "", "")
        try values.eachMember(of: explanationKeys) { values, key throws(JSONReturnFault) in
            switch key {
            case .code: code = try values.text()
            case .criterion: subject = try values.scalar()
            case .text: text = try values.text()
            }
        }
        return .init(code: code, subject: subject, text: text)
    }
}

// The keys, as `Standards/schemas/return.schema.json` has them.
extension JSONReturnForm {
    private enum Key: String, CaseIterable {
        case schema, cycle, catalogue, agency, kind, theme, completedBy, invented, signOff
        case responses, actions, indicators, explanations
    }

    private enum SignOffKey: String, CaseIterable { case role, date }

    private enum AnswerKey: String, CaseIterable {
        case criterion, rating, evidence, reason, areasForImprovement, moderated
    }

    private enum ActionKey: String, CaseIterable {
        case id, criterion, action, lead, due, successMeasure, status, progress, impact
    }

    private enum NoteKey: String, CaseIterable { case date, text }

    private enum FigureKey: String, CaseIterable {
        case id, period, value, numerator, denominator, absence, commentary
    }

    private enum ExplanationKey: String, CaseIterable { case code, criterion, text }

    private static let keys = JSONKeys<Key>(of: "the return")
    private static let signOffKeys = JSONKeys<SignOffKey>(of: "the sign-off")
    private static let answerKeys = JSONKeys<AnswerKey>(of: "an answer")
    private static let actionKeys = JSONKeys<ActionKey>(of: "an action")
    private static let noteKeys = JSONKeys<NoteKey>(of: "a progress note")
    private static let figureKeys = JSONKeys<FigureKey>(of: "an indicator's figure")
    private static let explanationKeys = JSONKeys<ExplanationKey>(of: "an explanation")
}
