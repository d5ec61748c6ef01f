/// Something about one child, or a private person, in a text.
package struct PrivacyHit: Sendable, Equatable {
    /// What kind of thing it is.
    package enum Kind: String, Sendable, CaseIterable {
        case nhsNumber = "nhs-number"
        case pupilNumber = "pupil-number"
        case learnerNumber = "learner-number"
        case insuranceNumber = "insurance-number"
        case dateOfBirth = "date-of-birth"
        case caseReference = "case-reference"
        case homeAddress = "home-address"
        case emailAddress = "email-address"
        case mobileNumber = "mobile-number"
        case childName = "child-name"

        /// The kind in words, without an article.
        package var noun: String {
            switch self {
            case .nhsNumber: "NHS number"
            case .pupilNumber: "unique pupil number"
            case .learnerNumber: "unique learner number"
            case .insuranceNumber: "national insurance number"
            case .dateOfBirth: "date of birth"
            case .caseReference: "case reference"
            case .homeAddress: "home address"
            case .emailAddress: "personal e-mail address"
            case .mobileNumber: "mobile number"
            case .childName: "child's name"
            }
        }

        /// The kind in words, for one.
        package var phrase: String { (self == .nhsNumber ? "an " : "a ") + noun }

        /// The kind in words, for several.
        package var plural: String {
            switch self {
            case .dateOfBirth: "dates of birth"
            case .homeAddress, .emailAddress: noun + "es"
            case .childName: "children's names"
            default: noun + "s"
            }
        }

        /// Whether the last two characters may be shown, so that the place can be found again.
        var showsEnd: Bool {
            switch self {
            case .dateOfBirth, .homeAddress, .emailAddress, .childName: false
            default: true
            }
        }
    }

    /// What kind of thing it is.
    package let kind: Kind

    /// Where it stands in the text's UTF-8.
    package let range: Range<Int>

    /// Its shape, with at most its last two characters: `•••• •••• 19, 10 digits`.
    package let masked: String

    init(_ kind: Kind, _ range: Range<Int>, in text: PrivacyText) {
        self.kind = kind
        self.range = range
        var count = 0
        var hasOther = false
        var end: [UInt8] = []
        for position in range {
            let byte = text[position]
            // What follows the first byte of a character is no character of its own.
            if !text.isAlphanumeric(position) || byte & 0xC0 == 0x80 { continue }
            count += 1
            hasOther = hasOther || !text.isDigit(position)
            if byte < 0x80 { end.append(byte) }
            if end.count > 2 { end.removeFirst() }
        }
        let unit = hasOther ? "characters" : "digits"
        let hidden = max(0, min(count - (kind.showsEnd ? 2 : 0), 24))
        var shape = ""
        for position in 0..<hidden {
            shape += position > 0 && position % 4 == 0 ? " •" : "•"
        }
        if kind.showsEnd { shape += " " + String(decoding: end, as: UTF8.self) }
        masked = "\(shape), \(count) \(unit)"
    }
}
