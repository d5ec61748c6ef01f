import Section11Standards

extension CheckContext {
    /// What the catalogue changes of a check; `nil` for nothing.
    ///
    /// The search for child-level data (R3xx) stays as it is, whatever a catalogue says.
    func setting(of code: AuditIssue.Code) -> CheckSetting? {
        if code.rawValue.hasPrefix("R3") { return nil }
        return index.catalogue.rules.checks[code.rawValue]
    }

    /// The number from which a check speaks: the catalogue's, else the check's own.
    func threshold(of code: AuditIssue.Code, else own: Int) -> Int {
        guard let threshold = setting(of: code)?.threshold else { return own }
        return max(1, threshold.rounded(toDecimals: 0))
    }

    /// Why the catalogue turns a check off; `nil` if it does not.
    func reasonTurnedOff(_ code: AuditIssue.Code) -> String? {
        guard let setting = setting(of: code), setting.severity == .off else { return nil }
        return "turned off by the catalogue" + (setting.because.map { ": \($0)" } ?? "")
    }

    /// The position of the lowest grade that is supported by evidence.
    ///
    /// Where the catalogue has no rule on evidence, the lowest grade that needs no improvement;
    /// `nil` if every grade needs it.
    var lowestEvidencedGrade: Int? {
        let catalogue = index.catalogue
        guard let code = catalogue.rules.evidenceRequiredFrom else {
            return catalogue.scale.grades.firstIndex { !$0.needsImprovement }
        }
        return catalogue.scale.index(ofCode: code)
    }
}
