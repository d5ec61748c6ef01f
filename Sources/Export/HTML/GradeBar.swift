/// A bar of how many agencies stand at each grade.
struct GradeBar {
    /// One grade's part of the bar; its place and width in units of a hundredth of a per cent.
    struct Segment: Equatable {
        let grade: Int
        let count: Int
        let start: Int
        let width: Int
    }

    /// The parts, weakest grade first; none where nobody is rated.
    let segments: [Segment]

    /// Divides a bar by counts.
    ///
    /// The ends of parts are rounded, so parts meet and fill the bar.
    init(_ byGrade: [Int]) {
        let total = byGrade.reduce(0, +)
        var before = 0
        var segments: [Segment] = []
        for (grade, count) in byGrade.enumerated() where count > 0 {
            let start = 10_000 * before / total
            before += count
            segments.append(
                Segment(
                    grade: grade, count: count, start: start,
                    width: 10_000 * before / total - start))
        }
        self.segments = segments
    }
}
