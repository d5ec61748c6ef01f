/// A chart of stacked bars that is to be written on a sheet: a bar a row, a part a series.
public struct ChartDraft: Sendable, Equatable {
    /// The part that one column of numbers adds to each bar.
    public struct Series: Sendable, Equatable {
        /// The cell that names it.
        public var name: CellReference
        /// Its numbers, one a bar.
        public var values: CellRange
        /// Its colour; `nil` for the program's own.
        public var fill: Colour?
        /// Whether it is hatched, so that it can be told without its colour.
        public var isHatched: Bool

        /// Creates a series.
        public init(
            name: CellReference, values: CellRange, fill: Colour? = nil, isHatched: Bool = false
        ) {
            self.name = name
            self.values = values
            self.fill = fill
            self.isHatched = isHatched
        }
    }

    /// The title above the chart.
    public var title: String

    /// What the chart shows, for those who cannot see it.
    public var alternative: String

    /// The sheet on which the numbers stand.
    public var sheet: String

    /// The cells that name the bars.
    public var categories: CellRange

    /// The parts of each bar, from the left.
    public var series: [Series]

    /// The cell at its upper left corner.
    public var place: CellReference

    /// The width in pixels.
    public var width: Int

    /// The height in pixels.
    public var height: Int

    /// Creates a chart.
    public init(
        title: String, alternative: String, sheet: String, categories: CellRange,
        series: [Series], place: CellReference, width: Int = 900, height: Int = 480
    ) {
        self.title = title
        self.alternative = alternative
        self.sheet = sheet
        self.categories = categories
        self.series = series
        self.place = place
        self.width = width
        self.height = height
    }
}
