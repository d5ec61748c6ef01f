public import Section11Standards
public import Section11Tables

/// What is known of a file before it is read.
///
/// Whatever is `nil` is inferred from the content, and said as a ``Guess``.
public struct ReadingGuide: Sendable {
    /// The catalogue that the file answers; `nil` where it is not known yet.
    ///
    /// A form that names its criteria only by their words, or its grades only by its columns, cannot
    /// be read without.
    public var index: CatalogueIndex?

    /// The name of the only sheet that is read; `nil` for all.
    public var sheet: String?

    /// The row of the headings, as the spreadsheet shows it; `nil` to look for it.
    public var headerRow: Int?

    /// The layout by which the file is read, because it was asked for; `nil` for none.
    public var layout: FormLayout?

    /// The layouts by which it is read if one of them recognises it, in the order of trying; `nil` for
    /// those of the cycle and the library, where there is one.
    public var layouts: [FormLayout]?

    /// How a CSV file is written.
    public var csv: CSVOptions

    /// Whether colours may stand for ratings.
    ///
    /// Not in a copy in which the engine itself has marked what is wrong.
    var readsColours = true

    /// Whether what the agencies wrote is held after it was looked through.
    ///
    /// Figures, flags and checks need only what ``TextFindings`` keeps; an output that shows the texts
    /// asks for them. Without an ``index`` they are always held.
    public var keepsTexts = true

    /// Whether the texts of an answer may be let go of as soon as its row is read, as the return is
    /// settled as soon as it is.
    var looksThroughAtOnce = false

    /// Whether texts that are asked for may be let go of where returns are many, and read once more
    /// when they are shown.
    public var mayReadTextsAgain = false

    /// Whether the files are some of many that are read, though their own cycle may be small.
    public var isPartOfMany = false

    /// What returns that are held as bytes need not repeat; `nil` to hold the answers themselves.
    ///
    /// Only returns whose texts are let go of are held so.
    var packing: KeptWords?

    /// What a cache need not repeat of what is read; `nil` to keep everything.
    var caching: KeptWords?

    /// What a file may ask for.
    public var limits: ReadingLimits

    /// Creates a guide; what is `nil` is inferred from the content.
    public init(
        index: CatalogueIndex? = nil, sheet: String? = nil, headerRow: Int? = nil,
        layout: FormLayout? = nil, layouts: [FormLayout]? = nil,
        csv: CSVOptions = .init(), limits: ReadingLimits = .standard
    ) {
        self.index = index
        self.sheet = sheet
        self.headerRow = headerRow
        self.layout = layout
        self.layouts = layouts
        self.csv = csv
        self.limits = limits
    }

    /// Whether a rating is known to be on no scale that is asked for.
    func isOffScale(_ rating: String) -> Bool {
        guard let scale = index?.catalogue.scale else { return false }
        return scale.match(rating) == nil && scale.read(rating) == nil
    }
}
