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
        %
        F03: a standard in which more agencies need improvement than in the cycle before.

        Looks for standards whose number of agencies needing improvement and whose share of the
        rated agencies have both risen since the cycle before, by the catalogue's thresholds: one
        agency, and any rise of the share, unless it says otherwise. Since both must rise, neither
        a smaller nor a larger base raises it alone. The flag is tried under every reading, that
        of only the agencies rated in both cycles among them. Does not look further back than one
        cycle, nor at a cycle of another edition. An agency that took another's place counts as
        new.

        Example: 12 of 19 agencies need improvement in standard 5, against 9 of 18 in the cycle
        before.

        Source: the rule is ours; that both bases are stated follows from the Southampton board's
        report for 2017-18, which took percentages on the wrong one.
        %
        F04: a standard that is weak in cycle after cycle.

        Looks for standards that F01 picks out in this cycle and in the one before it, in two
        cycles in a row unless the catalogue says otherwise, and names the cycles. The flag is
        tried under every reading of all those cycles. Does not bridge a cycle of another edition,
        nor one in which nobody rated the standard.

        Example: 11 of 18 agencies needed improvement in standard 5 in 2016-17, and 11 of 19 in
        2017-18.

        Source: the rule is ours; the founding reports look each year at what the year before
        found.
        %
        F05: an agency that stands apart from the others of its kind.

        Takes the share of the criteria rated that need improvement, and compares it with the
        median of the agencies of the same kind, where there are five of them or more. Looks for
        agencies with a modified z score above 3.5 that also lie a fifth of the criteria or more
        from the median; the catalogue may set other numbers. Much better stands apart as well as
        much worse, and is told with how many of its ratings have no evidence. Does not compare
        agencies of unknown kind, nor one that has a grade for less than half of what it was
        asked.

        Example: of 12 schools most need improvement in a tenth of the criteria or less, one in 60
        %.

        Source: the rule is ours, with the modified z score of Iglewicz and Hoaglin (1993) and
        their 3.5.
        %
        F06: the top grade without any evidence.

        Looks for criteria at the highest grade of the scale beside which no evidence stands, and
        counts them by agency and standard. A carried rating is looked at with the evidence of the
        return that it comes from. Does not judge evidence that is there, nor look at lower
        grades, nor at a catalogue that asks for no evidence.

        Example: an agency rates 4.1 and 4.3 as outstanding and names nothing for either.

        Source: the rule is ours; "how do you know?" is the question of every challenge panel.
        %
        F07: evidence that is copied from criterion to criterion, or from agency to agency.

        Looks for texts of evidence of at least twelve words that stand, but for capitals, spaces
        and punctuation word for word, beside three criteria or more of one agency, or in the
        returns of different agencies; the catalogue may set other numbers. Short texts such as
        "see policy" or "N/A" are not compared. A text in the returns of more than ten agencies is
        taken for one that was issued to them, and is no copy from agency to agency. Does not see
        a copy in which a word was changed, nor compare with the cycle before, and never quotes
        the text.

        Example: one paragraph on the training strategy stands beside 5.1, 5.2, 5.4 and 7.3.

        Source: the rule is ours; one sentence seldom shows that different expectations are met.
        %
        F08: ratings that the moderation panel lowered.

        Counts by agency how many ratings of its return the panel lowered and by how many steps of
        the scale in all, from one rating up unless the catalogue says otherwise; and looks for
        standards in which more than half of the agencies rated, two at least, stand lower after
        moderation than by their own ratings. Does not look at ratings that the panel raised or
        confirmed, nor, by agency, at ratings carried forward, which were told of in their own
        cycle.

        Example: the panel lowers 6.1 of an agency from outstanding to requires improvement: one
        rating, two steps.

        Source: templates that keep the agency's score beside the moderated one; the rule is ours.
        %
        F09: a return that leaves much unanswered.

        Looks for agencies that answer less than four fifths of what was asked of them, unless the
        catalogue says otherwise: of the criteria, or of the standards where the form rates those.
        Not applicable is an answer, and so is a rating carried forward. In a themed audit only
        the theme is asked. Does not look at a mini return where no theme is known, nor at updates
        where carried ratings are left out.

        Example: an agency answers 30 of 51 criteria.

        Source: method M06; the threshold is ours.
        %
        F10: an action that does not move.

        Looks for open actions whose status is that of the cycle before and to which no note on
        progress was added, and for those whose due date was put off twice or more over the
        cycles, unless the catalogue says otherwise. An action is found again by its number, or
        else by its text. Does not look at complete actions, nor at those that the agency's last
        return does not have; a date that cannot be read puts nothing off.

        Example: "on target, due July 2017" a year ago, and "on target, due July 2018" today
        without a note.

        Source: the Bath and North East Somerset board's plan of March 2016, with its dates
        revised again and again; the rule is ours.
        %
        F11: an action that was due and is not complete.

        Looks for actions of this cycle's returns whose due date lies before the day that counts
        as today, and whose status is not complete. A month is due on its last day. A due date
        that cannot be read is never guessed: check R403 tells of it, and the action is not
        flagged. Does not know what was done since the return was made.

        Example: due 31 January 2018, on target, and today is 31 March 2018.

        Source: the action plans of the founding reports, with their completion dates; the rule is
        ours.
        %
        F12: an agency that was expected to answer and has not.

        Looks, once the due date has passed, for agencies of the scope from which a return is
        expected and none counts. Without a due date the cycle's last day takes its place. Does
        not look at agencies of which none is expected, nor at those that ended before the due
        date or began after it.

        Example: due 31 January 2018, today is 31 March 2018, and the ambulance trust sent
        nothing.

        Source: the Devon board, which pursues the schools that are late; the rule is ours.
        %
        F13: a figure that does not reach its target.

        Compares each agency's figure with the indicator's target, and the pooled percentage where
        every agency gives its numerator and denominator. The comparison is exact, and strict
        where the target is: "over 70" is missed at 70. Does not compare a mean of percentages,
        nor the sum of counts, for targets are set for an agency; nor a figure that is missing or
        impossible, which the R-codes tell of.

        Example: 70.0 % of staff trained against a target of more than 70 %.

        Source: the Southend board's training figures for 2011-12; the rule is ours.
        %
        F14: an essential criterion that agencies do not meet.

        Looks for criteria that the catalogue marks as essential and in which at least one agency,
        unless the catalogue says otherwise, has a grade that needs improvement, and names the
        first of them. The flag is tried under the readings that change the ratings of criteria.
        Does not look at an essential criterion that is unanswered, nor ask whether an agency may
        call it not applicable.

        Example: 6.1, on checks before appointment, is essential; 2 of 19 agencies need
        improvement in it.

        Source: the catalogue's own mark; a benchmark that fails by a single aspect is known from
        the 360 degree safe tool.
        """
}
