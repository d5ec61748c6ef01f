import Testing

struct MissingSourceCheckTests {
    @Test func `advises to name the source of a criterion`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""appliesTo": ["police"], "source": "ours""#,
            with: #""appliesTo": ["police"], "source": " ""#)
        #expect(
            issues == [
                """
                sample.json:24: /standards/0/criteria/1: advice: criterion 1.2 does not say \
                where it comes from [S111]
                    fix: name the guidance or tool in 'source', or say that it is your own
                """
            ])
    }

    @Test func `advises to name the source of the scale`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""status": "verified", "source": "ours",\#n    "grades""#,
            with: #""status": "verified",\#n    "grades""#)
        #expect(
            issues == [
                """
                sample.json:6: /scale: advice: the scale does not say where it comes from [S111]
                    fix: name the guidance or tool in 'source', or say that it is your own
                """
            ])
    }
}
