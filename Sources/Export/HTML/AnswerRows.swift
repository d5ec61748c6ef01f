/// Makes the rows of answers from their template, which is rendered once for each kind of row.
///
/// A page has tens of thousands of rows, which nearly all differ in their texts alone. So the template
/// is given marks where the texts go, and the texts are put there.
struct AnswerRows {
    typealias Values = TemplateValues

    /// All of a row but its texts.
    struct Kind: Hashable {
        /// The criterion's reference.
        let ref: String
        /// The mark of the grade.
        let mark: String
        /// The class of its colour.
        let style: String
        /// Whether it is a need for improvement.
        let needsImprovement: Bool
        /// What the second text is on; `nil` if there is none.
        let remarkOn: String?
        /// The agency's own grade, where the panel changed it; `nil` where it did not.
        let own: String?
    }

    /// The texts of a row.
    struct Texts {
        /// What the agency wrote.
        let evidence: String
        /// What else it wrote; empty for nothing.
        let remark: String
        /// Where the answer stands.
        let place: String

        fileprivate subscript(name: Name) -> String {
            switch name {
            case .evidence: evidence
            case .remark: remark
            case .place: place
            }
        }
    }

    fileprivate enum Name: String {
        case evidence = "e"
        case remark = "r"
        case place = "p"
    }

    private enum Piece {
        case plain(String)
        case text(Name)
    }

    private let render: (Values) -> String
    private let escape: (String) -> String
    private var made: [Kind: [Piece]] = [:]

    /// Prepares to make rows.
    ///
    /// - Parameters:
    ///   - render: Makes a row from its values.
    ///   - escape: Makes a text fit for the page, as the template would.
    init(render: @escaping (Values) -> String, escape: @escaping (String) -> String) {
        self.render = render
        self.escape = escape
    }

    /// A row of a kind, with its texts.
    mutating func row(_ kind: Kind, _ texts: Texts) -> String {
        let pieces = made[kind] ?? Self.pieces(of: render(Self.values(of: kind)))
        made[kind] = pieces
        var row = ""
        for piece in pieces {
            switch piece {
            case .plain(let text): row += text
            case .text(let name): row += escape(texts[name])
            }
        }
        return row
    }

    /// Begins the mark of a text: a character that is for private use and stands in no text of ours.
    private static let mark: Unicode.Scalar = "\u{E511}"

    private static func values(of kind: Kind) -> Values {
        func marked(_ name: Name) -> String { "\(mark)\(name.rawValue)" }
        return [
            "ref": kind.ref, "mark": kind.mark, "class": kind.style,
            "needs": kind.needsImprovement, "own": kind.own ?? false,
            "remarkOn": kind.remarkOn ?? "",
            "remark": kind.remarkOn == nil ? false : marked(.remark),
            "evidence": marked(.evidence), "place": marked(.place),
        ]
    }

    /// A row in pieces, parted where texts go.
    private static func pieces(of row: String) -> [Piece] {
        var pieces: [Piece] = []
        for (position, part) in row.unicodeScalars.split(
            separator: mark, omittingEmptySubsequences: false
        ).enumerated() {
            let text = String(Substring(part))
            guard position > 0 else {
                pieces.append(.plain(text))
                continue
            }
            if let name = text.first.flatMap({ Name(rawValue: String($0)) }) {
                pieces += [.text(name), .plain(String(text.dropFirst()))]
            } else {
                pieces.append(.plain("\(mark)\(text)"))
            }
        }
        return pieces
    }
}
