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

extension Response: Keepable {
    func keep(in writer: inout KeptWriter) {
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
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
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
        writer.add(date.text)
        writer.add(text)
    }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        self.init(date: StatedDate(try reader.text()), text: try reader.take())
    }
}

extension ImprovementAction: Keepable {
    func keep(in writer: inout KeptWriter) {
        for text in [number, ref, action, lead, due.text, successMeasure, statusText] {
            writer.add(text)
        }
        writer.add(progress)
        writer.add(impact)
        writer.add(origin)
        writer.add(criterion)
    }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        self.init(
            number: try reader.take(), ref: try reader.take(), action: try reader.take(),
            lead: try reader.take(), due: StatedDate(try reader.text()),
            successMeasure: try reader.take(), statusText: try reader.take(),
            progress: try reader.take(), impact: try reader.take(), origin: try reader.take())
        criterion = try reader.take()
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
    func keep(in writer: inout KeptWriter) {
        writer.add(signs.rawValue)
        writer.add(length)
        writer.add(wordCount)
        writer.add(digest)
        writer.add(words)
    }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        self.init(
            signs: Signs(rawValue: try reader.take()), length: try reader.take(),
            wordCount: try reader.take(), digest: try reader.take(), words: try reader.take())
    }
}
