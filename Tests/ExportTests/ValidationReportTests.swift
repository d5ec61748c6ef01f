import Section11Export
import Section11Returns
import Section11Standards
import TestSupport
import Testing

struct ValidationReportTests {
    private func report(_ files: [String: String], digest: String? = nil) -> ValidationReport {
        let cycle = AuditCycle(
            id: "small", title: "Small", catalogue: "small-1",
            agencies: [Agency(id: "police", name: "Police force")])
        let submissions = files.map {
            Submission.read(Array($0.value.utf8), file: $0.key, digest: digest)
        }
        let set = ReturnSet(
            cycle: cycle,
            index: CatalogueIndex(SmallCycle(criteria: ["1.1", "1.2", "1.3"]).catalogue),
            submissions: submissions, register: AgencyRegister(cycle))
        return ValidationReport(Validation.validate(CycleContext(set)))
    }

    private let faulty = """
        agency,kind,ref,rating,evidence
        police,full,1.1,Good,
        police,full,1.2,5,seen
        police,full,1.3,Good,seen
        """

    @Test func `the text names the file, what to mend, the status, the receipt and the ledger`() {
        let text = report(["police.csv": faulty, "old.pdf": "%PDF-1.4"], digest: "00ff").text
        #expect(
            text == """
                old.pdf: cannot be read
                old.pdf: error: the file is a PDF document [R100]
                    fix: send the answers in the workbook that the board provided, \
                or save them as .xlsx or .csv
                status: not accepted
                receipt: sha256 00ff
                checks: 0 run, 65 not run: the file cannot be read

                police.csv: police, full return, CSV, 2 of 3 criteria answered
                police.csv:D3: error: rating '5' for criterion 1.2 is not on the scale [R201]
                    fix: enter one of Inadequate, Requires improvement, Good, Outstanding, \
                or N/A if the criterion does not apply
                police.csv: query: the return is not signed off [R113]
                    fix: enter the role of the senior person who signed the return off, and the day
                police.csv:E2: query: criterion 1.1 is rated 'Good' but no evidence is given [R214]
                    fix: name the evidence, or explain why there is none
                status: not accepted
                receipt: sha256 00ff
                checks: 61 run, 4 not run (R117, R217, R218 because no return of the cycle before \
                was given; R404 because the cycle does not say when it opens)

                2 files: 2 errors, 2 queries, 0 advice

                """)
    }

    @Test func `the JSON holds every key in its order`() {
        let json = report(["police.csv": faulty], digest: "00ff").json.text()
        #expect(
            json == """
                {"schema":"section11/validation/1","files":[{"file":"police.csv",\
                "agency":"police","cycle":"small","kind":"full","shape":"csv","readable":true,\
                "status":"not-accepted","sha256":"00ff","responses":3,"coverage":0.6667,\
                "guesses":[],"checks":{"run":61,"notRun":[\
                {"code":"R117","because":"no return of the cycle before was given"},\
                {"code":"R217","because":"no return of the cycle before was given"},\
                {"code":"R218","because":"no return of the cycle before was given"},\
                {"code":"R404","because":"the cycle does not say when it opens"}]},"issues":[\
                {"code":"R113","severity":"query","place":"","sheet":null,"cell":null,\
                "line":null,"pointer":null,"criterion":null,\
                "message":"the return is not signed off",\
                "fix":"enter the role of the senior person who signed the return off, \
                and the day","explanation":null},\
                {"code":"R214","severity":"query","place":"E2","sheet":null,"cell":"E2",\
                "line":null,"pointer":null,"criterion":"1.1",\
                "message":"criterion 1.1 is rated 'Good' but no evidence is given",\
                "fix":"name the evidence, or explain why there is none","explanation":null},\
                {"code":"R201","severity":"error","place":"D3","sheet":null,"cell":"D3",\
                "line":null,"pointer":null,"criterion":"1.2",\
                "message":"rating '5' for criterion 1.2 is not on the scale",\
                "fix":"enter one of Inadequate, Requires improvement, Good, Outstanding, \
                or N/A if the criterion does not apply","explanation":null}]}],"records":[],\
                "totals":{"files":1,"errors":1,"queries":2,"advice":0}}
                """)
    }

    @Test func `a coverage that is round keeps one decimal`() {
        let whole =
            "agency,ref,rating,reason\n"
            + ["1.1", "1.2", "1.3"].map { "police,\($0),N/A,none" }.joined(separator: "\n")
        #expect(report(["a.csv": whole]).json.text().contains("\"coverage\":1.0,"))
    }

    @Test func `a query must be corrected only if asked to be strict`() {
        let query = report([
            "a.csv": """
            agency,ref,rating,evidence
            police,1.1,Good,
            police,1.2,Good,seen
            police,1.3,Good,seen
            """
        ])
        #expect(!query.mustBeCorrected(strict: false))
        #expect(query.mustBeCorrected(strict: true))
        #expect(query.validations.map(\.status) == [.acceptedWithQueries])
    }

    @Test func `a file of several returns is one file`() {
        let many = report(["all.csv": "agency,ref,rating\npolice,1.1,Good\nother,1.1,Good\n"])
        #expect(many.validations.count == 2)
        #expect(many.fileCount == 1)
    }
}
