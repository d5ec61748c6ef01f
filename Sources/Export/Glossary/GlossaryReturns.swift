// Made from the doc comments by `RECORD_GOLDEN=1 swift test --filter GlossaryTests`.

extension Glossary {
    /// The checks of a whole return, as their declarations explain them.
    static let returns = """
        R100: the file cannot be read at all.

        Stands for every reason for which a file is refused: a password, an old format, damage, a
        picture, a file without any heading of a return. Says nothing of a file that can be read.
        %
        R101 error: the agency is in no register.

        Looks for a return whose agency is neither an id, a name nor an alias of the cycle's
        register. A near name is only suggested, never taken. Does not look at what the file is
        called.

            Agency | Island housing servce      (the register has "Island housing service")

        Source: the board's register decides who is counted, so a name in no register is reported
        and never dropped.
        %
        R103 error: the return answers another cycle.

        Looks for a return that names a cycle other than the one in whose directory it lies. Does
        not look at a return that names none.

            Cycle | 4lscb-2016-17      (in the directory of 4lscb-2017-18)

        Source: last year's workbook sent again is the commonest wrong file.
        %
        R104 query: the return answers another edition of the standards.

        Looks for a return that names a catalogue other than the one against which it is read. It
        is read all the same, by the references of the criteria. Does not look at a return that
        names none.

            Catalogue | section11-key-features-2007      (the cycle uses section11-4lscb-2017)

        Source: a workbook of an older template may still hold this year's answers.
        %
        R105 error: two returns from one agency in one cycle.

        Looks for further returns of the agency that nothing marks as superseded; each of them is
        reported. Does not compare what they say.

            police.xlsx and police (corrected).xlsx, both from the police force

        Source: each agency counts once; which return counts is for a person to say.
        %
        R106 error: an update without the full return that it follows.

        Looks for a full return of the agency, or of a body whose place it took, in the cycles
        before. Does not look at full and mini returns.

            Kind of return | update      (and no full return of the agency in any cycle before)

        Source: an update carries forward the ratings that it does not mention; without a full
        return there are none to carry.
        %
        R107 error: the agency covers none of the cycle's areas.

        Looks at the areas that the register gives the agency. Does not look at what the return
        says of its areas, nor at a cycle without areas.

            an agency of "isle-of-wight" in a cycle whose only area is "southampton"

        Source: a return counts once in every area that its agency covers; without one it counts
        nowhere.
        %
        R108 query: the return is of another kind than the board waits for.

        Looks for a kind that differs from what the register expects, and for one that is none of
        full, update and mini. Does not look at a return that does not say what it is.

            Kind of return | update      (the register expects a full return)

        Source: a board asks some agencies for a full return and others for an update.
        %
        R109 query: the agency is not expected to answer in this cycle.

        Looks for an agency of which the register expects no return, for one that ended before the
        cycle opens or began after the cycle ends, and for a return that was signed off on a day
        on which its agency did not exist. A cycle without dates tells nothing of the second. Does
        not look at an agency that ended while the cycle ran and signed off before that.

            "expects": "none"      or      "to": "2016-03-31" in a cycle that opens on 2017-09-01

        Source: bodies merge and end; their successor answers.
        %
        R110 advice: something in the file was not read.

        Looks at what the reader passed over: sheets without known headings, columns with other
        headings, rows that name no criterion, keys that returns do not have. Told once a file, at
        its first return. Does not quote what stands there.

            Ref | Rating | Our own column

        Source: nothing that was read is lost silently.
        %
        R111 error: the return answers nothing at all.

        Looks for a return without a single rating, text, action or figure, and, as a query, for
        an update that repeats the actions of the form it was made from and tells nothing of them.
        Does not look at how much of a return is answered; that is R203.

            Ref | Rating
            1.1 |

        Source: a blank form that came back is not a return, and must not count as one.
        %
        R112 query: the day of the sign-off cannot be read, or lies outside the cycle.

        Looks at the sign-off date as written. Does not ask for a date where none is given, and
        without a cycle looks only whether it can be read.

            Signed off on | 31/11/2017      (November has 30 days)

        Source: a return signed off before the cycle opened was signed for another one.
        %
        R113 query: the return is not signed off.

        Looks for a return without the role of the person who signed it off, or without the day.
        Of schools and colleges it also looks, as advice, whether the head, the designated
        safeguarding lead and a governor or proprietor have signed. Does not ask who they are;
        roles are enough. A board that refuses a return without a sign-off sets the severity of
        R113 to error in its catalogue.

            Signed off by (role) |
            Signed off on        | 30/01/2018

        Source: a senior person signs before a return is sent; for schools the governing body or
        the proprietor owes the duty (Education Act 2002, s.157 and s.175).
        %
        R114 error: a whole standard is left blank.

        In a full return, and within the theme of a mini audit, looks for standards of which the
        agency is asked at least two criteria and answers none, though it answers others. Told
        once a standard, and four standards or more as one, in place of R203 for each criterion.
        Does not look at updates, nor at a return without any answer; that is R111.

            Ref | Rating
            6.6 | Good
            7.1 |
            7.2 |

        Source: a page that was passed over is one oversight, and is told as one (M06).
        %
        R115 query: every rating of the return is the same grade.

        Looks for returns with at least 20 graded criteria that all have one grade; the
        catalogue's threshold sets another number. Does not look at answers that are not
        applicable, and does not say that one grade cannot be right.

            Ref | Rating
            1.1 | Good
            1.2 | Good      (and so on to the end)

        Source: an agency that sees no difference between its arrangements has seldom looked at
        each.
        %
        R116 query: the return was signed off before it can have been complete.

        Looks for progress notes that are dated after the day of the sign-off. Does not look at
        sign-offs before the cycle opens or after it ends; those are R112.

            Signed off on | 10/01/2018
            Progress      | 2018-01-25: first sessions held

        Source: a sign-off stands for everything in the return, and so comes last.
        %
        R117 query: a full return drops an action that was open in the cycle before.

        Looks for actions of the agency's return in the cycle before that were not complete, and
        that this return neither closes nor carries: by the action's number, else by its text. The
        open actions of a body whose place the agency took are the agency's, and are looked for in
        the same way. Lists their numbers, and never their texts. Does not look at updates and
        mini returns, nor further back than one cycle.

            last year: POL-2016-03, on target      this year: no row with that number

        Source: every action is closed, carried or missing, and a missing one is asked about.
        %
        R118 advice: a mini return answers criteria outside the theme of its cycle.

        Looks for ratings, other than "not applicable", of criteria that the cycle's `scope`
        leaves out. They are kept and count nowhere. Does not look at full returns and updates,
        nor at a cycle without a scope.

            a mini audit of standard 5 with a rating for 6.1

        Source: the cycle's scope; most often the form of the full audit was filled in.
        %
        R119 query: an update tells nothing new of an action.

        Looks for open actions of an update whose status and progress notes are word for word
        those of the agency's return in the cycle before. Does not look at complete actions, at
        full returns, nor at an action that the earlier return does not have.

            last year: On target | 2016-12-01: scope agreed      this year: the same

        Source: an update reports what was done since.
        %
        R120 query: two columns of the form could both hold the rating.

        Looks for a second column with a heading for ratings that holds grades of the scale, and
        says in how many rows the two differ. The first of them is read. Does not look at the
        panel's ratings, nor at a column that holds hardly any grade: that is passed over and said
        as a guess.

            Ref | RAG   | Score | Evidence
            1.1 | Green | 2     | Minutes

        Source: which of the two is meant is the agency's to say, and a wrong choice changes every
        score.
        %
        R121: different returns of one agency lie with several boards.

        Looks at the return that counts for the agency in each board's folder. Returns that give
        equal answers are one return, whatever their bytes. Does not look at several returns of an
        agency in one folder: R105 does. Until a person settles it, the return in the folder whose
        name comes first is counted.

            north/police.xlsx rates 5.1 Good, south/police.csv rates it Requires improvement

        Source: each agency counts once in the pool; which return counts is for a person to say.
        """
}
