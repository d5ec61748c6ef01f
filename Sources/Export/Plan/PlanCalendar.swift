public import Section11Analysis
import Section11Standards
public import Section11Tables

/// A forward plan as a calendar that mail programs read: RFC 5545, one event for each meeting.
///
/// Lines end in CR LF and are folded at 75 octets; a meeting is an event of a whole day, as the
/// cycle gives no times. The same plan gives the same bytes: an event's UID is made of the cycle,
/// the day and the group, and its time stamp is the day of the plan, or the meeting's own, and
/// never the clock's.
public enum PlanCalendar {
    /// The longest line in octets, its end left out (RFC 5545, 3.1).
    static let lineLimit = 75

    /// The calendar.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - stamp: The day on which the plan was made; `nil` for each meeting's own day.
    /// - Returns: The text of an `.ics` file.
    public static func text(_ plan: ForwardPlan, stamp: CalendarDate?) -> String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//section11//forward plan//EN",
            "CALSCALE:GREGORIAN",
        ]
        var known: [String: Int] = [:]
        var meetings: [Int] = []
        for case let meeting? in plan.slots.map(\.meeting) where meetings.last != meeting {
            meetings.append(meeting)
        }
        for meeting in meetings {
            let described = plan.cycle.meetings[meeting]
            let uid = uid(described, of: plan.cycle)
            let times = known[uid, default: 0]
            known[uid] = times + 1
            lines += event(
                described, plan.slots.filter { $0.meeting == meeting }, in: plan,
                uid: times == 0 ? uid : "\(times + 1)-\(uid)", stamp: stamp ?? described.date)
        }
        lines.append("END:VCALENDAR")
        return lines.map { folded($0) + "\r\n" }.joined()
    }

    private static func uid(_ meeting: AuditCycle.Meeting, of cycle: AuditCycle) -> String {
        let group = SampleNumber(seed: cycle.id, id: meeting.body).text
        return "\(meeting.date)-\(group)@section11.invalid"
    }

    private static func event(
        _ meeting: AuditCycle.Meeting, _ slots: [ForwardPlan.Slot], in plan: ForwardPlan,
        uid: String, stamp: CalendarDate
    ) -> [String] {
        let names = slots.map { plan.cycle.agencies[$0.agency].name }
        let states = slots.map {
            "\(plan.cycle.agencies[$0.agency].name): \(PlanReport.words($0.state))"
        }
        let described =
            [plan.cycle.title] + states + [plan.cycle.statement].compactMap(\.self)
        return [
            "BEGIN:VEVENT", "UID:\(uid)", "DTSTAMP:\(digits(stamp))T000000Z",
            "DTSTART;VALUE=DATE:\(digits(meeting.date))",
            "SUMMARY:" + escaped("\(meeting.body): returns of \(Words.list(names))"),
            "DESCRIPTION:" + escaped(described.joined(separator: "\n")),
            "TRANSP:TRANSPARENT", "END:VEVENT",
        ]
    }

    /// A day as `20180131`.
    private static func digits(_ date: CalendarDate) -> String {
        date.description.filter { $0 != "-" }
    }

    /// A text as a value: backslash, semicolon, comma and line end escaped (RFC 5545, 3.3.11).
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": escaped += "\\\\"
            case ";": escaped += "\\;"
            case ",": escaped += "\\,"
            case "\n": escaped += "\\n"
            default:
                // Other control characters are not allowed in a value.
                if scalar.value >= 0x20, scalar.value != 0x7F {
                    escaped.unicodeScalars.append(scalar)
                }
            }
        }
        return escaped
    }

    /// A line in pieces of at most 75 octets, each but the first after a space; no character is
    /// cut.
    static func folded(_ line: String) -> String {
        var pieces: [String] = []
        var piece = ""
        var octets = 0
        for scalar in line.unicodeScalars {
            let width = UTF8.width(scalar)
            if octets + width > lineLimit {
                pieces.append(piece)
                piece = ""
                // The space that begins a further line counts too.
                octets = 1
            }
            piece.unicodeScalars.append(scalar)
            octets += width
        }
        return (pieces + [piece]).joined(separator: "\r\n ")
    }
}
