// Made from the doc comments by `RECORD_GOLDEN=1 swift test --filter GlossaryTests`.

extension Glossary {
    /// The methods of scoring, as their declarations explain them.
    static let methods = """
        M01: weakest

        the weakest grade among the applicable, answered criteria.
        %
        M02: points

        100 · Σ points·weight ÷ (highest points · Σ weight) over the applicable, answered
        criteria, rounded to the catalogue's step, turned into a grade by the catalogue's bands.
        What is not applicable shares its weight among the rest.
        %
        M03: proportion

        the share of the applicable, answered criteria that need no improvement, turned into a
        grade by the bands.
        %
        M04: reported

        the rating that the form itself gives for the standard.
        %
        M05: not applicable leaves both numerator and denominator; a standard with nothing
        applicable is not applicable.
        %
        M06: unanswered is neither; it lowers coverage, and the result is provisional.
        %
        M07: an update return that does not mention a criterion carries forward the rating of the
        last full return, however many cycles back, and the rating is marked as carried. Ratings
        to another edition are carried only through a crosswalk that gives leave to copy them; of
        several that one criterion joins the weakest counts.
        """
}
