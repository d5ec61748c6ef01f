import Section11Standards
import Testing

@testable import Section11Export

struct FeedbackPeersTests {
    private let trust = AgencyKind(rawValue: "nhs-provider")

    @Test func `five others of the kind are enough, four are not`() {
        #expect(FeedbackPeers(kind: trust, ofKind: 5, others: 20) == .kind(trust, 5))
        #expect(FeedbackPeers(kind: trust, ofKind: 4, others: 20) == .all(20))
        #expect(FeedbackPeers(kind: nil, ofKind: 0, others: 5) == .all(5))
        #expect(FeedbackPeers(kind: trust, ofKind: 4, others: 4) == .nobody)
    }

    @Test func `the words say beside whom and why`() {
        #expect(FeedbackPeers.kind(trust, 5).words.contains("the 5 other agencies of your kind"))
        #expect(FeedbackPeers.all(9).words.contains("fewer than five others of your kind"))
        #expect(FeedbackPeers.nobody.words.contains("Your rating stands alone"))
        #expect(FeedbackPeers.nobody.heading == nil)
    }
}
