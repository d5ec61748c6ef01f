import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct ValidationTests {
    private let bench = CheckBench(criteria: ["1.1", "1.2"])

    private func table(_ second: String, explanation: String = "") -> MarkedTable {
        MarkedTable(
            """
            ## Return
            | Agency               | police          | |
            | Signed off by (role) | Chief constable | |
            | Signed off on        | 30/01/2018      | |
            | Check code | Criterion or cell | Explanation  |
            \(explanation)
            ## Standards
            | Ref | Rating | Evidence |
            | 1.1 | Good   | seen     |
            | 1.2 | \(second) |
            """)
    }

    @Test func `a return without issues is accepted`() throws {
        let validation = try bench.validate(table("Good | seen"))
        #expect(validation.issues.isEmpty)
        #expect(validation.status == .accepted)
        #expect(validation.coverage == Fraction(1, of: 1))
        // No cycle before was given.
        #expect(validation.checksNotRun.map(\.code.rawValue) == ["R117", "R217", "R218"])
        #expect(validation.checksRun == ReturnChecks.all.count - 3)
    }

    @Test func `an open query is accepted with queries`() throws {
        let validation = try bench.validate(table("Good | "))
        #expect(validation.issues.map(\.code.rawValue) == ["R214"])
        #expect(validation.status == .acceptedWithQueries)
    }

    @Test(arguments: ["1.2", "criterion 1.2", "C3", "Standards!C3", ""])
    func `a query that the return explains is accepted`(subject: String) throws {
        let row = "| R214 | \(subject) | the panel saw it |"
        let validation = try bench.validate(table("Good | ", explanation: row))
        #expect(validation.issues.map(\.explanation) == ["the panel saw it"])
        #expect(validation.status == .accepted)
        #expect(validation.issues.first?.description.contains("query (explained)") == true)
    }

    @Test(arguments: ["1.1", "C4", "Standards!B3"])
    func `an explanation of something else explains nothing`(subject: String) throws {
        let row = "| R214 | \(subject) | the panel saw it |"
        let validation = try bench.validate(table("Good | ", explanation: row))
        #expect(validation.status == .acceptedWithQueries)
    }

    @Test func `an error cannot be explained`() throws {
        let row = "| R201 | 1.2 | that is how we rate |"
        let validation = try bench.validate(table("5 | seen", explanation: row))
        #expect(validation.issues.map(\.explanation) == [nil])
        #expect(validation.status == .notAccepted)
        #expect(validation.coverage == Fraction(1, of: 2))
    }

    @Test func `issues stand in the order of the file`() throws {
        let table = MarkedTable(
            """
            ## Return
            | Agency               | police          |
            | Signed off on        | never           |
            | Signed off by (role) | Chief constable |
            ## Actions
            | Action no. | Action       | Lead (role) | Due | Success measure |
            | A1         | Agree a rota |             |     | All are covered |
            ## Standards
            | Ref | Rating | Evidence |
            | 1.1 | 7      |          |
            | 1.2 | Good   |          |
            """)
        #expect(
            try bench.validate(table).issues.map { "\($0.code.rawValue) \($0.place.placeInFile)" }
                == [
                    "R112 Return!B2", "R401 Actions!C2", "R402 Actions!D2", "R201 Standards!B2",
                    "R214 Standards!C3",
                ])
    }

    @Test func `a file that cannot be read says why and what to do`() throws {
        let validation = try bench.validate(
            Submission.read(Array("%PDF-1.7\n".utf8), file: "police.pdf"))
        #expect(!validation.isReadable)
        #expect(validation.status == .notAccepted)
        #expect(
            validation.issues.map(\.description) == [
                """
                police.pdf: error: the file is a PDF document [R100]
                    fix: send the answers in the workbook that the board provided, \
                or save them as .xlsx or .csv
                """
            ])
        #expect(validation.checksRun == 0)
        #expect(validation.checksNotRun.count == ReturnChecks.all.count)
    }

    @Test func `free text of a return is in no message`() throws {
        let secret = "confidential words"
        let table = MarkedTable(
            """
            | Ref | Rating | Moderated | Reason   | Evidence  | Areas for improvement | Action    | Lead (role) | Due |
            | 1.1 | 9      | no        | \(secret) | \(secret) | \(secret)             | \(secret) |             | x   |
            | 1.1 | Good   | no        | \(secret) | \(secret) | \(secret)             | \(secret) |             | x   |
            | 7.7 | Good   |           | \(secret) | \(secret) | \(secret)             | \(secret) |             |     |
            |     |        |           | \(secret) | \(secret) | \(secret)             |           |             |     |
            """)
        let issues = try bench.validate(table).issues
        #expect(issues.count > 8)
        for issue in issues { #expect(!issue.description.contains(secret)) }
    }

    @Test func `every sample fault is found and nothing else`() throws {
        let set = try Repository.sample("4lscb-2017-18")
        let found = Validation.validate(CycleContext(set)).flatMap { validation in
            validation.issues.map { "\(validation.file) \($0.code.rawValue)" }
        }
        #expect(
            found == [
                "S11 return FINAL v2.xlsx R214", "Section 11 update 2018 (police).csv R401",
                "acute-hospital-trust.json R403", "city-adult-social-care.xlsx R203",
                "city-adult-social-care.xlsx R203", "city-adult-social-care.xlsx R203",
                "coastal-district-council.csv R201", "county-adult-social-care.json R202",
                "county-hospital-trust.xlsx R221", "county-hospital-trust.xlsx R117",
                "island-health-trust.json R404",
                "island-housing.xlsx R101", "island-youth-charity.csv R204",
                "port-city-adult-social-care.csv R402", "port-city-childrens-services.xlsx R211",
                "port-city-family-charity.csv R205",
            ])
    }
}
