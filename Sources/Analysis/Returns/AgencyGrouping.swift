public import Section11Standards

/// By what the agencies of a register are put together.
public enum AgencyGrouping: String, Sendable, CaseIterable {
    /// By type of school or other setting, in the order of ``Setting/all``.
    case setting

    /// By phase, in the register's own words.
    case phase

    /// By kind of body.
    case kind

    /// The agencies that share something.
    public struct Group: Sendable, Equatable {
        /// What they share, in words; `nil` for those of which the register does not say.
        public let label: String?
        /// Their positions in the register, in its order.
        public let members: [Int]
    }

    /// Puts agencies of a cycle together; those of which the register does not say come last.
    ///
    /// - Parameters:
    ///   - members: The positions of the agencies in the register.
    ///   - cycle: The cycle.
    /// - Returns: The groups; every agency is in one.
    public func groups(of members: [Int], in cycle: AuditCycle) -> [Group] {
        let settings = Setting.all.map(\.rawValue)
        var positions: [String: [Int]] = [:]
        var orders: [String: Int] = [:]
        var rest: [Int] = []
        for member in members {
            let agency = cycle.agencies[member]
            guard let label = label(of: agency) else {
                rest.append(member)
                continue
            }
            positions[label, default: []].append(member)
            if self == .setting, let setting = agency.setting, orders[label] == nil {
                orders[label] = settings.firstIndex(of: setting.rawValue) ?? settings.count
            }
        }
        let labels = positions.keys.sorted { (orders[$0] ?? 0, $0) < (orders[$1] ?? 0, $1) }
        let named = labels.map { Group(label: $0, members: positions[$0] ?? []) }
        return rest.isEmpty ? named : named + [Group(label: nil, members: rest)]
    }

    private func label(of agency: Agency) -> String? {
        switch self {
        case .setting: agency.setting?.title
        case .phase: agency.phase
        case .kind: agency.kind?.title
        }
    }
}
