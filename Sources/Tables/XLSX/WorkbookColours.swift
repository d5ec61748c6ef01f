/// The colours of a workbook's cells and rules.
struct WorkbookColours {
    /// The colour of every cell format; `nil` for no fill.
    let cells: [ColourSource?]
    /// The colour of every format for rules; `nil` for none.
    let rules: [ColourSource?]
    /// Where the theme lies; `nil` if the workbook has none, or if it has been read.
    var themePath: String?
    /// What the colours are looked up in; its theme is the standard one until the file's is read.
    var palette: ColourPalette

    /// No colours.
    init() { self.init(Styles(), themePath: nil) }

    init(_ styles: Styles, themePath: String?) {
        cells = styles.cellFills
        rules = styles.ruleFills
        self.themePath = themePath
        palette = ColourPalette(indexed: styles.indexedColours)
    }

    /// The colour that a rule gives; `nil` for none.
    func source(of format: ConditionalRule.Format) -> ColourSource? {
        switch format {
        case .place(let place): place < rules.count ? rules[place] : nil
        case .colour(let colour): colour
        }
    }
}

extension ConditionalRules {
    /// The first cell of a rule that makes a colour in a way that is not worked out; `nil` for none.
    func firstNotWorkedOut(_ colours: WorkbookColours) -> CellReference? {
        let unknown = all.first { rule, _ in
            rule.coloursByItself
                || rule.formula == nil && colours.source(of: rule.format) != nil
        }
        return unknown?.areas.first?.first ?? firstLeftOut
    }
}

// How the reader of a workbook finds out what colours its cells have.
extension XLSXReader {
    /// The colours that the workbook's words for them mean.
    mutating func fills(_ sources: [ColourSource?]) -> [Colour?] {
        var fills: [Colour?] = []
        fills.reserveCapacity(sources.count)
        for source in sources { fills.append(colour(source)) }
        return fills
    }

    /// The rules of a sheet as far as it is known when they hold.
    mutating func conditionalFills(_ rules: ConditionalRules) -> [ConditionalFill] {
        var fills: [ConditionalFill] = []
        for (rule, areas) in rules.all {
            guard let formula = rule.formula else { continue }
            let colour = colour(colours.source(of: rule.format))
            guard colour != nil || rule.stopsOthers else { continue }
            fills.append(
                ConditionalFill(
                    areas: areas, priority: rule.priority, stopsOthers: rule.stopsOthers,
                    colour: colour, formula: formula))
        }
        return fills
    }

    /// The colour that is meant; the theme is read only when the first colour asks for it.
    private mutating func colour(_ source: ColourSource?) -> Colour? {
        guard let source else { return nil }
        if case .theme = source.kind, let path = colours.themePath {
            colours.themePath = nil
            do throws(TableError) {
                if let bytes = try part(path) {
                    colours.palette.theme = try ThemeColours.read(
                        bytes.span, part: path, limits: limits)
                }
            } catch {
                // The answers do not depend on the theme, so they are read all the same.
                notes.append(
                    ReadingNote(
                        kind: .ignored,
                        message: "the workbook's theme left out, because it is damaged; colours of "
                            + "cells may differ from those that are shown"))
            }
        }
        return colours.palette.colour(source)
    }
}
