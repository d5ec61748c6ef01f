import Testing

struct WeightCheckTests {
    @Test func `points at a weight of nought`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""weight": 2"#,
            with: #""weight": 0"#)
        #expect(
            issues == [
                """
                sample.json:24: /standards/0/criteria/1/weight: error: weight '0' of criterion \
                1.2 is less than 1 [S103]
                    fix: give a whole number of 1 or more
                """
            ])
    }

    @Test func `refuses weights that overflow when they are added`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""weight": 2"#,
            with: #""weight": 9223372036854775807"#)
        #expect(
            issues == [
                """
                sample.json:22: /standards/0/criteria: error: the weights of standard 1 are too \
                large to add [S103]
                    fix: use small whole numbers, such as 1 to 10
                """
            ])
    }

    @Test func `refuses weights whose score overflows`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""weight": 2"#,
            with: #""weight": 92233720368547758"#)
        #expect(
            issues == [
                """
                sample.json:22: /standards/0/criteria: error: the weights of standard 1 are too \
                large to add [S103]
                    fix: use small whole numbers, such as 1 to 10
                """
            ])
    }

    @Test func `points at a negative weight`() throws {
        let issues = try SampleCatalogue.issues(
            replacing: #""weight": 1"#,
            with: #""weight": -1"#)
        #expect(
            issues == [
                """
                sample.json:23: /standards/0/criteria/0/weight: error: weight '-1' of criterion \
                1.1 is less than 1 [S103]
                    fix: give a whole number of 1 or more
                """
            ])
    }
}
