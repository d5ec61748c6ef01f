import Testing

@testable import Section11Export

struct GradeBarTests {
    @Test func `parts meet and fill the bar`() {
        let segments = GradeBar([1, 0, 1, 1]).segments
        #expect(segments.map(\.grade) == [0, 2, 3])
        #expect(segments.map(\.start) == [0, 3333, 6666])
        #expect(segments.map(\.width) == [3333, 3333, 3334])
    }

    @Test func `nobody gives no bar`() {
        #expect(GradeBar([0, 0]).segments.isEmpty)
    }
}
