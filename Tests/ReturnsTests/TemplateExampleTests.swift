import Section11Returns
import Section11Standards
import Section11Tables
import Testing

/// A small audit from which the template's tests make workbooks; everything in it is invented.
enum TemplateExample {
    static let catalogue = Catalogue(
        id: "example-2018", title: "An invented catalogue", edition: "2018",
        scale: RatingScale(
            grades: [
                Grade(
                    code: "red", label: "Red", needsImprovement: true, points: 0, colour: "red",
                    meaning: "Missing."),
                Grade(
                    code: "amber", label: "Partly met", needsImprovement: true, points: 1,
                    colour: "amber", meaning: "Part of it is in place."),
                Grade(
                    code: "green", label: "Green", needsImprovement: false, points: 2,
                    colour: "green", meaning: "In place."),
            ], notApplicable: .init(aliases: [], reasonRequired: true)),
        indicators: [
            Indicator(
                id: "staff-trained", title: "Staff trained", kind: .percentage, decimals: 1,
                target: .init(comparator: .moreThan, value: Fraction(141, of: 2) ?? .zero)),
            Indicator(id: "referrals", title: "Referrals made", kind: .count),
        ],
        standards: [
            Standard(
                number: "1", title: "Leadership",
                criteria: [
                    Criterion(
                        ref: "1.1", text: "Somebody leads.", guidance: "Look for a role.",
                        evidence: ["Structure chart", "Job description"]),
                    Criterion(
                        ref: "1.2", text: "Schools answer this.",
                        appliesTo: Applicability(["schools"])),
                    Criterion(ref: "1.10", text: "=1+1 is no formula here."),
                ]),
            Standard(
                number: "2", title: "Training",
                criteria: [Criterion(ref: "2.1", text: "All learn.")]
            ),
            Standard(
                number: "3", title: "Cells", appliesTo: Applicability(["prison"]),
                criteria: [Criterion(ref: "3.1", text: "Cells are safe.")]),
        ])

    static let agency = Agency(
        id: "river-police", name: "River police", kind: AgencyKind(rawValue: "police"))

    static func cycle(theme: String? = nil, scope: [String]? = nil) -> AuditCycle {
        AuditCycle(
            id: "example-2018-19", title: "An invented audit", catalogue: "example-2018",
            theme: theme, scope: scope, opens: CalendarDate(year: 2018, month: 9, day: 1),
            due: CalendarDate(year: 2019, month: 1, day: 31), isInvented: true,
            agencies: [agency])
    }

    static let openActions = [
        ImprovementAction(
            number: "A1", ref: "1.10", action: "=Write the plan", lead: "Head of service",
            due: StatedDate("31/03/2019"), successMeasure: "It is used.",
            statusText: "in progress",
            progress: ImprovementAction.progressNotes(in: "2018-01-01: begun"),
            origin: Origin(layout: 0, row: 5)),
        ImprovementAction(
            number: "A2", action: "Train all", due: StatedDate("March 2019"),
            statusText: "half way", origin: Origin(layout: 0, row: 6)),
    ]

    static func template(
        _ kind: Return.Kind, cycle: AuditCycle = cycle(), agency: Agency = agency
    ) -> ReturnTemplate {
        ReturnTemplate(
            catalogue: catalogue, cycle: cycle, agency: agency, openActions: openActions,
            kind: kind)
    }

    static func bytes(of template: ReturnTemplate) throws -> [UInt8] {
        try XLSXWriter.bytes(of: template.makeWorkbook()).bytes
    }
}

