import Section11Export
import Section11Returns
import Section11Standards
import Section11Tables

/// A return with one of each severity, markup in its names, and a secret in every free text.
enum ValidationExample {
    /// The word that may stand nowhere but in the annotated copy.
    static let secret = "Heliotrope"

    static let catalogue = Catalogue(
        id: "example-1", title: "Example", edition: "1", scale: ExampleCycle.scale,
        rules: ReturnRules(evidenceRequiredFrom: "good", actionRequiredBelow: "good"),
        indicators: [],
        standards: [
            Standard(
                number: "1", title: "Leadership & trust",
                criteria: [
                    Criterion(ref: "1.1", text: "A senior lead is <em>named</em>."),
                    Criterion(ref: "1.2", text: "The board hears \"the child's\" voice."),
                ]),
            Standard(
                number: "2", title: "Training",
                criteria: [
                    Criterion(ref: "2.1", text: "Staff are trained."),
                    Criterion(ref: "2.2", text: "Trainers are trained."),
                ]),
        ])

    static let cycle = AuditCycle(
        id: "small", title: "Small audit", catalogue: "example-1",
        due: CalendarDate(year: 2018, month: 1, day: 31), isInvented: true,
        notice: "Invented for a test; no such agencies.",
        leads: [.init(role: "Board manager")], areas: [Area(id: "here", name: "Here")],
        agencies: [
            Agency(id: "alpha", name: "Alpha <script>trust</script>", areas: ["here"]),
            Agency(id: "bravo", name: "Bravo police", areas: ["here"]),
        ])

    /// 1.1 is off the scale, 1.2 has no reason, 2.1 no evidence, 2.2 is twice there; 9.9 is unknown.
    static let json = """
        {"schema": "section11/return/1", "agency": "alpha", "cycle": "small",
         "catalogue": "example-1", "kind": "full", "completedBy": "\(secret) lead",
         "signOff": {"role": "\(secret) chief", "date": "2018-01-10"},
         "responses": [
          {"criterion": "1.1", "rating": "Godo", "evidence": "\(secret) one\\nand two"},
          {"criterion": "1.2", "rating": "N/A", "areasForImprovement": "=\(secret)"},
          {"criterion": "2.1", "rating": "Good", "areasForImprovement": "\(secret)"},
          {"criterion": "2.2", "rating": "Good", "evidence": "\(secret)", "moderated": "Inadequate"},
          {"criterion": "2.2", "rating": "Outstanding", "evidence": "\(secret) again"},
          {"criterion": "9.9", "rating": "Good", "reason": "\(secret)", "evidence": "\(secret)"}],
         "actions": [
          {"id": "A1", "criterion": "1.1", "action": "\(secret) rota", "lead": "\(secret) head",
           "due": "soon", "successMeasure": "\(secret)", "status": "Ongoing",
           "progress": [{"date": "2017-12-04", "text": "\(secret) agreed"},
                        {"date": "", "text": "\(secret); later"}], "impact": "\(secret)"},
          {"id": "A2", "criterion": "2.1", "action": "\(secret)", "lead": "Head of \(secret)",
           "due": "2018-03-31"}],
         "indicators": [{"id": "unknown", "value": "96.2", "commentary": "\(secret)"}],
         "explanations": [{"code": "R214", "criterion": "2.1", "text": "\(secret)"}]}
        """

    static let csv = """
        Agency id,Cycle,Kind of return,Ref,Rating,Reason if not applicable,Evidence
        bravo,small,full,1.1,Good,,\(secret)
        bravo,small,full,1.2,Adequat,,\(secret)
        bravo,small,full,2.1,Good,,
        bravo,small,full,2.2,N/A,\(secret),
        """

    static let submissions = [
        Submission.read(Array(json.utf8), file: "alpha.json", digest: "a1"),
        Submission.read(Array(csv.utf8), file: "bravo & sons.csv", digest: "b2"),
    ]

    static let set = set(of: submissions)

    static func set(of submissions: [Submission]) -> ReturnSet {
        ReturnSet(
            cycle: cycle, index: CatalogueIndex(catalogue), submissions: submissions,
            register: AgencyRegister(cycle))
    }

    /// The returns of a set with what the checks say, in the order of files.
    static func checked(_ set: ReturnSet) -> [CheckedReturn] {
        Validation.validate(CycleContext(set)).map { validation in
            guard let submission = set.submissions.first(where: { $0.file == validation.file }),
                validation.isReadable
            else { return CheckedReturn(refused: validation, cycle: set.cycle) }
            return CheckedReturn(
                validation, submission: submission, index: set.index, cycle: set.cycle)
        }
    }

    static let returns = checked(set)
}
