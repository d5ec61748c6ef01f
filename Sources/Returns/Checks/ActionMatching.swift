import Section11Standards
import Section11Tables

/// The actions of a return, to be found by their numbers or else by their texts.
package struct ActionMatching {
    private var byNumber: [String: Int] = [:]
    private var byText: [String: Int] = [:]
    private let actions: [ImprovementAction]

    /// Creates the list; of several actions with one number or text the first is found.
    package init(_ actions: [ImprovementAction]) {
        self.actions = actions
        for position in actions.indices {
            let number = normalisedWords(actions[position].number)
            if !number.isEmpty, byNumber[number] == nil { byNumber[number] = position }
            let text = normalisedWords(actions[position].action)
            if !text.isEmpty, byText[text] == nil { byText[text] = position }
        }
    }

    /// The action that continues another, by its number, else by its text; `nil` for none.
    package func action(like other: ImprovementAction) -> ImprovementAction? {
        let position =
            byNumber[normalisedWords(other.number)] ?? byText[normalisedWords(other.action)]
        return position.map { actions[$0] }
    }
}

extension [ActionMatching] {
    /// The action that continues another, in the first plan that has it; `nil` for none.
    package func action(like other: ImprovementAction) -> ImprovementAction? {
        lazy.compactMap { $0.action(like: other) }.first
    }
}

/// The letters and digits of a text in lower case, with one space between words.
///
///     normalisedWords("See  attached.")  // "see attached"
package func normalisedWords(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return RatingScale.normalised(text) }
    return text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
}

/// The words of a text with single spaces between them.
func spacedWords(_ text: String) -> [Substring] {
    // Told apart by bytes, which takes a tenth of the time that characters take.
    text.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
}

extension CheckContext {
    /// Tells of actions with the same fault: as one where four or more stand together.
    ///
    /// - Parameters:
    ///   - actions: The positions of the actions, ascending.
    ///   - field: The field that is at fault.
    ///   - one: Makes the issue of one action.
    ///   - several: Makes the issue of actions that stand together, from how many there are.
    /// - Returns: The issues, in the order of the actions.
    func issues(
        ofActions actions: [Int], at field: Return.Field,
        one: (Int, Locator) -> Return.Issue, several: (Int, Locator) -> Return.Issue
    ) -> [Return.Issue] {
        var issues: [Return.Issue] = []
        var start = actions.startIndex
        while start < actions.endIndex {
            var end = start + 1
            while end < actions.endIndex, actions[end] == actions[end - 1] + 1,
                answered.actions[actions[end]].origin.layout
                    == answered.actions[actions[start]].origin.layout
            {
                end += 1
            }
            let run = actions[start..<end]
            if run.count >= Self.groupedFrom {
                var place = self.place(of: field, inAction: run[start])
                let last = self.place(of: field, inAction: run[end - 1])
                if let from = place.cells?.first, let to = last.cells?.last {
                    place.cells = CellRange(from, to)
                }
                issues.append(several(run.count, place))
            } else {
                issues += run.map { one($0, self.place(of: field, inAction: $0)) }
            }
            start = end
        }
        return issues
    }
}
