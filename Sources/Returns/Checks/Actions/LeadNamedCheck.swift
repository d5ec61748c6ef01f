import Section11Standards

/// R409: the lead of an action looks like a person's name.
///
/// Looks for leads of two or three words that all begin with a capital and of which none is a word
/// of roles, services or groups, such as "manager", "nurse" or "team". Does not see a name beside a
/// role, nor one in lower case, and never prints what stands there.
///
///     Action       | Lead (role)
///     Agree a rota | (two capitalised words, neither of them a role)
///
/// Source: roles are asked, so that a plan outlives a change of staff and names nobody.
enum LeadNamedCheck: ReturnCheck {
    static let code = AuditIssue.Code(rawValue: "R409")
    static let severity = AuditIssue.Severity.query
    static let title = "lead by name"

    static func check(_ context: CheckContext) -> [Return.Issue] {
        let actions = context.answered.actions
        let found = actions.indices.filter { actions[$0].leadLooksLikeName }
        return context.issues(ofActions: found, at: .lead) { position, place in
            named(
                "the lead of \(context.name(ofAction: position)) looks like a person's name",
                actions[position].ref, at: place)
        } several: { count, place in
            named("the leads of \(count) actions look like persons' names", "", at: place)
        }
    }

    /// Whether a text has two or three capitalised words without a word of roles.
    static func isName(_ lead: String) -> Bool {
        if lead.isEmpty || lead.utf8.count > 60 { return false }
        // Most leads are roles, of more words than names have or with a word in lower case.
        if !mayBeName(lead.utf8.span) { return false }
        if spacedWords(normalisedWords(lead)).contains(where: isRolePart) { return false }
        let words = lead.split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
        guard words.count == 2 || words.count == 3 else { return false }
        return words.allSatisfy { word in
            guard let first = word.first, first.isUppercase, !isRole(word),
                word.allSatisfy({ $0.isLetter || "-'\u{2019}.".contains($0) })
            else { return false }
            // "HR QA" and "MASH" are short for services; "J." and "McX" are not.
            return word.count == 1 || word.contains(where: \.isLowercase) || word.last == "."
        }
    }

    /// Whether a text has two or three words by its spaces, and none begins with a small letter.
    ///
    /// In doubt it may, as where it has letters beyond ASCII.
    private static func mayBeName(_ bytes: Span<UInt8>) -> Bool {
        var words = 0
        var isInWord = false
        for position in 0..<bytes.count {
            let byte = bytes[position]
            if byte >= 0x80 { return true }
            if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
                isInWord = false
            } else if !isInWord {
                isInWord = true
                words += 1
                guard byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") else { return false }
            }
        }
        return words == 2 || words == 3
    }

    private static func isRole(_ word: Substring) -> Bool {
        let letters = word.lowercased().split { !$0.isLetter }
        return letters.contains(where: isRolePart)
    }

    private static func isRolePart(_ part: Substring) -> Bool {
        roles.contains(String(part))
            || (part.utf8.last == UInt8(ascii: "s") && roles.contains(String(part.dropLast())))
    }

    private static func named(
        _ message: String, _ ref: String, at place: Locator
    ) -> Return.Issue {
        issue(
            at: place, criterion: ref.isEmpty ? nil : String(ref.prefix(60)), message,
            fix: "enter the role that leads the action, and no name")
    }

    private static let roles: Set<String> = [
        "academy", "administrator", "adult", "adviser", "advisor", "advocate", "agency", "allied",
        "area", "assistant", "associate", "assurance", "auditor", "board", "borough", "business",
        "care", "caldicott", "chair", "chaplain", "chief", "child", "children", "city", "clerk",
        "clinical", "coach", "college", "commander", "commissioner", "commissioning", "committee",
        "communication", "community", "compliance", "constable", "consultant", "coordinator",
        "corporate", "council", "councillor", "county", "curator", "custody", "data", "dean",
        "dental", "department", "deputy", "designated", "development", "director", "district",
        "division", "doctor", "education", "emergency", "engagement", "executive", "facilities",
        "family", "finance", "fire", "firefighter", "forum", "governance", "governor", "group",
        "guardian", "head", "headmaster", "headmistress", "headteacher", "health", "hospital",
        "housing", "human", "hr", "inclusion", "independent", "information", "inspector", "interim",
        "justice", "lead", "leader", "learning", "legal", "leisure", "liaison", "librarian",
        "licensing", "local", "manager", "management", "master", "matron", "medical", "member",
        "mental", "midwife", "midwifery", "mentor", "named", "national", "neighbourhood", "network",
        "nurse", "nursing", "officer", "operation", "operational", "organisation", "panel",
        "parish", "participation", "partner", "partnership", "pastoral", "people", "performance",
        "personnel", "planner", "planning", "police", "policy", "practice", "practitioner",
        "prevent",
        "president", "principal", "prison", "probation", "professional", "programme", "project",
        "protection", "public", "quality", "recruitment", "regional", "registrar", "regulatory",
        "representative", "resource", "responsible", "reviewing", "safeguarding", "safer", "safety",
        "school", "secretary", "section", "senior", "sergeant", "service", "sister", "social",
        "special", "specialist", "staff", "steering", "strategic", "strategy", "superintendent",
        "supervisor", "support", "sub", "surgeon", "teacher", "team", "technical", "trainer",
        "training", "treasurer", "trust", "trustee", "tutor", "unit", "vice", "visitor",
        "voluntary", "volunteer", "warden", "watch", "welfare", "wellbeing", "worker", "workforce",
        "youth",
    ]
}
