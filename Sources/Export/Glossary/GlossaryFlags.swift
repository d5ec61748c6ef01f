// Made from the doc comments by `RECORD_GOLDEN=1 swift test --filter GlossaryTests`.

extension Glossary {
    /// The flags, as their declarations explain them.
    static let flags = """
        F01: a standard in which most agencies need improvement.

        Looks for a share of rated agencies that need improvement above the catalogue's threshold,
        more than half unless it says otherwise. The comparison is strict and exact: 5 of 10 is
        not more than half. Does not look at how far below the pass grade they are, nor at
        agencies that are not rated.

        Example: 11 of 19 agencies rate standard 5 as requiring improvement, so F01 is raised on
        it.

        Source: the Southampton board's report for 2017-18, which names the "areas where most
        agencies" required improvement.
        %
        F02: the weakest standards, relative to the others.

        Looks for every standard of the catalogue's rank or better (three unless it says
        otherwise) by the share of rated agencies that need improvement, in which at least one
        agency does. Ties share a rank, so more standards than the number may be picked out. Does
        not say that a standard is weak in itself; F01 does.

        Example: shares of 13/19, 12/19, 11/18 and 7/19 have the ranks 1 to 4; the first three are
        flagged.

        Source: the Southampton board's report for 2017-18, which names three standards.
        """
}
