import Section11Standards
import Testing

struct AgencyRegisterTests {
    private let register = AgencyRegister([
        Agency(
            id: "uhs", name: "University Hospital Southampton NHS Foundation Trust",
            aliases: ["University Hospitals Southampton"]),
        Agency(id: "southern-health", name: "Southern Health"),
        Agency(
            id: "yos", name: "Southampton Youth Offending Service",
            aliases: ["Youth Offending Service"]),
        Agency(id: "solent-nhs", name: "Solent NHS"),
        Agency(id: "nps", name: "National Probation Service", aliases: ["Hampshire Probation"]),
        Agency(id: "culture", name: "Arts, Heritage and Children's Libraries"),
    ])

    @Test(
        arguments: [
            ("uhs", "uhs", AgencyRegister.Basis.id),
            ("University Hospital Southampton NHS Foundation Trust", "uhs", .name),
            ("University Hospital Southampton", "uhs", .name),
            ("University Hospitals Southampton NHS Foundation Trust", "uhs", .alias),
            ("University Hospitals Southampton", "uhs", .alias),
            ("Southern Health Foundation Trust", "southern-health", .name),
            ("southern  health", "southern-health", .name),
            ("Youth Offending Service", "yos", .alias),
            ("The Southampton Youth-Offending Service", "yos", .name),
            ("Solent NHS Trust", "solent-nhs", .name),
            ("Hampshire Probation.", "nps", .alias),
            ("NATIONAL PROBATION SERVICE", "nps", .name),
            ("Arts, Heritage & Childrens Libraries", "culture", .name),
        ])
    func `matches the names under which returns arrive`(
        _ name: String, _ id: String, _ basis: AgencyRegister.Basis
    ) throws {
        let agency = try #require(register.agency(id: id))
        #expect(register.resolve(name) == .match(agency, by: basis))
        #expect(register.match(name) == agency)
    }

    @Test(
        arguments: [
            ("Solnet NHS", "solent-nhs"),
            ("National Probation Servcie", "nps"),
            ("Probation Service", "nps"),
            ("UHS", nil),
            ("Brightwater Academy", nil),
            ("", nil),
            ("N.H.S.", nil),
        ])
    func `only suggests what is merely near`(_ name: String, _ suggestion: String?) {
        let agency = suggestion.flatMap { register.agency(id: $0) }
        #expect(register.resolve(name) == .unknown(suggestion: agency))
    }

    @Test func `a match is never a near name`() {
        #expect(register.match("Southern Helth") == nil)
        #expect(register.match("") == nil)
        let twins = AgencyRegister([Agency(id: "a", name: "Twin"), Agency(id: "b", name: "Twin")])
        #expect(twins.match("Twin") == nil)
        #expect(twins.match("b")?.id == "b")
    }

    @Test func `does not choose between two agencies of one name`() {
        let trust = Agency(id: "trust", name: "Northshire Care NHS Trust")
        let charity = Agency(id: "charity", name: "Northshire Care Foundation Trust")
        let register = AgencyRegister([trust, charity])
        #expect(register.resolve("Northshire Care") == .unknown(suggestion: trust))
        #expect(
            register.resolve("Northshire Care Foundation Trust") == .match(charity, by: .name))
    }
}
