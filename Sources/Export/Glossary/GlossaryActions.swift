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
        R407 query: an action without a success measure.

        Looks for actions that are not complete and do not say what success will look like. Four
        or more that stand together are told as one. An update may leave the measure out where the
        agency's return of the cycle before gives one for the action. Does not judge the measure.

            Action       | Lead (role)      | Success measure
            Agree a rota | Training manager |

        Source: without a measure nobody can say whether an action is done.
        %
        R408 query: the due date of an open action is past, or lies beyond the next audit.

        Looks for actions that are not complete and were due before the return was signed off, or
        before the cycle's due day where there is no sign-off; and for those due more than two
        years after the cycle ends, or as many as the catalogue's threshold says. Does not look at
        dates before the cycle opens; that is R404, nor for a past date at actions whose status
        says that they are off target or on hold.

            Action       | Due        | Status
            Agree a rota | 31/10/2017 | On target      (signed off on 30/01/2018)

        Source: a plan is followed up until the next audit, and an overdue action is explained.
        %
        R409 query: the lead of an action looks like a person's name.

        Looks for leads of two or three words that all begin with a capital and of which none is a
        word of roles, services or groups, such as "manager", "nurse" or "team". Does not see a
        name beside a role, nor one in lower case, and never prints what stands there.

            Action       | Lead (role)
            Agree a rota | (two capitalised words, neither of them a role)

        Source: roles are asked, so that a plan outlives a change of staff and names nobody.
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
        %
        R414 query: a percentage is given as a fraction of one.

        Looks for figures of percentage indicators above 0 and below 1 that are written with
        decimals and without a per cent sign. Does not look at figures that agree with their own
        numerator and denominator, since 1 of 500 is 0.2 per cent.

            Indicator   | Value
            dbs-current | 0.962      (did you mean 96.2?)

        Source: spreadsheets show 0.962 as 96.2 % and hand on 0.962.
        %
        R415 query: a percentage is not that of its own counts.

        Looks for percentages that differ from 100 times the numerator by the denominator by more
        than rounding to the indicator's decimals. Does not look at counts that cannot be, such as
        a numerator greater than its denominator; that is R412, nor at a percentage given as a
        fraction; that is R414.

            Indicator   | Value | Numerator | Denominator
            dbs-current | 96.2  | 45        | 50      (90 per cent)

        Source: the catalogue's decimals; three numbers of which one is wrong cannot be added up.
        %
        R416 advice: a figure differs from that of the cycle before by more than half.

        Looks for figures that are more than half above or below the figure of the same indicator
        in the agency's return of the cycle before; the catalogue's threshold sets another share.
        Does not look at figures after a 0, and says nothing of smaller changes.

            staff-trained | 38      (82 in the return of the year before)

        Source: so great a change is most often a slip or another way of counting.
        %
        R418 error: of which period a figure is cannot be told, or a period has two.

        For an indicator that is asked by the quarter, looks for figures whose period is blank or
        no quarter, and for a second figure of one quarter. For any other, looks for a second
        figure. The first of two counts, and a figure of no known quarter is in no quarter's sum.
        Does not look at figures that are the same, nor at rows that give none.

            Indicator   | Period | Value
            dbs-current | spring | 96

        Source: the Southend board asked all agencies for figures every quarter; a figure of an
        unknown quarter can be in no series.
        """
}
