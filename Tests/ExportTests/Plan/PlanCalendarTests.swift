import Section11Analysis
import Section11Tables
import TestSupport
import Testing

@testable import Section11Export
@testable import Section11Returns

struct PlanCalendarTests {
    private func southend(stamp: String?) throws -> String {
        let set = try Repository.sample("southend-2011-12")
        let scope = try #require(Scope(areas: [], of: set.cycle))
        let none = ReceiptLog(Array("agency,received\n".utf8), for: set)
        let plan = ForwardPlan(set, scope: scope, receipts: none)
        return PlanCalendar.text(plan, stamp: stamp.flatMap { CalendarDate(iso: $0) })
    }

    /// The content lines, unfolded as a reader would.
    private func lines(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var lines: [[UInt8]] = [[]]
        var position = 0
        while position < bytes.count {
            if bytes[position] == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A {
                let next = position + 2
                if next < bytes.count, bytes[next] == 0x20 {
                    position = next + 1
                } else {
                    if next < bytes.count { lines.append([]) }
                    position = next
                }
                continue
            }
            lines[lines.count - 1].append(bytes[position])
            position += 1
        }
        return lines.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `every line ends in CR LF and has at most 75 octets`() throws {
        let bytes = Array(try southend(stamp: "2012-03-31").utf8)
        #expect(bytes.suffix(2) == [0x0D, 0x0A])
        var length = 0
        for (position, byte) in bytes.enumerated() {
            if byte == 0x0A {
                #expect(position > 0 && bytes[position - 1] == 0x0D)
                length = 0
            } else if byte != 0x0D {
                length += 1
                #expect(length <= 75)
            }
        }
        #expect(bytes.count { $0 == 0x0D } == bytes.count { $0 == 0x0A })
    }

    @Test func `an event has what the format demands, in pairs of begin and end`() throws {
        let found = lines(try southend(stamp: "2012-03-31"))
        #expect(found.first == "BEGIN:VCALENDAR")
        #expect(found.last == "END:VCALENDAR")
        #expect(found.contains("VERSION:2.0"))
        #expect(found.count { $0 == "BEGIN:VEVENT" } == 7)
        #expect(found.count { $0 == "END:VEVENT" } == 7)
        let uids = found.filter { $0.hasPrefix("UID:") }
        #expect(Set(uids).count == 7)
        #expect(found.count { $0 == "DTSTAMP:20120331T000000Z" } == 7)
        #expect(
            found.filter { $0.hasPrefix("DTSTART;VALUE=DATE:") }.first?.hasSuffix(":20111001")
                == true)
        #expect(
            found.contains(
                "SUMMARY:Executive: returns of Family court advisory service and Community "
                    + "healthcare provider"))
        let descriptions = found.filter { $0.hasPrefix("DESCRIPTION:") }
        #expect(descriptions.allSatisfy { $0.contains("\\nInvented for demonstration") })
        // Every line is a name, with parameters or none, and a value.
        #expect(
            found.allSatisfy {
                $0.prefix { $0 != ":" }.allSatisfy { $0.isUppercase || ";=-".contains($0) }
            })
    }

    @Test func `without a day the stamp is the meeting's own, and nothing asks the clock`() throws {
        let found = lines(try southend(stamp: nil))
        #expect(found.contains("DTSTAMP:20111001T000000Z"))
        #expect(found.contains("DTSTAMP:20120901T000000Z"))
        #expect(try southend(stamp: nil) == southend(stamp: nil))
    }

    @Test func `a value is escaped and no character is cut by a fold`() {
        #expect(PlanCalendar.escaped("a,b;c\\d\ne\u{7}") == "a\\,b\\;c\\\\d\\ne")
        let line = "SUMMARY:" + String(repeating: "é", count: 80)
        let folded = PlanCalendar.folded(line)
        #expect(folded.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        #expect(lines(folded) == [line])
        #expect(PlanCalendar.folded(String(repeating: "x", count: 75)).utf8.count == 75)
        #expect(PlanCalendar.folded(String(repeating: "x", count: 76)).utf8.count == 79)
    }
}
