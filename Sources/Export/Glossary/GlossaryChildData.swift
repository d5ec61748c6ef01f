// Made from the doc comments by `RECORD_GOLDEN=1 swift test --filter GlossaryTests`.

extension Glossary {
    /// The checks for child-level data, as their declarations explain them.
    static let childData = """
        R301: an NHS number in a text.

        Looks for ten digits, in one piece or as 3, 3 and 4, whose last checks the others to
        modulus 11. Does not report test numbers (999), numbers that cannot be given out, numbers
        with a wrong check digit, nor one announced as an order, an invoice or a book.

            Evidence: one referral was late, 943 476 5919

        Source: the NHS data dictionary's check of the NHS number.
        %
        R302: a unique pupil number in a text.

        Looks for a check letter and twelve digits, of which the last may be a letter, and for the
        same form after the words "former UPN". Does not report a number whose letter is wrong.

            Evidence: attendance of B801200005001 is followed up

        Source: the Department for Education's guide to unique pupil numbers.
        %
        R303: a unique learner number in a text.

        Looks for ten digits whose last checks the others, near the words ULN or learner. Does not
        report one without such a word; no number passes this check and that of the NHS number.

            Evidence: ULN 1000000043 was excluded

        Source: the Learning Records Service's check of the unique learner number.
        %
        R304: a national insurance number in a text.

        Looks for a prefix that is given out, six digits and a letter from A to D. Does not report
        prefixes that are never given out, nor a number without its last letter.

            Evidence: the parent, AB 12 34 56 C, was interviewed

        Source: the tax authority's rules for the prefix.
        %
        R305: a date of birth in a text.

        Looks for a date beside "DOB", "date of birth" or "born". Does not report a date that
        stands alone, nor the dates between which a cohort was born.

            Evidence: the girl, born on 12 March 2010, was seen

        Source: a date of birth tells a child from others.
        %
        R306: a case reference in a text.

        Looks for five to nine digits after the name of a case system or after "case number". Does
        not report a bare number, an amount, nor a day written as eight digits.

            Evidence: see Mosaic ID 1234567

        Source: the names of the case systems that children's services use.
        %
        R307: a home address in a text.

        Looks for a full postcode after the number of a house and a street, or after the name of a
        cottage or the like. Does not report a postcode alone, nor the address of an office that
        has no number.

            Evidence: moved to 14 Acacia Avenue, Anytown ZZ1 1ZZ

        Source: a house and a postcode tell one family from others.
        %
        R308: a personal e-mail address in a text.

        Looks for e-mail addresses. Does not report one whose first part names a role, unless its
        domain is one where private persons have their post.

            Evidence: contact jamie.stone@example.com

        Source: an address is personal data; that of a service is not.
        %
        R309: a mobile number in a text.

        Looks for 07 or +447 and nine digits. Does not report other telephone numbers, nor one
        that the words before call a duty phone, a helpline or a text service.

            Evidence: mother's mobile 07700 900123

        Source: the numbering plan: mobile numbers begin with 07.
        %
        R310: a child's name in a text.

        Looks for a name beside the letter that stands for it, or after "a pupil called" and the
        like. Does not find a name that nothing announces, nor one in capitals throughout.

            Evidence: Child A (Jamie) was seen alone

        Source: a letter protects a child only if the name is not beside it.
        """
}
