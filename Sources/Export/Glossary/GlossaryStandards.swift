// Made from the doc comments by `RECORD_GOLDEN=1 swift test --filter GlossaryTests`.

extension Glossary {
    /// The checks of catalogues and cycles, as their declarations explain them.
    static let standards = """
        S101 error: the number of a standard, or the reference of a criterion, stands twice.

        Answers are joined to criteria by their references, so a second `5.3` would take the
        answers of the first. Upper and lower case make no difference. It does not look at gaps in
        the numbering.

        Example: `"ref": "5.3"` in lines 40 and 52. Source: the catalogue format, `standards`.
        %
        S102 error: the scale has fewer than two grades, or all or none of them need improvement.

        Every count in a report is of agencies whose rating needs improvement; on such a scale it
        would be all of them or none. It does not look at where on the scale the line is drawn.

        Example: three grades, each with `"needsImprovement": true`. Source: method M03.
        %
        S103 error: a weight is less than 1, or the weights of a standard pass what can be
        counted.

        The points method divides by the sum of the weights: none may be nought or negative, and
        the sum times the highest points must be a number that fits. It does not judge whether
        weights are fair.

        Example: `"weight": 0`. Source: method M02.
        %
        S104 error: a text cites a section of an Act that is not one of those this duty rests on.

        Looks through every text of the file for "section", "s." and the like beside the name of
        one of the Acts in Statute. It does not look at Acts that are not in that table, nor at
        sections that stand without an Act, nor at subsections.

        Example: "duties under Section 156 of Education Act", where section 157 or 175 is meant.
        Source: Children Act 2004, s.11; Education Act 2002, ss.157 and 175.
        %
        S105 error: a code, label or alias stands for two grades, or for a grade and for "not
        applicable".

        A rating is read by its text, so one text may mean one thing only. Case, spaces and
        punctuation make no difference. It does not look at words that are merely alike.

        Example: the alias `grey` of a grade, and of `notApplicable`. Source: the format, `scale`.
        %
        S106 error: the points of a grade are not more than those of the weaker grade before it.

        Grades stand weakest first, and the points method counts on it. It does not ask for even
        steps.

        Example: points 0, 2, 1. Source: method M02.
        %
        S107 error: the bands are missing though the method needs them, or leave a score without a
        grade.

        Bands begin at 0, rise, end by 100 and name grades of the scale; a step of rounding lies
        between 1 and 100. It does not ask that every grade has a band, nor for bands under
        `weakest`.

        Example: `"method": "points"` with `"bands": null`. Source: methods M02 and M03.
        %
        S108 error: a standard has nothing that an agency could rate.

        Under the method `reported` the form rates the standards themselves, so none is needed
        there. It does not look at whether criteria apply to anybody.

        Example: `"criteria": []`. Source: the catalogue format, `standards`.
        %
        S109 error: `appliesTo` names a kind of agency that is not known.

        Nobody would be asked the criterion. The known kinds are those of AgencyKind and the
        groups `all` and `schools`. It does not look at whether a cycle has agencies of the kind.

        Example: `"appliesTo": ["nhs-provder"]`. Source: Children Act 2004, s.11(1).
        %
        S110 error: an indicator's id stands twice, or nothing could ever reach its target.

        A percentage lies between 0 and 100 and a count is not negative; more than four decimals
        are not kept. It does not judge whether a target is sensible.

        Example: a percentage with the target `> 100`. Source: the catalogue format, `indicators`.
        %
        S111 advice: a scale, standard, criterion or indicator does not say where it comes from.

        A scrutineer who asks "who says so?" finds the answer in `source`; "ours" is an answer
        too. It does not look at whether a source supports what is said.

        Example: a criterion without `source`. Source: the catalogue format.
        %
        S112 error: a rule of `rules` names a grade that is not on the scale.

        The rule would never ask for anything. Grades are named by their codes, not by their
        labels. It does not look at which grade a rule should name.

        Example: `"evidenceRequiredFrom": "green"` on a scale without green. Source: the format,
        `rules`.
        %
        S113 query: an edition supersedes itself, or one that is not among the editions that are
        known.

        A comparison of years follows `supersedes`. An unknown edition may well exist elsewhere,
        so this is a query. It does not look for circles over several editions, nor at anything
        where nobody looked for other editions.

        Example: `"supersedes": "section11-4lscb-2015"`, of which there is no file. Source: the
        format.
        %
        S114 error: a key stands twice in one object, so that one of its values is lost.

        JSON leaves open which of the two counts. It does not look at keys of different objects.

        Example: `{ "weight": 1, "weight": 2 }`. Source: RFC 8259, 4.
        %
        S115 error: a key is not part of the format, so that what stands under it is not read.

        Most often a key is misspelt, and what was meant falls back to its default without a word.
        The keys are those of the schemas in `Standards/schemas`. It does not look for keys that
        are missing, nor below a key that is unknown itself.

        Example: `"essentail": true`. Source: the JSON schemas.
        %
        S116 query: the reference of a criterion does not begin with the number of its standard
        and a point.

        A person who reads `6.2` looks under standard 6. It does not look at the order of
        references.

        Example: the criterion `6.2` under standard 5. Source: the catalogue format, `standards`.
        %
        S117 error: a setting of a check that cannot be followed, or that turns a check off
        without a reason.

        Looks for codes that no check has, or whose check no edition may change, for a check that
        is turned off without `because`, and for a threshold that is 0 or less, or of a check that
        has none. It does not judge the reason, nor whether a severity is wise.

        Example: `"checks": { "R999": { "severity": "off" } }`. Source: the format, `rules`.
        %
        S118 error: a threshold of a flag that no share or no count can have.

        Looks at every threshold under `flags`: a share must be from 0 to 1, a count 1 or more,
        the number of cycles in a row 2 or more, and the score of an outlying agency above 0. It
        does not judge whether a threshold is wise.

        Example: `"lowCoverage": { "shareBelow": 80 }`, where 0.8 is meant. Source: the format,
        `flags`.
        %
        S121 error: the id of an agency, or of an area, stands twice.

        Returns are joined to agencies by their ids. It does not look at names; see S122.

        Example: two agencies `"id": "police"`. Source: the cycle format.
        %
        S122 error: two agencies claim the same name or alias.

        A return under that name could be of either. Case, punctuation, "the" and "&" make no
        difference. It does not look at names that are merely alike, nor at a name that an agency
        itself repeats.

        Example: "Solent NHS" as the name of one agency and an alias of another. Source: names
        vary inside one and the same report of a board, so registers carry aliases.
        %
        S123 error: an agency covers an area that the cycle does not have.

        Its return would be counted in the pool and in no area, and the sums would not agree. It
        does not look for areas without agencies.

        Example: `"areas": ["southhampton"]`. Source: the reconciliation of the pool.
        %
        S124 error: the successor of an agency is not in the register, or successors lead in a
        circle.

        Comparison over years follows successors to the body that answers now. It does not look at
        the dates of a merger; see S125.

        Example: `a` with the successor `b`, and `b` with the successor `a`. Source: the cycle
        format.
        %
        S125 error: a cycle is due before it opens or after it ends, or an agency ends before it
        begins.

        Dates that are not given are not compared. It does not look at meetings; see S127.

        Example: `"opens": "2018-09-01"` and `"due": "2018-01-31"`. Source: the cycle format.
        %
        S126 error: a meeting names an agency that is not in the register.

        It does not look for agencies that present nowhere, or twice.

        Example: `"agencies": ["polcie"]`. Source: the cycle format, `meetings`.
        %
        S127 query: a meeting lies outside the cycle, or a return is expected of a body that is no
        more.

        Most often the year is wrong; a plan for July 2012 to June 2013 has been seen with an
        audit in "March 12". It may be right, so this is a query. It does not look at the cycle's
        own dates; see S125.

        Example: a meeting on 2012-03-12 in a cycle that opens on 2012-07-01. Source: Solihull's
        business plan for 2012-13, where the date of one audit lies before the plan begins.
        %
        S128 error: the kind of an agency is not known.

        The kind decides which criteria apply; an unknown kind would answer only what all answer.
        An agency without a kind is asked everything and is not reported.

        Example: `"kind": "polise"`. Source: Children Act 2004, s.11(1).
        %
        S129 error: an agency covers no area.

        Its return would be counted in the pool and in no area, and the sums would not agree. A
        cycle without areas is one whole, and nothing is reported.

        Example: `"areas": []`. Source: the reconciliation of the pool.
        %
        S131 error: a link or an unmapped entry names a criterion that its edition does not have.

        A rating could not be carried over it. It does not judge whether a link is right.

        Example: `"from": "1.9"` where standard 1 ends at 1.3. Source: the crosswalk format.
        %
        S132 error: a criterion of either edition is neither linked nor listed as unmapped.

        What is not compared must be said to be so, with a reason. It does not look at criteria
        that are both linked and listed.

        Example: the criterion 7.4, in no link and in no list. Source: the crosswalk format.
        %
        S140 error: a column of a layout is given neither by its letters nor by its heading, or
        what is given as letters or as a cell is none.

        Looks at columns, at the columns of labels and answers, and at the cells of facts and
        signs. Does not look at any form, in which the heading may be missing.

        Example: `{ "field": "rating" }`, or `"cell": "3B"`. Source: the layout format.
        %
        S141 error: a layout does not say clearly on which sheets answers stand, or how.

        Looks for a layout without sheets, for a sheet that is given in two ways, and for one that
        is read both in rows and down the page. Does not look for the sheets in any form.

        Example: `"name": "Audit", "position": 2`. Source: the layout format.
        %
        S142 error: two columns of one sheet of a layout hold the same field, or a cell of its own
        holds a field that belongs to a criterion.

        One of two columns would be lost. `note` may stand as often as there are columns to pass
        over. Does not ask whether the field is the right one.

        Example: `evidence` in columns D and E. Source: the layout format.
        %
        S143 error: a layout gives a grade that is not on the scale of an edition to which it
        applies.

        Looks at the grades of columns, words and colours; `not-applicable` always stands. A
        layout that names no edition is not looked at, for it may serve any scale.

        Example: `"3": "excellent"`. Source: the edition's scale.
        %
        S144 error: what a layout gives as a colour is neither a name that is known nor parts such
        as `#FFC000`.

        Does not ask whether any form uses the colour.

        Example: `"ambre": "requires-improvement"`. Source: the layout format.
        %
        S145 error: the row of headings, the first and the last row of a layout's sheet do not
        ascend, or nothing says where the answers begin.

        Rows count from 1. A sheet whose columns have headings needs no row, for the headings show
        it.

        Example: `"headerRow": 6, "firstRow": 5`. Source: the layout format.
        %
        S146 error: no column or label of a layout's sheet says which criterion, action or figure
        an answer is about, so that no answer of the sheet can be read.

        References that are counted by rows stand for a column. Does not ask whether a rating is
        there, for some forms have none.

        Example: only `evidence` and `rating`. Source: the layout format.
        """
}
