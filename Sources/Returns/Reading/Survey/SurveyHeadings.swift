/// The words by which online surveys head the columns that hold no rating.
enum SurveyHeadings {
    /// Whether a heading is one by which survey programs head what identifies a person.
    static func isPersonalName(_ heading: SurveyText) -> Bool { personal.contains(heading.folded) }

    /// Whether a column identifies the person who answered; such a column is never read.
    static func isPersonal(_ heading: SurveyText) -> Bool {
        if isPersonalName(heading) { return true }
        return heading.words.count <= 12
            && heading.contains(anyOf: [
                "email", "e mail", "ip address", "telephone", "phone", "phone number", "mobile",
                "username", "user name", "your name", "full name", "first name", "last name",
                "surname", "contact name", "name of person", "name of the person", "name of lead",
                "name of respondent", "respondent name", "name and role", "contact details",
            ])
    }

    /// Whether a column is the survey program's own.
    static func isAdministrative(_ heading: SurveyText) -> Bool {
        administrative.contains(heading.folded)
    }

    /// Whether a column holds the points or the feedback of a quiz.
    static func isQuizMark(_ heading: SurveyText) -> Bool {
        guard let first = heading.words.first, heading.words.count > 1 else { return false }
        return first == "points" || first == "feedback"
    }

    /// The fact of the whole return that a column asks for; `nil` if it asks for none.
    static func fact(_ heading: SurveyText) -> Return.Field? {
        if heading.words.isEmpty || heading.words.count > 20 { return nil }
        if let known = facts[heading.folded] { return known }
        if let known = Headings.field(for: heading.folded), known.isFact { return known }
        if heading.contains(anyOf: ["full return", "kind of return", "type of return"]) {
            return .kind
        }
        let isSignOff = heading.contains(anyOf: [
            "sign off", "signed off", "signing off", "signs off", "signoff",
        ])
        if isSignOff, heading.contains(anyOf: ["date", "when", "on"]) { return .signedOffOn }
        if isSignOff { return heading.contains("name") ? nil : .signedOffBy }
        if heading.contains(anyOf: ["your role", "job title", "role of person completing"]) {
            return .completedBy
        }
        if heading.contains(anyOf: ["which cycle", "audit cycle", "audit year"]) { return .cycle }
        let namesBody = heading.contains(anyOf: [
            "agency", "organisation", "organization", "school", "setting", "service",
        ])
        let asksForIt =
            heading.words.count <= 3
            || heading.contains(anyOf: ["name", "which", "what is your", "on behalf of"])
        let asksMore = heading.contains(anyOf: ["type", "kind", "sector", "role", "lead", "size"])
        return namesBody && asksForIt && !asksMore ? .agencyName : nil
    }

    /// What a column behind a rating holds; `nil` if its heading says nothing known.
    static func follower(_ heading: SurveyText) -> Return.Field? {
        let heading = heading.withoutCount
        if heading.words.isEmpty || heading.words.count > 24 { return nil }
        if heading.contains(anyOf: ["not applicable", "n a"]) {
            return heading.contains(anyOf: ["why", "reason", "reasons", "explain"]) ? .reason : nil
        }
        for (field, phrases) in followers where heading.contains(anyOf: phrases) { return field }
        return nil
    }

    /// The order matters: "evidence of areas for improvement" is about the areas.
    private static let followers: [(Return.Field, [String])] = [
        (.moderated, ["moderated", "moderated score", "moderated rating", "panel rating"]),
        (.due, ["by when", "deadline", "timescale", "due date", "completion date"]),
        (.lead, ["by who", "by whom", "lead", "owner", "responsible", "responsibility"]),
        (
            .areasForImprovement,
            [
                "areas for improvement", "area for improvement", "further action",
                "improvement needed", "improvements needed", "needs to improve", "gaps",
                "areas for development", "area for development",
            ]
        ),
        (.action, ["action", "actions", "action plan"]),
        (.reason, ["reason", "reasons"]),
        (
            .evidence,
            [
                "evidence", "how do you know", "comment", "comments", "explain", "describe",
                "details", "detail", "rationale", "justify", "justification", "examples",
                "other please specify",
            ]
        ),
    ]

    private static let personal: Set<String> = [
        "name", "email", "email address", "ip address", "first name", "last name", "surname",
        "respondent", "respondent id", "collector id", "custom data", "custom data 1", "userid",
        "user id", "token", "ipaddr", "refurl", "username", "collector", "firstname", "lastname",
        "participant", "participant id", "attribute 1",
    ]

    private static let administrative: Set<String> = [
        "id", "start time", "completion time", "last modified time", "timestamp", "start date",
        "end date", "date submitted", "submitdate", "lastpage", "startlanguage", "seed",
        "startdate", "datestamp", "response id", "date created", "date modified", "language",
        "total points", "quiz feedback", "grade posted time", "last page", "start language",
        "date started", "date last action", "interviewtime", "total time", "submission id",
        "status", "score", "response type", "duration", "progress", "finished", "recorded date",
    ]

    private static let facts: [String: Return.Field] = [
        "agency": .agencyName, "organisation": .agencyName, "organization": .agencyName,
        "school": .agencyName, "setting": .agencyName, "team": .agencyName,
        "year": .cycle, "role": .completedBy, "your role": .completedBy, "job title": .completedBy,
        "date signed off": .signedOffOn, "sign off date": .signedOffOn,
    ]
}
