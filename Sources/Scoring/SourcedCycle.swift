package import Section11Returns

extension ReturnSet {
    /// The cycle in which an answer was given: this one or one before; `nil` if it is not at hand.
    package func cycle(of source: AnswerSources.Source) -> ReturnSet? {
        cycle(source.cyclesBack)
    }

    /// The cycle so many cycles back, of which this one is the first; `nil` if it is not at hand.
    package func cycle(_ cyclesBack: Int) -> ReturnSet? {
        if cyclesBack == 0 { return self }
        let position = cyclesBack - 1
        return earlier.indices.contains(position) ? earlier[position] : nil
    }

    /// A part of each return behind some answers, so that nothing is taken out of one again and
    /// again.
    ///
    /// - Parameters:
    ///   - sources: Where the answers were given.
    ///   - part: Takes the part out of a return.
    /// - Returns: The parts, in the order of ``AnswerSources/givers``; `nil` where a cycle is not at
    ///   hand.
    package func parts<Part>(
        behind sources: AnswerSources, _ part: (borrowing Return) -> Part
    ) -> [Part?] {
        sources.givers.map { giver in
            // This cycle's own by its parts, as a set is large.
            if giver.cyclesBack == 0 { return withReturn(of: giver.entry, part) }
            return cycle(giver.cyclesBack)?.withReturn(of: giver.entry, part)
        }
    }
}
