// Made from the doc comments by `RECORD_GOLDEN=1 swift test --filter GlossaryTests`.

extension Glossary {
    /// The checks of what a board keeps beside its returns, as their declarations explain them.
    static let records = """
        S150 error: a mapping names a grade that is not on the scale of its edition.

        Looks at the codes on both sides. A grade that means nothing on the other scale is given
        as null.

        Example: `"from": "green"` where the scale's code is `met`. Source: the editions' scales.
        %
        S151 error: a grade of the scale that is left is in no line of the mapping.

        What has no counterpart is said to have none, with `null`, so that nothing is forgotten.
        It does not ask that every grade of the scale that is entered be reached.

        Example: a scale of red, amber and green, and no line for amber. Source: the format.
        %
        S152 error: a mapping has two lines for one grade of the scale that is left.

        Only the first would count. Two grades may well become one.

        Example: `"from": "amber"` in two lines. Source: the format.
        %
        S153 query: a better grade becomes a weaker one than a weaker grade does, or a grade that
        needs improvement becomes one that does not, or the reverse.

        Either may be meant, for scales run both ways and boards draw the line at different
        grades; then it stands. It does not look at grades that are not mapped.

        Example: `green` becomes `requires-improvement`. Source: the order and `needsImprovement`
        of the two scales.
        %
        S154: a line of `supersedes.csv` names a file that is not among the returns.

        An error. Looks for the file by its name below `returns/`, letter for letter; a near name
        only suggests. Where the file that is not to count is unknown the line has no effect;
        where the one that is to count is unknown, the other is left out all the same, and its
        agency may be left without a return.

            file,supersedes
            police (corrected).xlsx,polise.xlsx       (the file is called police.xlsx)

        Source: which return counts is for a person to say, and what was said must not be lost.
        %
        S155: a line of `supersedes.csv` names a board that is not among those pooled.

        An error. Looks for a board by its name, the id of its cycle or its folder. The line has
        no effect. A cycle by itself does not know other boards, so this is said only when boards
        are pooled.

            file,board,supersedes,supersedesBoard
            police.xlsx,south-2018,police.xlsx,nort-2018

        Source: which return counts is for a person to say, and what was said must not be lost.
        %
        S156: `supersedes.csv` cannot be read.

        An error. Stands for a file that is no CSV and for one without a column supersedes. Of
        several returns of an agency the first by name counts then.

            new,old       (no column says which file is superseded)

        Source: which return counts is for a person to say, and what was said must not be lost.
        %
        S160: boards do not agree on the kind of an agency.
        %
        S161: boards do not expect the same of an agency.
        %
        S162: boards know one name under two ids.
        %
        S171: `moderation.csv` cannot be read.

        An error. Looks for a table with the columns agency, criterion and moderated in its first
        row. Until it can be read no decision of the panel counts.

            organisation,score       (no column says which criterion)

        Source: where the panel recorded a rating it is the one that counts.
        %
        S172: a decision of the panel names an agency that is in no register.

        An error. Looks for the agency by its id, name and aliases; a near name only suggests. The
        decision does not count.

            Polise,6.1,Good

        Source: a name in no register is reported, never dropped.
        %
        S173: a decision of the panel names a criterion that the edition does not have.

        An error. The decision does not count.

            police-force,61,Good

        Source: a decision is about one answer, and the reference says which.
        %
        S174: the panel's rating is not on the scale, or missing.

        An error. Looks for one of the scale's words, codes and aliases, or not applicable, as in
        returns. The decision does not count.

            police-force,6.1,agreed

        Source: where the panel recorded a rating it is the one that counts.
        %
        S175: two decisions on one answer give different ratings.

        An error. Looks for rows with the same agency and criterion and another rating. None of
        them counts until one is taken away; rows that say the same twice are left alone.

            police-force,6.1,Good
            police-force,6.1,Requires improvement

        Source: which decision stands is for the panel to say.
        %
        S176: the panel decides on what the agency did not answer in this cycle.

        An error. Looks for an answer of the return that counts; an answer carried forward from a
        cycle before is moderated in that cycle's file. The decision does not count.

            police-force,6.1,Good       (and the return of the police says nothing of 6.1)

        Source: moderation sets a second rating beside the agency's own.
        %
        S177: the return's own moderated column says otherwise than the panel's file.

        A query. The decision in the file counts, as it is the board's.

            moderation.csv: police-force,6.1,Good       police.xlsx: 6.1, moderated: Outstanding

        Source: a difference between two records of one decision is for a person to settle.
        %
        S178: the day of a decision cannot be read.

        A query. Days come before months. The decision counts all the same.

            police-force,6.1,Good,moderation panel,soon

        Source: what cannot be parsed is reported, never guessed.
        %
        S179: the role that decided looks like a person's name.

        A query. Looks as R409 does for leads, and never prints what stands there. The decision
        counts all the same.

            police-force,6.1,Good,(two capitalised words, neither of them a role)

        Source: roles are recorded, never names.
        %
        S180 error: the setting type of an agency is not known.

        Returns of schools are counted by setting type, and one that is misspelt would be a row of
        its own. An agency without a setting type is not reported: most bodies of section 11 are
        no settings.

        Example: `"setting": "acadamy"`. Source: Education Act 2002, ss.157 and 175.
        %
        S181 error: a phase of education is written in another way than before in the same
        register.

        Phases are the register's own words, and returns are counted by them: "Primary" and
        "primary " would be two rows. Only case, spaces and marks are looked through; two
        different words are two phases. A blank phase is reported too.

        Example: `"phase": "Primary"` after `"phase": "primary"`. Source: the cycle format.
        %
        S182 error: the waves of deadlines do not rise, or a share cannot be reached.

        Looks for a wave that is not after the one before, that asks for less than it, that asks
        for nothing or for more than every return, and that lies before the cycle opens. It does
        not ask that the last wave is the day on which returns are due: boards go on chasing after
        it.

        Example: 90 % by 3 February and 80 % by 28 February. Source: the cycle format, `waves`.
        %
        S183 query: an interim audit does not say which questions it asks, or which audit it
        continues.

        In a year between two full audits schools answer some questions and bring their action
        plans up to date; every other rating is carried forward from the cycle before, so that one
        must be named. It does not look at full and mini audits.

        Example: `"kind": "interim"` without `"scope"`. Source: Halton, which runs a full audit of
        its schools every two years and interim questions between.
        %
        S184: the list of visits cannot be read.

        Stands for a file that is no CSV and for one without the columns `agency`, `date`,
        `criterion` and `rating`. No visit is reported then.
        %
        S185: a visit was to an agency that is in no register.

        Agencies are named by their id, name or an alias. A near name is never taken, and the
        visit is left out.
        %
        S186: the day of a visit cannot be read.

        Without it nobody can say which of two visits is the later; the visit is left out.
        %
        S187: a visit looked at a criterion that the catalogue does not have.

        A visit verifies a criterion, and a standard's number alone is none; the visit is left
        out.
        %
        S188: what a visit found is neither "confirmed" nor on the scale.

        The visit is left out.
        %
        S189: a visit confirms or changes the rating of an agency that sent no return.

        There is nothing that it could confirm. Most often another agency was meant.
        %
        S190: a rating was visited a second time.

        The later visit counts, and of two on one day the lower row.
        %
        S191: a visit does not say the visitor's role, or seems to give a person's name.

        The visit counts, and what stands there is not shown. Roles are asked, as everywhere.
        %
        S192: a visit lies before the cycle opens.

        Most often the year is wrong. The visit counts.
        %
        S193: the log of receipts cannot be read.

        Stands for a file that is no CSV and for one without the columns `received`, and `agency`
        or `file`. Every return is undated then.
        %
        S194: a row of the log of receipts names no agency of the register and no file that was
        read.

        The row dates no return. A near name is never taken.
        %
        S195: a row of the log of receipts has no day that can be read.

        The return that it names stays undated, unless another row dates it.
        %
        S196: the log of challenges cannot be read.

        Stands for a file that is no CSV and for one without the columns `raised`, `agency`,
        `standard`, `challenge` and `closed`. No challenge is listed then.
        %
        S197: a challenge names no agency of the register, or a standard that the catalogue does
        not have.

        The challenge is listed and counted all the same, under nobody or under no standard. An
        empty standard is no fault: a challenge may be about something else. A near name is never
        taken.
        %
        S198: the days of a challenge cannot be read, or it was closed before it was raised.

        Without the day on which it was raised nobody can say how long it is open; a challenge
        whose day of closing cannot be read counts as open.
        %
        S199: a challenge does not say the role that raised it, or seems to give a person's name.

        The challenge counts, and what stands there is not shown. Roles are asked, as everywhere.
        """
}
