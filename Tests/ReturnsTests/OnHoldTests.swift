import Testing

@testable import Section11Returns

struct OnHoldTests {
    @Test(arguments: [
        ("On hold pending guidance", "pending guidance"),
        ("on hold - no lead in post", "no lead in post"),
        ("ON HOLD (awaiting the new threshold document)", "awaiting the new threshold document"),
        ("Paused: reorganisation", "reorganisation"),
        ("On  hold until the review reports", "until the review reports"),
        ("2. On hold while premises are found", "while premises are found"),
        ("on-hold due to vacancy", "due to vacancy"),
    ])
    func `a status on hold keeps its reason`(text: String, reason: String) {
        #expect(OnHold.reason(in: text) == reason)
        var action = ImprovementAction(
            action: "Act", statusText: text, origin: Origin(layout: 0, row: 1))
        #expect(action.status == .onHold)
        #expect(action.reasonForHold == reason)
        #expect(action.statusText == text)
        #expect(action.isOpen)
        action.statusText = "On hold"
        #expect(action.status == .onHold)
        #expect(action.reasonForHold == nil)
    }

    @Test(arguments: [
        "on hold until May, now resumed", "on hold no longer", "on holding page", "holding on",
        "paused and restarted", "on hold: lifted in May", "not on hold", "onhold",
    ])
    func `other words are not read as on hold`(text: String) {
        let action = ImprovementAction(
            action: "Act", statusText: text, origin: Origin(layout: 0, row: 1))
        #expect(action.status == nil)
        #expect(action.reasonForHold == nil)
    }

    @Test(arguments: ["On hold", "on hold.", "Paused", "complete"])
    func `a status without more gives no reason`(text: String) {
        #expect(OnHold.reason(in: text) == nil)
    }
}
