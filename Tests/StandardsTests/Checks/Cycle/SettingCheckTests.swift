import Testing

struct SettingCheckTests {
    @Test func `suggests the setting type that was meant`() throws {
        let issues = try SampleCycle.issues(
            replacing: #""kind": "police""#, with: #""setting": "acadamy""#)
        #expect(
            issues == [
                """
                cycle.json:6: /agencies/0/setting: error: the setting type 'acadamy' of agency \
                'police' is not known [S180]
                    fix: use a setting type from Submissions/README.md; 'academy' is near
                """
            ])
    }

    @Test func `accepts every known type, and none`() throws {
        for setting in ["pupil-referral-unit", "early-years", "non-maintained-special"] {
            let issues = try SampleCycle.issues(
                replacing: #""kind": "police""#, with: #""setting": "\#(setting)""#)
            #expect(issues == [])
        }
    }
}
