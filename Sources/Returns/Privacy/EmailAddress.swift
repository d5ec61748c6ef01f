extension PrivacyText {
    /// Reads the e-mail address of a person around an at sign.
    ///
    /// An address whose first part has the word of a role is a service's, unless the domain is one
    /// where private persons have their post.
    ///
    /// - Returns: Where it stands; `nil` if there is none, or if it is a service's.
    func emailAddress(around sign: Int) -> Range<Int>? {
        var start = sign
        while start > 0, sign - start < 64, isLocal(start - 1) { start -= 1 }
        while start < sign, !isAlphanumeric(start) { start += 1 }
        var end = sign + 1
        var lastDot: Int?
        while end - sign < 128, isASCIILetter(end) || isDigit(end) || isDomainSign(end) {
            if self[end] == 0x2E { lastDot = end }
            end += 1
        }
        guard start < sign, let lastDot, lastDot > sign + 1, end - lastDot > 2,
            isASCIILetter(end - 1)
        else { return nil }
        let local = lowercased(start..<sign)
        let domain = lowercased(sign + 1..<end)
        let isPrivate = Self.privateHosts.contains { domain.hasPrefix($0) }
        return !isPrivate && Self.isRole(local) ? nil : start..<end
    }

    private func isLocal(_ position: Int) -> Bool {
        if isAlphanumeric(position) { return true }
        switch self[position] {
        case 0x2E, 0x5F, 0x2D, 0x2B, 0x27, 0x26: return true
        default: return false
        }
    }

    private func isDomainSign(_ position: Int) -> Bool {
        switch self[position] {
        case 0x2D: return true
        // A full stop at a sentence's end is no part of the address.
        case 0x2E: return isASCIILetter(position + 1) || isDigit(position + 1)
        default: return false
        }
    }

    /// Whether the first part of an address names a role.
    static func isRole(_ local: String) -> Bool {
        // What follows a plus sign is a note of the owner.
        let owner = String(local.prefix { $0 != "+" })
        if roleParts.contains(where: { contains(owner, $0) }) { return true }
        for word in owner.utf8.split(whereSeparator: { !($0 &- 0x61 < 26) }) {
            if roleWords.contains(String(decoding: word, as: UTF8.self)) { return true }
        }
        return false
    }

    private static func contains(_ text: String, _ part: String) -> Bool {
        let (text, part) = (Array(text.utf8), Array(part.utf8))
        guard text.count >= part.count else { return false }
        return (0...text.count - part.count).contains { text[$0...].starts(with: part) }
    }

    private static let privateHosts = [
        "gmail.", "googlemail.", "hotmail.", "outlook.", "live.", "msn.", "yahoo.", "ymail.",
        "icloud.", "me.com", "mac.com", "aol.", "btinternet.", "btopenworld.", "sky.com",
        "virginmedia.", "ntlworld.", "talktalk.", "protonmail.", "proton.me", "gmx.",
    ]

    /// Words that are found even within another.
    private static let roleParts = [
        "safeguard", "enquir", "inquir", "office", "admin", "reception", "referral", "childrens",
        "service", "support", "helpdesk", "partnership", "complaint", "feedback", "recruit",
        "noreply", "customer", "governance",
    ]

    /// Words that are found only whole.
    private static let roleWords: Set<String> = [
        "info", "mash", "duty", "lado", "hr", "it", "cp", "dsl", "head", "mail", "post", "foi",
        "dpo", "iro", "hscp", "iowscp", "pscp", "sscp", "scp", "lscb", "help", "school", "press",
        "training", "audit", "secretary", "clerk", "reply", "careers", "edt", "finance",
        "payroll", "team", "board", "contact", "contactus", "hello", "policy", "quality", "desk",
        "inbox", "hub", "cypteam", "mashteam", "chair", "panel", "control", "data", "privacy",
        "governors", "headteacher", "senco", "camhs", "yot", "yos", "mappa", "marac", "prevent",
    ]
}
