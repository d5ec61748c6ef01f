import Section11Export
import Section11Tables
import Testing

/// What an agency wrote in confidence stands in no output but the copy that goes back to it.
struct ValidationSecretsTests {
    private static let returns = ValidationExample.returns

    @Test func `every free text of the example holds the secret`() throws {
        let copy = try #require(AnnotatedCopy(Self.returns[0]))
        let texts = copy.draft.sheets.flatMap { $0.entries.values.map { "\($0.value)" } }
        #expect(texts.count { $0.contains(ValidationExample.secret) } == 18)
    }

    @Test func `no output holds the secret`() throws {
        var outputs = Self.returns.map { ValidationLetter($0).text }
        outputs.append(ValidationTable(Self.returns, cycles: [ValidationExample.cycle]).text)
        outputs.append(ValidationReport(Self.returns.map(\.validation)).text)
        outputs.append(
            ValidationSARIF(Self.returns.map(\.validation), engineVersion: "1").json.text())
        for sheet in ValidationWorkbook(Self.returns).draft.sheets {
            outputs += sheet.entries.values.map { "\($0.value) \($0.comment ?? "")" }
        }
        #if CommandLine
        for checked in Self.returns {
            outputs.append(try AgencyPageExporter(engineVersion: "1").page(for: checked))
        }
        #endif
        for output in outputs { #expect(!output.contains(ValidationExample.secret)) }
    }

    @Test func `the notes of the copy hold no free text`() throws {
        let copy = try #require(AnnotatedCopy(Self.returns[0]))
        for sheet in copy.draft.sheets {
            for entry in sheet.entries.values {
                #expect(entry.comment?.contains(ValidationExample.secret) != true)
            }
        }
    }
}
