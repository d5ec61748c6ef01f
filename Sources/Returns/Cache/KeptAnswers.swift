extension Rating: Keepable {
    func keep(in writer: inout KeptWriter) {
        switch self {
        case .unanswered: writer.add(UInt64(0))
        case .notApplicable: writer.add(UInt64(1))
        case .graded(let grade):
            writer.add(UInt64(2))
            writer.add(grade)
        case .invalid(let text):
            writer.add(UInt64(3))
            writer.add(text)
        case .unmapped(let code):
            writer.add(UInt64(4))
            writer.add(code)
        }
    }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        switch try reader.number() {
        case 0: self = .unanswered
        case 1: self = .notApplicable
        case 2: self = .graded(try reader.take())
        case 3: self = .invalid(try reader.take())
        case 4: self = .unmapped(try reader.take())
        default: throw KeptReader.Damage()
        }
    }
}

extension Response.Match: Keepable {
    func keep(in writer: inout KeptWriter) {
        switch self {
        case .none: writer.add(UInt64(0))
        case .ref: writer.add(UInt64(1))
        case .leadingRef: writer.add(UInt64(2))
        case .mendedRef(let isDoubtful): writer.add(UInt64(isDoubtful ? 4 : 3))
        case .text(let differing, let length):
            writer.add(UInt64(5))
            writer.add(differing)
            writer.add(length)
        case .partOfText(let words, let length):
            writer.add(UInt64(6))
            writer.add(words)
            writer.add(length)
        case .either(let one, let other):
            writer.add(UInt64(7))
            writer.add(UInt32(bitPattern: one))
            writer.add(UInt32(bitPattern: other))
        case .refAgainstText(let other):
            writer.add(UInt64(8))
            writer.add(UInt32(bitPattern: other))
        }
    }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        switch try reader.number() {
        case 0: self = .none
        case 1: self = .ref
        case 2: self = .leadingRef
        case 3: self = .mendedRef(isDoubtful: false)
        case 4: self = .mendedRef(isDoubtful: true)
        case 5: self = .text(differing: try reader.take(), of: try reader.take())
        case 6: self = .partOfText(words: try reader.take(), of: try reader.take())
        case 7:
            let one: UInt32 = try reader.take()
            self = .either(Int32(bitPattern: one), Int32(bitPattern: try reader.take()))
        case 8: self = .refAgainstText(Int32(bitPattern: try reader.take()))
        default: throw KeptReader.Damage()
        }
    }
}

/// Where an answer of few bytes stands, from which the next one of its kind goes on.
struct KeptAnswer {
    /// The criterion's position.
    var criterion = -1
    /// Where the answer stands.
    var origin = Origin(layout: 0, row: 0)

    /// The answer to the next criterion in the next row.
    var next: KeptAnswer {
        var next = self
        next.criterion += 1
        next.origin.row += 1
        return next
    }
}

// An answer that names its criterion as the catalogue does and has a rating of the scale takes a
// byte: its first bit is set, the second if it goes on from the one before, six say the rating.
extension Response: Keepable {
    private static let isPlain: UInt8 = 0x80
    private static let goesOn: UInt8 = 0x40

    func keep(in writer: inout KeptWriter) {
        if keepPlainly(in: &writer) { return }
        writer.add(UInt8(0))
        writer.add(ref)
        writer.add(criterionText)
        writer.add(ratingText)
        writer.add(ratingFill)
        writer.add(moderatedText)
        writer.add(reason)
        writer.add(evidence)
        writer.add(areasForImprovement)
        writer.add(origin)
        writer.add(criterion)
        writer.add(standard)
        writer.add(matchedBy)
        writer.add(mappedRating)
        writer.add(mappedModerated)
        writer.add(isRatedByColour)
        writer.add(selfAssessed)
        writer.add(moderated)
    }

    /// Adds the answer in few bytes, if it can be.
    private func keepPlainly(in writer: inout KeptWriter) -> Bool {
        guard let words = writer.words, hasOnlyRating, let criterion, words.refs[criterion] == ref,
            let spelling = words.spelling(ratingText, meaning: selfAssessed)
        else { return false }
        let next = writer.lastAnswer.next
        if criterion == next.criterion, origin == next.origin {
            writer.add(byte: Self.isPlain | Self.goesOn | spelling)
        } else {
            writer.add(byte: Self.isPlain | spelling)
            writer.add(origin)
            writer.add(criterion)
        }
        writer.lastAnswer = KeptAnswer(criterion: criterion, origin: origin)
        return true
    }

