import Section11Returns
import Section11Scoring
import Section11Standards

extension Summary.AgencyFigure {
    /// How many of an agency's ratings come from which cycle before, the latest first.
    static func carriedFrom(_ sheet: AnswerSheet, in set: ReturnSet) -> [CarriedFrom] {
        set.earlier.enumerated().compactMap { offset, earlier in
            let ratings = sheet.sources.indices.count { criterion in
                sheet.sources[criterion]?.cyclesBack == offset + 1
                    && sheet.effective[criterion].grade != nil
            }
            return ratings > 0 ? CarriedFrom(cycle: earlier.cycle.id, ratings: ratings) : nil
        }
    }

    /// The ratings of cycles before that no crosswalk gives leave to carry, the latest first.
    static func notCarried(_ sheet: AnswerSheet, in set: ReturnSet) -> [NotCarried] {
        set.earlier.enumerated().compactMap { offset, earlier in
            let criteria = sheet.notCarried.filter { $0.cyclesBack == offset + 1 }
            if criteria.isEmpty { return nil }
            return NotCarried(
                cycle: earlier.cycle.id, catalogue: earlier.index.catalogue.id,
                criteria: criteria.map { earlier.index.entries[$0.criterion].criterion.ref })
        }
    }
}

extension Summary.AgencyFigure.CarriedFrom {
    /// The count as JSON.
    var json: JSONValue { .object([("cycle", .string(cycle)), ("ratings", .int(ratings))]) }
}

extension Summary.AgencyFigure.NotCarried {
    /// The list as JSON.
    var json: JSONValue {
        .object([
            ("cycle", .string(cycle)), ("catalogue", .string(catalogue)),
            ("criteria", .strings(criteria)),
        ])
    }
}
