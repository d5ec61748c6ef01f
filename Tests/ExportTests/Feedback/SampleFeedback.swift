import Section11Analysis
import Section11Export
import Section11Returns
import Section11Standards
import TestSupport
import Testing

/// The feedback to the agencies of a sample cycle.
enum SampleFeedback {
    /// The cycle's register and the feedback to each agency that answered.
    static func made() throws -> (agencies: [Agency], feedback: [AgencyFeedback]) {
        let set = try Repository.sample("4lscb-2017-18")
        let scope = try #require(Scope(areas: [], of: set.cycle))
        let assessment = try #require(Assessment(set, scope: scope))
        let feedback = AgencyFeedback.all(
            of: assessment, validations: Validation.validate(CycleContext(set)),
            engineVersion: "0.0.0")
        return (set.cycle.agencies, feedback)
    }

    /// The names and ids of other agencies that stand in a text.
    static func others(in text: String, to agency: String, among agencies: [Agency]) -> [String] {
        let text = text.lowercased()
        // "Port city housing service" holds "City housing service": only what lies inside the own
        // name is its own.
        let own = agencies.filter { $0.id == agency }.flatMap { [$0.name, $0.id] }
            .flatMap { text.ranges(of: $0.lowercased()) }
        return agencies.filter { $0.id != agency }.flatMap { [$0.name, $0.id] + $0.aliases }
            .filter { name in
                text.ranges(of: name.lowercased()).contains { range in
                    let before = text[..<range.lowerBound].last
                    let after = text[range.upperBound...].first
                    let isWhole = ![before, after].contains { $0?.isLetter ?? false || $0 == "-" }
                    return isWhole
                        && !own.contains {
                            $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound
                        }
                }
            }
    }
}