struct TemplateExampleTests {
    @Test func `asks only what applies to the agency`() {
        let template = TemplateExample.template(.full)
        #expect(template.criteria.map(\.criterion.ref) == ["1.1", "1.10", "2.1"])
        let school = Agency(
            id: "s", name: "S", kind: AgencyKind(rawValue: "maintained-school"))
        #expect(
            TemplateExample.template(.full, agency: school).criteria.map(\.criterion.ref)
                == ["1.1", "1.2", "1.10", "2.1"])
    }

    @Test func `asks only what lies within the scope of a mini audit`() {
        let cycle = TemplateExample.cycle(theme: "Learning", scope: ["2", "1.10", "3", "9.9"])
        let template = TemplateExample.template(.mini, cycle: cycle)
        #expect(template.criteria.map(\.criterion.ref) == ["1.10", "2.1"])
    }

    @Test func `takes the kind that the register expects`() {
        func kind(_ expects: Agency.Expectation) -> Return.Kind {
            let agency = Agency(id: "a", name: "A", expects: expects)
            return ReturnTemplate(
                catalogue: TemplateExample.catalogue, cycle: TemplateExample.cycle(),
                agency: agency
            ).kind
        }
        #expect(kind(.full) == .full)
        #expect(kind(.update) == .update)
        #expect(kind(.mini) == .mini)
        #expect(kind(.none) == .full)
    }

    @Test func `is read again as an empty return of the agency`() throws {
        let bytes = try TemplateExample.bytes(of: TemplateExample.template(.full))
        let submission = Submission.read(bytes, file: "blank.xlsx")
        #expect(submission.refusal == nil)
        #expect(submission.ignored.isEmpty)
        let blank = try #require(submission.returns.first)
        #expect(submission.returns.count == 1)
        #expect(blank.agencyName.text == "River police")
        #expect(blank.agencyID.text == "river-police")
        #expect(blank.cycle.text == "example-2018-19")
        #expect(blank.catalogue.text == "example-2018")
        #expect(blank.kind == .full)
        #expect(blank.completedBy.text == "")
        #expect(blank.responses.map(\.ref) == ["1.1", "1.10", "2.1"])
        #expect(blank.responses.allSatisfy { $0.ratingText.isEmpty && $0.evidence.isEmpty })
        #expect(blank.actions.isEmpty)
        #expect(blank.indicators.map(\.id) == ["staff-trained", "referrals"])
        #expect(blank.explanations.isEmpty)
    }

    @Test func `brings the open actions to an update, and to no other return`() throws {
        let bytes = try TemplateExample.bytes(of: TemplateExample.template(.update))
        let update = try #require(Submission.read(bytes, file: "update.xlsx").returns.first)
        #expect(update.actions.map(\.number) == ["A1", "A2"])
        #expect(update.actions.map(\.ref) == ["1.10", ""])
        #expect(update.actions.map(\.action) == ["=Write the plan", "Train all"])
        #expect(update.actions.map(\.lead) == ["Head of service", ""])
        #expect(update.actions.map(\.due.text) == ["2019-03-31", "March 2019"])
        #expect(update.actions.map(\.successMeasure) == ["It is used.", ""])
        #expect(update.actions.map(\.statusText) == ["Ongoing", "half way"])
        #expect(update.actions.allSatisfy { $0.progress.isEmpty })
        #expect(update.kind == .update)

        let full = try TemplateExample.bytes(of: TemplateExample.template(.full))
        #expect(Submission.read(full, file: "full.xlsx").returns.first?.actions.isEmpty == true)
    }

    @Test func `says what to do on the sheet of standards`() throws {
        func sentence(_ template: ReturnTemplate) throws -> String {
            let workbook = try WorkbookReader.read(TemplateExample.bytes(of: template))
            return try #require(workbook.tables[1][CellReference(row: 2, column: 1)]).text
        }
        #expect(
            try sentence(TemplateExample.template(.update))
                == "Rate only what has changed since your last full return and leave the other "
                + "rows empty: their last ratings stand.")
        let mini = TemplateExample.template(
            .mini, cycle: TemplateExample.cycle(theme: "Learning", scope: ["2"]))
        #expect(try sentence(mini).contains("of the theme 'Learning'"))
    }

    @Test func `puts guidance beside the criterion, and a target beside the figure`() throws {
        let bytes = try TemplateExample.bytes(of: TemplateExample.template(.full))
        let tables = try WorkbookReader.read(bytes).tables
        #expect(tables.map(\.name) == ["Return", "Standards", "Actions", "Indicators"])
        #expect(
            tables[1][CellReference(row: 5, column: 8)]?.text
                == "Look for a role.\nEvidence might be: Structure chart; Job description")
        #expect(tables[1][CellReference(row: 6, column: 3)]?.text == "=1+1 is no formula here.")
        #expect(
            tables[3][CellReference(row: 5, column: 2)]?.text
                == "Staff trained (target: more than 70.5 %)")
    }

    @Test func `keeps the sheet of indicators where no figure is asked for`() throws {
        let catalogue = Catalogue(
            id: "c", title: "C", edition: "1", scale: TemplateExample.catalogue.scale,
            standards: TemplateExample.catalogue.standards)
        let template = ReturnTemplate(
            catalogue: catalogue, cycle: TemplateExample.cycle(), agency: TemplateExample.agency)
        let tables = try WorkbookReader.read(TemplateExample.bytes(of: template)).tables
        #expect(tables[3].name == "Indicators")
        #expect(
            tables[3][CellReference(row: 2, column: 1)]?.text
                == "This audit asks for no figures: leave this sheet as it is.")
    }

    @Test(arguments: ImprovementAction.Status.allCases)
    func `offers words for a status that are read as that status`(
        status: ImprovementAction.Status
    ) throws {
        let action = ImprovementAction(
            action: "a", statusText: status.rawValue, origin: Origin(layout: 0, row: 0))
        let template = ReturnTemplate(
            catalogue: TemplateExample.catalogue, cycle: TemplateExample.cycle(),
            agency: TemplateExample.agency, openActions: [action], kind: .update)
        let bytes = try TemplateExample.bytes(of: template)
        let read = try #require(Submission.read(bytes, file: "a.xlsx").returns.first)
        #expect(read.actions.map(\.status) == [status])
        let offered = template.makeWorkbook().sheets[2].entryRules.compactMap { rule in
            if case .list(let labels) = rule.allowed { labels } else { nil }
        }
        #expect(offered.count == 1)
        #expect(offered.first?.contains(read.actions[0].statusText) == true)
    }
}
