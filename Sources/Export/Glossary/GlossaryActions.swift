// Made from the doc comments by `RECORD_GOLDEN=1 swift test --filter GlossaryTests`.

extension Glossary {
    /// The checks of actions and figures, as their declarations explain them.
    static let actions = """
        R401 query: an action without a lead.

        Looks for actions that are not complete and name nobody who leads them. Does not check
        that the lead is a role rather than a person.

            Action             | Lead (role) | Due
            Agree a rota       |             | 31/03/2018

        Source: an action that nobody leads cannot be followed up.
        %
        R402 query: an action without a due date.

        Looks for actions that are not complete and have no day by which they will be done. Does
        not look at dates that cannot be read; that is R403.

            Action       | Lead (role)      | Due
            Agree a rota | Training manager |

        Source: an action without a day is never overdue, and so is never asked about.
        %
        R403 error: a date that cannot be read.

        Looks at due dates, and at the dates of progress notes that stand apart from their text.
        The text is kept and nothing is guessed. Does not look at the sign-off date; that is R112.

            Action       | Due
            Agree a rota | February 017

        Source: what cannot be parsed is reported, never guessed.
        %
        R404 query: an action was due before the cycle opens.

        Looks for actions that are not complete and whose due date lies before the cycle's first
        day. Does not look at complete actions, which an update rightly repeats.

            Action       | Due        | Status
            Agree a rota | 31/03/2017 | Not started      (the cycle opens on 2017-09-01)

        Source: such a date is a slip of the year, or the action is overdue.
        %
        R405 query: an action names a criterion that the catalogue does not have.

        Looks for references that are neither criteria nor standards; an action may name several,
        parted by commas, semicolons or "and". Does not ask for a reference where none is given.

            Action       | Criterion
            Agree a rota | 5.9      (standard 5 ends at 5.7)

        Source: the catalogue. Without its criterion an action stands beside no rating.
        %
        R406 query: an action that does not say what will be done.

        Looks for actions with a number and no text. Does not look at rows with neither.

            Action no. | Action | Due
            A3         |        | 31/03/2018

        Source: an action plan says what will be done.
        %
        R411 error: a figure for an indicator that the catalogue does not have.

        Looks for ids that are not among the catalogue's indicators. Does not look at the titles.

            Indicator   | Value
            dbs-curent  | 96      (the catalogue has "dbs-current")

        Source: the catalogue's indicators.
        %
        R412 error: a figure that cannot be read, or cannot be.

        Looks for texts that are no numbers, percentages below 0 or above 100, counts below 0 or
        with a fraction, and a numerator greater than its denominator. Does not work the
        percentage out again.

            Indicator   | Value
            dbs-current | 962 %

        Source: the catalogue's kinds of indicator.
        %
        R413 query: an indicator without a figure.

        In a full return, looks for indicators of the catalogue without a value. A query where no
        reason is given; advice where one is, so that the board sees what was not supplied. Does
        not look at updates and mini returns, and does not quote the reason.

            Indicator     | Value | If not supplied, why
            staff-trained |       | plans to supply figures

        Source: a figure that is not supplied is neither zero nor left out unsaid.
        """
}
