public import Section11Tables

extension Agency {
    /// Whether the body exists on a day, as far as the register says.
    public func exists(on day: CalendarDate) -> Bool {
        if let from, day < from { return false }
        if let to, to < day { return false }
        return true
    }
}

extension AuditCycle {
    /// Whether a return of an agency is awaited: one is expected, and the body exists on the due
    /// day.
    ///
    /// A body that is no more on the day on which returns are due, or is not there yet, owes none.
    /// Without a due day the last day takes its place, and without either the body counts as there.
    public func awaits(_ agency: Agency) -> Bool {
        guard agency.expects != .none else { return false }
        guard let day = due ?? ends else { return true }
        return agency.exists(on: day)
    }
}
