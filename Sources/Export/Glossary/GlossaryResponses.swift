// Made from the doc comments by `RECORD_GOLDEN=1 swift test --filter GlossaryTests`.

extension Glossary {
    /// The checks of answers, as their declarations explain them.
    static let responses = """
        R201 error: a rating is not on the scale.

        Looks for a rating that is none of the scale's words, codes and aliases, whatever its case
        and punctuation. Does not look at blank ratings (R203) and error values (R211). Where
        nearly nothing in the column is on the scale, the heading is at fault, and that is said
        once.

            Ref | Rating
            2.3 | 5

        Source: the catalogue's scale, which is read and never assumed.
        %
        R202 error: an answer to a criterion that the catalogue does not have.

        Looks for rows with a rating or a text whose reference is neither a criterion nor a
        standard. Does not look at rows without an answer, such as headings and totals, nor at
        texts that may be those of two criteria (R223).

            Ref  | Rating
            12.1 | Good      (the catalogue ends at 11.6)

        Source: the catalogue. The answer counts nowhere until its reference is mended.
        %
        R203 error: a criterion is not answered.

        In a full return, and within the scope of a mini audit, looks for every criterion that the
        agency is asked and that has no rating: blank cells, and criteria that are missing from
        the file. In an update only rows with a text beside a blank rating are reported, since the
        rating of the last full return is carried forward. Says nothing of a return without any
        answer; that is R111, nor of a standard without any; that is R114.

            Ref | Rating | Evidence
            4.2 |        |

        Source: unanswered is neither a weak rating nor "not applicable" (M06).
        %
        R204 error: a criterion is answered twice.

        Looks for a second row with a rating or a text for the same criterion. An error where the
        ratings differ, a query where they agree. The first rating counts. Does not look at blank
        rows.

            Ref | Rating
            8.2 | Good
            8.2 | Outstanding

        Source: each criterion counts once.
        %
        R205 error: not applicable without a reason.

        Looks for "not applicable" without a reason, where the scale asks for one. On a form
        without a column for reasons the evidence counts as the reason. Does not judge the reason.

            Ref  | Rating | Reason if not applicable
            11.3 | N/A    |

        Source: the catalogue's `reasonRequired`; not applicable leaves the denominator (M05).
        %
        R206 advice: an answer to a criterion that is not asked of this kind of agency.

        Looks for a rating, other than "not applicable", of a criterion that the catalogue or the
        cycle's scope does not ask of the agency. It is kept and counts nowhere. Does not look at
        agencies of unknown kind, of whom everything is asked, nor in a mini return at what lies
        outside its theme; that is R118.

            a police force that rates a criterion for schools

        Source: the catalogue's `appliesTo`.
        %
        R211 error: a rating cell holds an error value.

        Looks for `#REF!`, `#N/A` and the other error values of spreadsheet programs. Never taken
        for a blank or for "not applicable". Does not look at cells other than ratings.

            Ref | Rating
            4.1 | #REF!

        Source: a formula that broke when rows were moved tells nothing of the rating that stood
        there.
        %
        R212 error: a rating cell holds a formula without a stored result.

        Looks for rating cells whose formula no program has worked out since the file was written.
        Does not work formulas out itself, and does not look at cells other than ratings.

            Ref | Rating
            4.1 | =Lookup!B7      (written by a program, never opened)

        Source: a file made by an export tool holds formulas alone until a spreadsheet program
        saves it.
        %
        R214 query: a high rating without evidence.

        Looks for ratings from the catalogue's `evidenceRequiredFrom` up without any evidence.
        Does not judge the evidence, and never quotes it. Does not look at ratings that an update
        carries forward.

            Ref | Rating      | Evidence
            4.1 | Outstanding |

        Source: the catalogue's rules; "how do you know?" is the question of every challenge
        panel.
        %
        R215 query: the evidence is a placeholder.

        Looks at ratings from the catalogue's `evidenceRequiredFrom` up whose whole evidence is
        one of a closed list of texts such as "see above", "as before", "tbc" or "in place", or
        marks without a letter such as "-". Upper and lower case and punctuation make no
        difference. Does not judge any other text, however short.

            Ref | Rating | Evidence
            4.1 | Good   | See above.

        Source: "how do you know?" is the question of every challenge panel, and this does not
        answer it.
        %
        R216 query: the evidence of one criterion is copied to others.

        Looks for evidence of at least 40 characters that stands word for word under two criteria
        or more; the catalogue's threshold sets another length. Told once for each text. Does not
        see a copy in which a word was changed, and never quotes the text.

            Ref | Evidence
            1.1 | The policy was approved in May and is on the intranet.
            2.1 | The policy was approved in May and is on the intranet.

        Source: the same sentence seldom shows that two different expectations are met.
        %
        R217 advice: the evidence is word for word that of the cycle before.

        Looks for evidence of at least 40 characters that equals the evidence of the same
        criterion in the agency's return of the cycle before. Does not look at criteria whose
        rating was raised; that is R218. Does not see a text in which only the date was changed.

            4.1 | The policy was approved in May 2016.      (the same in the return of the year before)

        Source: evidence of last year shows what was true last year.
        %
        R218 query: a rating is higher than in the cycle before, without new evidence.

        Looks at ratings from the catalogue's `evidenceRequiredFrom` up that are above the
        effective one of the agency's return in the cycle before, where the evidence is empty or
        word for word the same. Does not judge new evidence, and does not look at criteria that
        had no grade then.

            last year: 4.1 | Requires improvement | Half of the teams were trained.
            this year: 4.1 | Good                 | Half of the teams were trained.

        Source: a rating rises because something changed, and the evidence says what.
        %
        R219 query: the evidence says plainly that something is not in place.

        Looks at ratings from the catalogue's `evidenceRequiredFrom` up whose evidence holds a
        plain phrase such as "not in place", "not yet agreed", "yet to be", "still to be
        developed", "no policy" or "we do not have a procedure", as PlainNegation lists them. Does
        not see what is said in other words or of the past ("there was no policy"), and passes
        over what stands in quotation marks or after "no longer".

            4.1 | Outstanding | The policy is not yet in place.

        Source: a rating and its own text must agree; which of the two is right is for the agency
        to say.
        %
        R220 query: the evidence leaves out services that others provide for the agency.

        Looks at ratings from the catalogue's `evidenceRequiredFrom` up of criteria whose `limbs`
        name commissioned services, and whether the evidence has any word on them at all, such as
        "contract", "provider", "commissioned" or "grant". Does not judge what is said of them.

            3.6 | Good | All job descriptions name the duty.      (the criterion asks for both limbs)

        Source: Children Act 2004, s.11(2): (a) the agency's own functions, (b) services provided
        by another person under arrangements with it.
        %
        R221 query: a low rating without an improvement action.

        Looks for ratings below the catalogue's `actionRequiredBelow` for which the return names
        no action, by the criterion or by its standard. In an update only the ratings that it
        states itself are looked at. Does not take areas for improvement alone for an action.

            Ref | Rating               and no row of the sheet Actions for 5.2
            5.2 | Requires improvement

        Source: the catalogue's rules; what needs improvement needs a plan.
        %
        R222 error: a moderated rating is not on the scale.

        Looks for a moderation panel's rating that is none of the scale's words, codes and
        aliases, error values included. Does not compare it with the agency's own rating.

            Ref | Rating | Moderated rating
            3.1 | Good   | agreed

        Source: where the panel recorded a rating it is the one that counts.
        %
        R223 query: a criterion's text may be that of either of two criteria.

        Looks for answers without a reference that can be read, whose text two criteria of the
        catalogue fit about as well. The answer counts for neither. Does not look at rows without
        an answer, and never quotes the text.

            Criterion                                 | Rating
            Staff know whom to tell of a concern      | Good

        Source: an answer that counts for the wrong criterion is worse than one that is asked
        again.
        %
        R224 query: a reference stands beside the text of another criterion.

        Looks for answers whose reference names one criterion while the text beside it is clearly
        that of another. The reference counts. Rows that are out by the same number of criteria
        are told as one. Does not look at other wordings of the same criterion, such as those of
        another edition, and never quotes the text.

            Ref | Criterion          | Rating
            5.3 | (the text of 5.4)  | Good

        Source: references or texts that were moved by a row give each rating to the wrong
        criterion.
        %
        R225 query: ratings are read from the colours of their cells alone.

        Looks for ratings that stand in no words: the cell is blank, and its colour is that of one
        grade of the scale. Told once for each return. Does not look at cells in which a rating is
        written, whatever their colour.

            Ref | Rating
            5.3 | (blank, filled with green)

        Source: a colour is lost in print and in copies, and what it stands for is agreed nowhere
        in the file, so that the agency confirms it.
        """
}
