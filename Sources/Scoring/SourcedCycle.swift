package import Section11Returns

extension ReturnSet {
    /// The cycle in which an answer was given: this one or one before; `nil` if it is not at hand.
    package func cycle(of source: AnswerSources.Source) -> ReturnSet? {
        if source.cyclesBack == 0 { return self }
        let position = source.cyclesBack - 1
        return earlier.indices.contains(position) ? earlier[position] : nil
    }
}