    /// Takes an answer of few bytes.
    private init(plain head: UInt8, from reader: inout KeptReader) throws(KeptReader.Damage) {
        var place = reader.lastAnswer.next
        if head & Self.goesOn == 0 {
            place = KeptAnswer()
            place.origin = try reader.take()
            place.criterion = try reader.take()
        }
        let spelling = Int(head & ~(Self.isPlain | Self.goesOn))
        guard let words = reader.words, words.refs.indices.contains(place.criterion),
            words.spellings.indices.contains(spelling)
        else { throw KeptReader.Damage() }
        reader.lastAnswer = place
        self.init(
            ref: words.refs[place.criterion], ratingText: words.spellings[spelling].text,
            origin: place.origin)
        criterion = place.criterion
        matchedBy = .ref
        selfAssessed = words.spellings[spelling].rating
    }

    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        let head = try reader.byte()
        if head & Self.isPlain != 0 {
            try self.init(plain: head, from: &reader)
            return
        }
        guard head == 0 else { throw KeptReader.Damage() }
        self.init(
            ref: try reader.take(), criterionText: try reader.take(),
            ratingText: try reader.take(), ratingFill: try reader.take(),
            moderatedText: try reader.take(), reason: try reader.take(),
            evidence: try reader.take(), areasForImprovement: try reader.take(),
            origin: try reader.take())
        criterion = try reader.take()
        standard = try reader.take()
        matchedBy = try reader.take()
        mappedRating = try reader.take()
        mappedModerated = try reader.take()
        isRatedByColour = try reader.take()
        selfAssessed = try reader.take()
        moderated = try reader.take()
    }
}

extension ImprovementAction.ProgressNote: Keepable {
    func keep(in writer: inout KeptWriter) {
        writer.add(date)
        writer.add(text)
    }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        self.init(date: try reader.take(), text: try reader.take())
    }
}

// With what was worked out of its texts, which takes longer than reading all else.
extension ImprovementAction: Keepable {
    func keep(in writer: inout KeptWriter) {
        writer.add(number)
        writer.add(ref)
        writer.add(action)
        writer.add(lead)
        writer.add(leadLooksLikeName)
        writer.add(due)
        writer.add(successMeasure)
        writer.add(statusText)
        writer.add(status.flatMap { Status.allCases.firstIndex(of: $0) })
        writer.add(progress)
        writer.add(impact)
        writer.add(origin)
        writer.add(criterion)
    }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        self.init(
            number: try reader.take(), ref: try reader.take(), action: try reader.take(),
            lead: (try reader.take(), looksLikeName: try reader.take()), due: try reader.take(),
            successMeasure: try reader.take(),
            status: (try reader.take(), try Self.status(from: &reader)),
            progress: try reader.take(), impact: try reader.take(), origin: try reader.take(),
            criterion: try reader.take())
    }

    private static func status(
        from reader: inout KeptReader
    ) throws(KeptReader.Damage) -> Status? {
        let place: Int? = try reader.take()
        guard let place else { return nil }
        guard Status.allCases.indices.contains(place) else { throw KeptReader.Damage() }
        return Status.allCases[place]
    }
}

extension IndicatorValue: Keepable {
    func keep(in writer: inout KeptWriter) {
        for text in [
            id, period, valueText, numeratorText, denominatorText, absence, commentary,
        ] {
            writer.add(text)
        }
        writer.add(origin)
    }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        self.init(
            id: try reader.take(), period: try reader.take(), valueText: try reader.take(),
            numeratorText: try reader.take(), denominatorText: try reader.take(),
            absence: try reader.take(), commentary: try reader.take(), origin: try reader.take())
    }
}

extension AnswerText: Keepable {
    /// Says among the signs that there is no evidence, of which nothing else is known.
    private static let hasNone: UInt8 = 0x80

    func keep(in writer: inout KeptWriter) {
        if length == 0, wordCount == 0, digest == 0, words == 0 {
            writer.add(byte: signs.rawValue | Self.hasNone)
            return
        }
        writer.add(byte: signs.rawValue)
        writer.add(length)
        writer.add(wordCount)
        writer.addWhole(digest)
        writer.addWhole(words)
    }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        let head = try reader.byte()
        let signs = Signs(rawValue: head & ~Self.hasNone)
        if head & Self.hasNone != 0 {
            self.init(signs: signs, length: 0, wordCount: 0, digest: 0, words: 0)
            return
        }
        self.init(
            signs: signs, length: try reader.take(), wordCount: try reader.take(),
            digest: try reader.whole(), words: try reader.whole())
    }
}
