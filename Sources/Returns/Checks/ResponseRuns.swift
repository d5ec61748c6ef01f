import Section11Standards
import Section11Tables

extension CheckContext {
    /// How many answers in a row with the same fault are told as one.
    static let groupedFrom = 4

    /// Parts the positions of answers into runs that stand together on one sheet.
    ///
    /// - Parameter responses: The positions, ascending.
    /// - Returns: The runs, in order.
    func runs(of responses: [Int]) -> [[Int]] {
        var runs: [[Int]] = []
        for response in responses {
            if let last = runs.last?.last, last + 1 == response,
                answered.responses[last].origin.layout == answered.responses[response].origin.layout
            {
                runs[runs.count - 1].append(response)
            } else {
                runs.append([response])
            }
        }
        return runs
    }

    /// The place of a field of several answers that stand together: from the first to the last.
    func place(of field: Return.Field, in run: [Int]) -> Locator {
        guard let first = run.first, let last = run.last else {
            return answered.responsesPlace
        }
        var place = answered.place(of: field, in: answered.responses[first])
        let end = answered.place(of: field, in: answered.responses[last])
        if let from = place.cells?.first, let to = end.cells?.last {
            place.cells = CellRange(from, to)
        }
        return place
    }

    /// The number and the cells of several answers: `14 rows, D12:D25`.
    func rows(_ run: [Int], at place: Locator) -> String {
        if let cells = place.cells { return "\(run.count) rows, \(cells)" }
        guard let first = run.first, let last = run.last else { return "no rows" }
        return "\(run.count) answers, \(ref(of: first)) to \(ref(of: last))"
    }

    /// Tells of answers with the same fault: as one where four or more stand together.
    ///
    /// - Parameters:
    ///   - responses: The positions of the answers, ascending.
    ///   - field: The field that is at fault.
    ///   - one: Makes the issue of one answer.
    ///   - several: Makes the issue of answers that stand together.
    /// - Returns: The issues, in the order of the answers.
    func issues(
        of responses: [Int], at field: Return.Field,
        one: (Int, Locator) -> Return.Issue, several: ([Int], Locator) -> Return.Issue
    ) -> [Return.Issue] {
        var issues: [Return.Issue] = []
        for run in runs(of: responses) {
            if run.count >= Self.groupedFrom {
                issues.append(several(run, place(of: field, in: run)))
            } else {
                for response in run {
                    let place = answered.place(of: field, in: answered.responses[response])
                    issues.append(one(response, place))
                }
            }
        }
        return issues
    }
}
