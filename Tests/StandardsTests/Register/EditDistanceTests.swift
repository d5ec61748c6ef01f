import Section11Standards
import Testing

struct EditDistanceTests {
    @Test(
        arguments: [
            ("good", "good", 0), ("good", "god", 1), ("good", "goods", 1), ("good", "hood", 1),
            ("good", "godo", 1), ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3),
        ])
    func `counts letters`(_ one: String, _ other: String, _ distance: Int) {
        #expect(EditDistance.between(one, other, limit: 5) == distance)
    }

    @Test func `stops at the limit`() {
        #expect(EditDistance.between("kitten", "sitting", limit: 2) == nil)
        #expect(EditDistance.between("a", "abcdef", limit: 2) == nil)
    }

    @Test func `puts the nearest first and equals in alphabetical order`() {
        let words = ["reed", "red", "bed", "purple", "rod"]
        #expect(EditDistance.nearest(to: "Red", among: words) == ["red", "bed", "reed"])
    }
}
