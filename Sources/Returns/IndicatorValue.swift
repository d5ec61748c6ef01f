public import Section11Standards

/// A figure that an agency gives for an indicator.
public struct IndicatorValue: Sendable, Equatable {
    /// The indicator's id as the agency wrote it.
    public var id: String

    /// The period as written, such as `Q3`; empty for none.
    public var period: String

    /// The figure as written; empty for none.
    public var valueText: String

    /// The numerator as written; empty for none.
    public var numeratorText: String

    /// The denominator as written; empty for none.
    public var denominatorText: String

    /// Why no figure is given; empty for none.
    public var absence: String

    /// The agency's remark; empty for none.
    public var commentary: String

    /// Where the figure stands.
    public var origin: Origin

    /// Creates a figure.
    public init(
        id: String, period: String = "", valueText: String = "", numeratorText: String = "",
        denominatorText: String = "", absence: String = "", commentary: String = "",
        origin: Origin
    ) {
        self.id = id
        self.period = period
        self.valueText = valueText
        self.numeratorText = numeratorText
        self.denominatorText = denominatorText
        self.absence = absence
        self.commentary = commentary
        self.origin = origin
    }

    /// The figure, exact; `nil` if none is given or it cannot be read.
    ///
    /// A per cent sign and spaces make no difference: `96.2 %` is 96.2.
    public var value: Fraction? {
        Fraction(decimal: String(valueText.filter { $0 != "%" && $0 != " " }))
    }

    /// The quarter of the cycle's year; `nil` if none is stated or it cannot be read.
    public var quarter: Quarter? { Quarter(period) }

    /// What the figure is of: the indicator, and the quarter where one is stated.
    package var subject: String { quarter.map { "\(id) \($0)" } ?? id }

    /// The numerator and the denominator, if both are given and can be a part and its whole.
    public var counts: (numerator: Fraction, denominator: Fraction)? {
        guard let numerator = Fraction(decimal: numeratorText),
            let denominator = Fraction(decimal: denominatorText),
            .zero <= numerator, .zero < denominator, numerator <= denominator
        else { return nil }
        return (numerator, denominator)
    }
}
