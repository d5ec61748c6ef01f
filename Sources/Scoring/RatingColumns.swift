/// What counts as the answers of many returns, a byte each, in one column for each criterion.
///
/// A country's returns of ten years are 24 million ratings, and stand in 24 MB; they are counted in
/// one pass over the bytes.
public struct RatingColumns: Sendable {
    /// The number of returns.
    public private(set) var count = 0

    private var columns: [[UInt8]]
    private var carried: [Int]

    /// Creates columns without a return.
    ///
    /// - Parameter criteria: The number of criteria.
    public init(criteria: Int) {
        columns = Array(repeating: [], count: criteria)
        carried = Array(repeating: 0, count: criteria)
    }

    /// The number of criteria.
    public var criteria: Int { columns.count }

    /// Makes room for so many returns.
    public mutating func reserveCapacity(_ returns: Int) {
        for position in columns.indices { columns[position].reserveCapacity(returns) }
    }

    /// Adds what counts as the answers of an agency.
    ///
    /// - Parameters:
    ///   - standings: One for each criterion.
    ///   - isCarried: Whether each rests on a cycle before; none at all if nothing does.
    public mutating func append(_ standings: [Standing], isCarried: [Bool] = []) {
        precondition(standings.count == columns.count, "one standing for each criterion")
        for (position, standing) in standings.enumerated() {
            columns[position].append(Self.byte(standing))
        }
        for (position, isCarried) in isCarried.enumerated()
        where isCarried && standings[position].grade != nil {
            carried[position] += 1
        }
        count += 1
    }

    /// Counts every criterion.
    ///
    /// - Parameter grades: The number of grades of the scale.
    /// - Returns: A tally for each criterion.
    public func tallies(grades: Int) -> [Tally] {
        columns.indices.map { position in
            var tally = Self.tally(of: Self.histogram(of: columns[position]), grades: grades)
            tally.carriedForward = carried[position]
            return tally
        }
    }

    /// Counts every criterion for each group of returns, such as the areas of a country.
    ///
    /// - Parameters:
    ///   - groups: The group of each return, in the order in which they were added.
    ///   - groupCount: The number of groups.
    ///   - grades: The number of grades of the scale.
    /// - Returns: For each group a tally for each criterion; without what was carried.
    public func tallies(
        groups: [UInt16], of groupCount: Int, grades: Int
    ) -> [[Tally]] {
        precondition(groups.count == count, "one group for each return")
        precondition(groups.allSatisfy { Int($0) < groupCount }, "a group must be one of them")
        var tallies = [[Tally]](repeating: [], count: groupCount)
        var counts = [UInt32](repeating: 0, count: groupCount << 8)
        for column in columns {
            for position in counts.indices { counts[position] = 0 }
            for position in column.indices {
                counts[Int(groups[position]) << 8 | Int(column[position])] &+= 1
            }
            for group in tallies.indices {
                let histogram = counts[(group << 8)..<((group + 1) << 8)].map { Int($0) }
                tallies[group].append(Self.tally(of: histogram, grades: grades))
            }
        }
        return tallies
    }

    // Grades are their own bytes; what is no grade stands above them.
    private static let highestGrade: UInt8 = 250
    private static let notApplicable = 251
    private static let unanswered = 252
    private static let unmapped = 253
    private static let notAsked = 254

    private static func byte(_ standing: Standing) -> UInt8 {
        switch standing {
        case .graded(let grade): min(grade, highestGrade)
        case .notApplicable: UInt8(notApplicable)
        case .unanswered: UInt8(unanswered)
        case .unmapped: UInt8(unmapped)
        case .notAsked: UInt8(notAsked)
        }
    }

    /// How often each byte stands in a column.
    private static func histogram(of column: [UInt8]) -> [Int] {
        // Two counts side by side, as equal neighbours would wait for one another.
        var even = [Int](repeating: 0, count: 256)
        var odd = even
        var position = 0
        while position + 1 < column.count {
            even[Int(column[position])] &+= 1
            odd[Int(column[position + 1])] &+= 1
            position += 2
        }
        if position < column.count { even[Int(column[position])] &+= 1 }
        return zip(even, odd).map { $0 + $1 }
    }

    private static func tally(of histogram: [Int], grades: Int) -> Tally {
        var tally = Tally(grades: grades)
        for byte in 0...Int(highestGrade) {
            // A grade that is not on the scale is no answer.
            if byte < grades {
                tally.byGrade[byte] = histogram[byte]
            } else {
                tally.unanswered += histogram[byte]
            }
        }
        tally.notApplicable = histogram[notApplicable]
        tally.unanswered += histogram[unanswered]
        tally.unmapped = histogram[unmapped]
        return tally
    }
}
