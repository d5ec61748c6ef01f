import Section11Standards
import Testing

@testable import Section11Export

struct GradeMarksTests {
    private func marks(_ labels: [String], colours: [String?] = []) -> GradeMarks {
        GradeMarks(
            labels.enumerated().map { position, label in
                Grade(
                    code: "g\(position)", label: label, needsImprovement: position == 0,
                    points: position,
                    colour: colours.indices.contains(position) ? colours[position] : nil)
            })
    }

    @Test func `letters are initials, told apart where they are the same`() {
        #expect(
            marks(["Inadequate", "Requires improvement", "Good"]).letters == ["I", "RI", "G"])
        #expect(marks(["Met", "Missed"]).letters == ["M1", "M2"])
        #expect(marks(["0", "1", "–"]).letters == ["0", "1", "3"])
    }

    @Test func `colours are the catalogue's, and neutral where it has none`() {
        #expect(
            marks(["A", "B", "C"], colours: ["red", "Blue"]).classes == ["red", "blue", "high"])
        #expect(marks(["A", "B"], colours: ["url(x)"]).classes == ["low", "high"])
    }
}
