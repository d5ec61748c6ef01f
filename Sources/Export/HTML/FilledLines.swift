/// Makes many lines from one template, which is rendered once for each kind of line.
///
/// A page has tens of thousands of rows, cells and links, which nearly all differ in their texts alone.
/// So the template is given marks where these texts go, and the texts are put there.
struct FilledLines<Kind: Hashable> {
    typealias Values = TemplateValues

    private enum Piece {
        case plain(String)
        case text(Int)
    }

    private let names: [String]
    private let template: LineTemplate
    private var made: [Kind: [Piece]] = [:]

    /// Prepares to make lines.
    ///
    /// - Parameters:
    ///   - names: The names of the texts, at most ten.
    ///   - template: The template.
    init(_ names: [String], _ template: LineTemplate) {
        self.names = names
        self.template = template
    }

    /// A line of a kind.
    ///
    /// - Parameters:
    ///   - kind: The kind.
    ///   - texts: The texts, in the order of their names.
    ///   - values: What lines of the kind have in common; a text's name that is among them stands for
    ///     that in all of them.
    /// - Returns: The line.
    mutating func line(_ kind: Kind, _ texts: [String], values: () -> Values) -> String {
        let known = made[kind]
        let pieces = known ?? pieces(of: values())
        if known == nil { made[kind] = pieces }
        var line = ""
        for piece in pieces {
            switch piece {
            case .plain(let text): line += text
            case .text(let position): line += template.escape(texts[position])
            }
        }
        return line
    }

    /// A line in pieces, parted where texts go.
    private func pieces(of values: Values) -> [Piece] {
        var values = values
        for (position, name) in names.enumerated() where values[name] == nil {
            values[name] = "\(LineTemplate.mark)\(position)"
        }
        let parts = template.render(values).unicodeScalars.split(
            separator: LineTemplate.mark, omittingEmptySubsequences: false
        ).map { String(Substring($0)) }
        return parts.enumerated().flatMap { place, part -> [Piece] in
            if place == 0 { return [.plain(part)] }
            guard let position = part.first?.wholeNumberValue, names.indices.contains(position)
            else { return [.plain("\(LineTemplate.mark)\(part)")] }
            return [.text(position), .plain(String(part.dropFirst()))]
        }
    }
}

/// A template of one line, with the way in which it makes texts fit for a page.
struct LineTemplate {
    /// Makes a line from its values.
    let render: (TemplateValues) -> String

    /// Makes a text fit for the page, as the template would.
    let escape: (String) -> String

    /// Begins the mark of a text: a character that is for private use and stands in no text of ours.
    fileprivate static let mark: Unicode.Scalar = "\u{E511}"
}
