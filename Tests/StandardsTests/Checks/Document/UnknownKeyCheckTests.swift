import Testing

struct UnknownKeyCheckTests {
    @Test func `suggests the key that was meant`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""weight": 2"#,
            with: #""weight": 2, "essentail": true"#)
        #expect(
            issues == [
                """
                sample.json:24: /standards/0/criteria/1/essentail: error: the key 'essentail' \
                is not part of the format [S115]
                    fix: leave it out, or use one of the format's keys; 'essential' is near
                """
            ])
    }

    @Test func `does not look below an unknown key`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""weight": 2"#,
            with: #""weight": 2, "x/y": { "z": 1 }"#)
        #expect(
            issues == [
                """
                sample.json:24: /standards/0/criteria/1/x~1y: error: the key 'x/y' is not part \
                of the format [S115]
                    fix: leave it out, or use one of the format's keys
                """
            ])
    }
}
