/// The keys of the formats, as the JSON schemas list them.
enum DocumentKeys {
    /// For each schema: for the path of each object, with `*` for any place of a list, its keys.
    static let all: [String: [String: [String]]] = [
        Catalogue.schema: catalogue,
        AuditCycle.schema: cycle,
        Crosswalk.schema: crosswalk,
        Programme.schema: programme,
        FormLayout.schema: layout,
        ScaleMapping.schema: mapping,
    ]

    private static let mapping: [String: [String]] = [
        "": ["schema", "id", "title", "from", "to", "note", "grades"],
        "/grades/*": ["from", "to", "note"],
    ]

    private static let catalogue: [String: [String]] = [
        "": [
            "schema", "id", "title", "edition", "publisher", "duties", "effectiveFrom",
            "supersedes", "status", "legalBasis", "scale", "scoring", "flags", "rules",
            "indicators", "standards",
        ],
        "/status": ["verified", "unverified"],
        "/legalBasis/*": ["cite", "note"],
        "/scale": ["status", "source", "grades", "notApplicable"],
        "/scale/grades/*": [
            "code", "label", "aliases", "needsImprovement", "points", "colour", "meaning",
        ],
        "/scale/notApplicable": ["aliases", "reasonRequired"],
        "/scoring": ["method", "roundTo", "bands", "note"],
        "/scoring/bands/*": ["from", "grade"],
        "/flags": [
            "weakStandard", "weakest", "widening", "chronic", "outlying", "copiedEvidence",
            "moderatedDown", "lowCoverage", "stalledAction", "essentialCriterion",
        ],
        "/flags/weakStandard": ["shareAbove"],
        "/flags/widening": ["agenciesAtLeast", "shareAtLeast"],
        "/flags/chronic": ["cyclesAtLeast"],
        "/flags/outlying": ["ofKindAtLeast", "scoreAbove", "shareApart"],
        "/flags/copiedEvidence": ["wordsAtLeast", "criteriaAtLeast"],
        "/flags/moderatedDown": ["ratingsAtLeast"],
        "/flags/lowCoverage": ["shareBelow"],
        "/flags/stalledAction": ["revisionsAtLeast"],
        "/flags/essentialCriterion": ["agenciesAtLeast"],
        "/rules": ["evidenceRequiredFrom", "actionRequiredBelow", "checks"],
        "/rules/checks/*": ["severity", "threshold", "because"],
        "/indicators/*": ["id", "title", "kind", "decimals", "target", "frequency", "source"],
        "/indicators/*/target": ["comparator", "value"],
        "/standards/*": ["number", "title", "status", "source", "appliesTo", "criteria"],
        "/standards/*/criteria/*": [
            "ref", "text", "guidance", "evidence", "weight", "essential", "appliesTo", "limbs",
            "source",
        ],
    ]

    private static let cycle: [String: [String]] = [
        "": [
            "schema", "id", "title", "invented", "notice", "kind", "theme", "scope", "catalogue",
            "layouts", "opens", "due", "ends", "waves", "previous", "areas", "agencies", "meetings",
            "leads",
        ],
        "/areas/*": ["id", "name", "code"],
        "/agencies/*": [
            "id", "name", "aliases", "kind", "setting", "phase", "duty", "dutyBasis", "areas",
            "expects", "from", "to", "successor",
        ],
        "/waves/*": ["by", "share"],
        "/meetings/*": ["date", "body", "agencies"],
        "/leads/*": ["role"],
    ]

    private static let crosswalk: [String: [String]] = [
        "": ["schema", "id", "title", "from", "to", "note", "links", "unmapped"],
        "/links/*": [
            "from", "to", "relation", "copyRating", "copyNarrative", "needsReview", "note",
        ],
        "/unmapped": ["from", "to"],
        "/unmapped/from/*": ["ref", "reason"],
        "/unmapped/to/*": ["ref", "reason"],
    ]

    private static let programme: [String: [String]] = [
        "": ["schema", "id", "title", "invented", "notice", "cycles"],
        "/cycles/*": ["directory", "leadRole", "from", "to"],
    ]

    private static let layout: [String: [String]] = [
        "": [
            "schema", "id", "title", "source", "appliesTo", "recognise", "sheets", "ratings",
            "colours", "facts", "notes",
        ],
        "/recognise/*": ["sheet", "cell", "text"],
        "/sheets/*": [
            "name", "nameBegins", "position", "headerRow", "firstRow", "lastRow", "untilBlank",
            "columns", "gradeColumns", "refs", "blocks",
        ],
        "/sheets/*/columns/*": ["field", "heading", "column", "optional"],
        "/sheets/*/gradeColumns/*": ["grade", "heading", "column"],
        "/sheets/*/refs": ["take", "prefix"],
        "/sheets/*/blocks": ["labels", "answers", "fields"],
        "/sheets/*/blocks/fields/*": ["field", "label"],
        "/facts/*": ["field", "sheet", "cell"],
    ]
}
