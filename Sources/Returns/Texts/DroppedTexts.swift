extension Return {
    /// Lets go of what the agency wrote; ``textFindings`` says of it what checks and flags ask.
    mutating func dropTexts() {
        if hasDroppedTexts { return }
        hasDroppedTexts = true
        var answers = responses.mutableSpan
        for position in answers.indices { answers[position].dropWords() }
        for position in actions.indices where !lookedThrough.hasLookedAt(action: position) {
            actions[position].dropTexts()
        }
        lookedThrough = LookedThrough()
        for position in indicators.indices {
            indicators[position].commentary = Self.standIn(for: indicators[position].commentary)
        }
    }

    /// Puts back what the agency wrote, where it was let go of.
    ///
    /// - Parameter whole: The same return with its texts; `nil` if there is none any more, so that
    ///   nothing stands where a text was.
    mutating func takeTexts(of whole: Return?) {
        guard hasDroppedTexts else { return }
        hasDroppedTexts = false
        if let whole {
            for (position, answer) in whole.responses.enumerated().prefix(responses.count) {
                responses[position].takeWords(of: answer)
            }
        }
        let (plan, figures) = (whole?.actions ?? [], whole?.indicators ?? [])
        for position in actions.indices {
            actions[position].takeTexts(of: position < plan.count ? plan[position] : nil)
        }
        for position in indicators.indices {
            indicators[position].commentary =
                position < figures.count ? figures[position].commentary : ""
        }
    }

    /// A short text that stands for a longer one: texts of the same words have the same, and no
    /// text has none.
    fileprivate static func standIn(for text: String) -> String {
        text.isEmpty ? "" : TextDigest(text).standIn
    }
}

extension ImprovementAction {
    /// Puts short stand-ins for what the agency wrote, which are the same for the same words.
    ///
    /// The lead's role, the dates and the status stay.
    fileprivate mutating func dropTexts() {
        action = Return.standIn(for: action)
        successMeasure = Return.standIn(for: successMeasure)
        impact = BlankText.isBlank(impact) ? impact : Return.standIn(for: impact)
        for position in progress.indices {
            progress[position].text = Return.standIn(for: progress[position].text)
        }
    }

    /// Puts back what the agency wrote; nothing where that is `nil`.
    fileprivate mutating func takeTexts(of whole: ImprovementAction?) {
        action = whole?.action ?? ""
        successMeasure = whole?.successMeasure ?? ""
        impact = whole?.impact ?? ""
        for position in progress.indices {
            let notes = whole?.progress ?? []
            progress[position].text = position < notes.count ? notes[position].text : ""
        }
    }
}
