import Section11Standards

/// The proof that the areas add up, as a tidy file: a row for each count and part of it.
enum PoolRows {
    /// The text of the file; only headings where there are not several areas.
    static func rows(_ summary: Summary) -> CSVRows {
        var csv = CSVRows(
            [
                "standard", "count", "is_grade", "part", "area", "areas_covered", "number",
                "adds_up",
            ],
            notice: summary.notice)
        let pool = summary.pool
        guard pool.isPool else { return csv }
        for count in pool.counts {
            func append(
                _ part: String, _ number: Int, area: String = "[z]", covered: String = "[z]"
            ) {
                csv.append([
                    count.standard ?? "[z]", count.name, CSVText.yes(count.isGrade), part, area,
                    covered, String(number), CSVText.yes(count.reconciles),
                ])
            }
            for (area, number) in zip(pool.areas, count.byArea) {
                append("area", number, area: area.area.id)
            }
            for (overlap, number) in zip(pool.overlaps, count.byOverlap) {
                append("overlap", number, covered: String(overlap.areas))
            }
            append("sum-of-areas", count.sumOfAreas)
            append("double-counting", count.doubleCounting)
            append("pool", count.pool)
        }
        return csv
    }
}
