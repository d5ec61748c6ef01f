import Section11Standards

/// The ratings of a return that are on the scale only if they are read as a person would.
struct RatingReadings {
    /// The edition's rule, whose bands give percentages a grade.
    private let rule: ScoringRule

    /// The texts read so, in the order in which they first stand, with how often.
    private var readings: [(text: String, reading: RatingScale.Reading, count: Int)] = []

    /// The texts last found on the scale, as a return has few of them and each one often.
    private var latest: [(text: String, rating: Rating)] = []

    /// Which of them was found last.
    private var lastFound = 0

    /// How many of them are kept.
    private static let latestCount = 8

    init(_ rule: ScoringRule) {
        self.rule = rule
    }

    /// What a text means as a rating.
    ///
    /// - Parameters:
    ///   - text: The text as written.
    ///   - scale: The scale.
    ///   - takeReason: Is told what stands beside "not applicable".
    /// - Returns: The rating; invalid if the text is not on the scale however it is read.
    mutating func rating(
        _ text: String, on scale: RatingScale, takeReason: (String) -> Void
    ) -> Rating {
        if text.isEmpty { return .unanswered }
        // Often the same as the one before.
        if lastFound < latest.count, latest[lastFound].text == text {
            return latest[lastFound].rating
        }
        for place in latest.indices
        where latest[place].text.utf8.count == text.utf8.count && latest[place].text == text {
            lastFound = place
            return latest[place].rating
        }
        if text.utf8.first == UInt8(ascii: "#"), Rating.isErrorValue(text) {
            return .invalid(text)
        }
        if let match = scale.match(text) {
            if latest.count < Self.latestCount { latest.append((text, Rating(match))) }
            return Rating(match)
        }
        guard let reading = scale.read(text) ?? reading(of: text, on: scale) else {
            return .invalid(text)
        }
        if !reading.rest.isEmpty { takeReason(reading.rest) }
        if let known = readings.firstIndex(where: { $0.text == text }) {
            readings[known].count += 1
        } else {
            readings.append((text, reading, 1))
        }
        return Rating(reading.match)
    }

    /// What a text means that ticks one of its choices, or gives a percentage.
    private func reading(of text: String, on scale: RatingScale) -> RatingScale.Reading? {
        if let choice = WrittenRating.choice(in: text) {
            return (scale.match(choice) ?? scale.read(choice)?.match).map {
                RatingScale.Reading($0, isSure: true)
            }
        }
        return WrittenRating.grade(ofPercentage: text, by: rule, on: scale).map {
            RatingScale.Reading(.grade($0), isSure: false)
        }
    }

    /// How many texts are quoted.
    private static let quotedTexts = 4

    /// What was taken for what.
    func guesses(on scale: RatingScale) -> [Guess] {
        if readings.isEmpty { return [] }
        let remedy = "write the grade alone in the cell"
        var guesses: [Guess] = []
        for isSure in [true, false] {
            let read = readings.filter { $0.reading.isSure == isSure && $0.reading.rest.isEmpty }
            if read.isEmpty { continue }
            var pairs = read.prefix(Self.quotedTexts).map { item in
                let times = item.count == 1 ? "" : " (\(item.count) times)"
                return "\(quoted(item.text)) for '\(words(item.reading.match, scale))'\(times)"
            }
            if read.count > Self.quotedTexts {
                pairs.append("\(read.count - Self.quotedTexts) more")
            }
            guesses.append(
                Guess(
                    "ratings taken: " + pairs.joined(separator: ", "),
                    sureness: isSure ? .sure : .likely, override: remedy))
        }
        let reasons = readings.filter { !$0.reading.rest.isEmpty }.reduce(0) { $0 + $1.count }
        if reasons > 0 {
            let what = reasons == 1 ? "1 rating" : "\(reasons) ratings"
            guesses.append(
                Guess(
                    "\(what) taken for not applicable, and the words beside for the reason",
                    sureness: .likely, override: remedy))
        }
        return guesses
    }

    private func words(_ match: RatingScale.Match, _ scale: RatingScale) -> String {
        switch match {
        case .grade(let grade): scale.grades[grade].label
        case .notApplicable: "N/A"
        }
    }
}

extension Rating {
    /// What a match on a scale means as a rating.
    init(_ match: RatingScale.Match) {
        switch match {
        case .grade(let grade): self = .graded(grade)
        case .notApplicable: self = .notApplicable
        }
    }
}
