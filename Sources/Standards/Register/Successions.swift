/// Which bodies of an earlier register another body's place was taken by, up to a later register.
///
/// Either register may name the successor, for the earlier one is often written before a merger is
/// known; where they differ the later one counts. Successors are followed through bodies between
/// them.
public struct Successions: Sendable, Equatable {
    private let predecessors: [String: [String]]

    /// No successions.
    public init() {
        predecessors = [:]
    }

    /// Follows the successors of two registers.
    public init(from earlier: AuditCycle, to later: AuditCycle) {
        var successors: [String: String] = [:]
        for agency in earlier.agencies + later.agencies {
            if let successor = agency.successor { successors[agency.id] = successor }
        }
        var predecessors: [String: [String]] = [:]
        for agency in earlier.agencies where successors[agency.id] != nil {
            var passed: Set<String> = [agency.id]
            var current = successors[agency.id]
            while let id = current, passed.insert(id).inserted {
                predecessors[id, default: []].append(agency.id)
                current = successors[id]
            }
        }
        self.predecessors = predecessors
    }

    /// The bodies of the earlier register whose place an agency took, by id, in that register's
    /// order.
    public func predecessors(of id: String) -> [String] { predecessors[id] ?? [] }
}
