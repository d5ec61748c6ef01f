import Section11Standards
import Section11Tables

extension PrivacyFindings.Finding: Keepable {
    func keep(in writer: inout KeptWriter) {
        writer.add(PrivacyHit.Kind.allCases.firstIndex(of: kind) ?? 0)
        writer.add(count)
        writer.add(masked)
        writer.add(name)
        writer.add(place)
        writer.add(criterion)
    }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        let kinds = PrivacyHit.Kind.allCases
        self.init(
            kind: kinds[try reader.index(below: kinds.count)], count: try reader.take(),
            masked: try reader.take(), name: try reader.take(), place: try reader.take(),
            criterion: try reader.take())
    }
}

extension TextFindings: Keepable {
    func keep(in writer: inout KeptWriter) {
        writer.add(answers)
        writer.add(privacy.findings)
    }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        let answers: [AnswerText] = try reader.take()
        let findings: [PrivacyFindings.Finding] = try reader.take()
        self.init(answers: answers, privacy: PrivacyFindings(findings))
    }
}

extension Return.Statement: Keepable {
    func keep(in writer: inout KeptWriter) {
        writer.add(text)
        writer.add(place)
    }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        self.init(try reader.take(), place: try reader.take())
    }
}

extension Return.Explanation: Keepable {
    func keep(in writer: inout KeptWriter) {
        writer.add(code)
        writer.add(subject)
        writer.add(text)
    }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        self.init(code: try reader.take(), subject: try reader.take(), text: try reader.take())
    }
}

extension Return.RivalRatings: Keepable {
    func keep(in writer: inout KeptWriter) {
        writer.add(read)
        writer.add(readHeading)
        writer.add(other)
        writer.add(otherHeading)
        writer.add(differing)
    }
    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        self.init(
            read: try reader.take(), readHeading: try reader.take(), other: try reader.take(),
            otherHeading: try reader.take(), differing: try reader.take())
    }
}

extension Return: Keepable {
    func keep(in writer: inout KeptWriter) {
        writer.add(file)
        for field in StatedFacts.fields { writer.add(facts[field]) }
        writer.add(responses)
        writer.add(actions)
        writer.add(indicators)
        writer.add(explanations)
        writer.add(formulasWithoutResult)
        writer.add(rivalRatings)
        let key = colourKey.sorted { $0.key.rgb < $1.key.rgb }
        writer.add(key.map(\.key))
        writer.add(key.map(\.value))
        writer.add(guesses)
        writer.add(layouts)
        writer.add(textFindings)
        writer.add(settledFor)
        writer.add(hasDroppedTexts)
    }

    init(from reader: inout KeptReader) throws(KeptReader.Damage) {
        self.init(file: try reader.take())
        for field in StatedFacts.fields { facts[field] = try reader.take() }
        responses = try reader.take()
        actions = try reader.take()
        indicators = try reader.take()
        explanations = try reader.take()
        formulasWithoutResult = try reader.take()
        rivalRatings = try reader.take()
        let colours: [Colour] = try reader.take()
        colourKey = Dictionary(
            zip(colours, try reader.take() as [String]), uniquingKeysWith: { first, _ in first })
        guesses = try reader.take()
        layouts = try reader.take()
        textFindings = try reader.take()
        settledFor = try reader.take()
        hasDroppedTexts = try reader.take()
        guard textFindings?.answers.count ?? responses.count == responses.count else {
            throw KeptReader.Damage()
        }
    }
}

extension Submission {
    /// What a cache keeps of the file.
    ///
    /// - Parameter words: What need not be kept; `nil` for nothing.
    /// - Returns: The bytes; `nil` if the file could not be read, or is to be read again.
    func kept(_ words: KeptWords? = nil) -> [UInt8]? {
        guard refusal == nil, !returns.isEmpty, returns.allSatisfy({ $0.textFindings != nil })
        else { return nil }
        var writer = KeptWriter(words: words)
        writer.add(shape.flatMap { Shape.allCases.firstIndex(of: $0) } ?? 0)
        writer.add(returns)
        writer.add(guesses)
        writer.add(ignored)
        return writer.bytes
    }

    /// Takes a file out of what a cache kept of it.
    ///
    /// - Parameters:
    ///   - bytes: What was kept.
    ///   - file: The file's name.
    ///   - index: The catalogue for which it was read.
    ///   - words: What was not kept; `nil` where everything was.
    /// - Returns: The file; `nil` if the bytes are not what ``kept(_:)`` gave for that catalogue.
    static func taken(
        from bytes: [UInt8], file: String, index: CatalogueIndex, _ words: KeptWords? = nil
    ) -> Submission? {
        var reader = KeptReader(bytes, words: words)
        do throws(KeptReader.Damage) {
            var submission = Submission(file: file, refusal: nil)
            submission.shape =
                Shape.allCases[
                    try reader.index(below: Shape.allCases.count)]
            submission.returns = try reader.take()
            submission.guesses = try reader.take()
            submission.ignored = try reader.take()
            guard reader.isAtEnd, submission.returns.allSatisfy({ $0.fits(index) }) else {
                return nil
            }
            return submission
        } catch {
            return nil
        }
    }
}

extension Return {
    /// Whether every position that the answers name is one of a catalogue, for which it was read.
    fileprivate func fits(_ index: CatalogueIndex) -> Bool {
        guard settledFor == index.catalogue.id,
            actions.allSatisfy({ $0.criterion ?? 0 < index.entries.count })
        else { return false }
        let grades = index.catalogue.scale.grades.count
        // Through a span, so that no answer's texts are counted as used.
        let responses = responses.span
        for position in responses.indices {
            guard responses[position].criterion ?? 0 < index.entries.count,
                responses[position].standard ?? 0 < index.catalogue.standards.count,
                responses[position].selfAssessed.grade ?? 0 < grades,
                responses[position].moderated?.grade ?? 0 < grades
            else { return false }
        }
        return true
    }
}
