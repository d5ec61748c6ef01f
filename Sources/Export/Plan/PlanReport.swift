public import Section11Analysis
import Section11Standards

/// Who presents which return at which meeting, as a report.
public enum PlanReport {
    /// The value of `schema` in the JSON.
    public static let schema = "section11/plan/1"

    /// The report on a plan.
    public static func report(_ plan: ForwardPlan) -> Report {
        let placed = plan.slots.filter { $0.meeting != nil }
        var notes = [
            "presented: the return was there and the meeting has been; overdue: the meeting has been "
                + "and no return has come; what was said at a meeting is not known here"
        ]
        if plan.asOf == nil {
            notes.append("neither a day nor the cycle's end is given, so no meeting has been")
        }
        if !plan.unknown.isEmpty {
            notes.append("in no register, and left out: \(Words.list(plan.unknown))")
        }
        return Report(
            schema: schema, title: "\(plan.cycle.title): forward plan",
            notice: plan.cycle.statement, notes: notes,
            facts: [
                .init("cycle", .text(plan.cycle.id)),
                .init("asOf", label: "as of", .optional(plan.asOf)),
                .init("meetings", label: "meetings", .count(plan.cycle.meetings.count)),
                .init("slots", label: "places", .count(placed.count)),
            ]
                + ForwardPlan.State.allCases.map { state in
                    .init(
                        state == .notPlaced ? "notPlaced" : state.rawValue, label: words(state),
                        .count(plan.count(state)))
                },
            tables: [table(plan, placed), notPlaced(plan)])
    }

    /// A state in words.
    static func words(_ state: ForwardPlan.State) -> String {
        state == .notPlaced ? "not placed" : state.rawValue
    }

    private static func table(_ plan: ForwardPlan, _ slots: [ForwardPlan.Slot]) -> ReportTable {
        ReportTable(
            "plan", title: "by meeting",
            columns: [
                .init("date", "meeting"), .init("body", "body"),
                .init("agency", "id", isForPrograms: true), .init("name", "agency"),
                .init("state", "state"),
            ],
            rows: slots.compactMap { slot in
                guard let meeting = slot.meeting.map({ plan.cycle.meetings[$0] }) else {
                    return nil
                }
                let agency = plan.cycle.agencies[slot.agency]
                return [
                    .date(meeting.date), .text(meeting.body), .text(agency.id),
                    .text(agency.name), .text(words(slot.state)),
                ]
            }, whenEmpty: "the cycle names no meetings")
    }

    private static func notPlaced(_ plan: ForwardPlan) -> ReportTable {
        ReportTable(
            "not-placed", title: "no meeting has a place for",
            base: "agencies of which a return is expected",
            columns: [
                .init("agency", "id", isForPrograms: true), .init("name", "agency"),
                .init("expects", "expected"),
            ],
            rows: plan.slots.filter { $0.meeting == nil }.map { slot in
                let agency = plan.cycle.agencies[slot.agency]
                return [.text(agency.id), .text(agency.name), .text(agency.expects.rawValue)]
            }, whenEmpty: "every return that is expected has a meeting")
    }
}
