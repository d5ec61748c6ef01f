import Section11Standards

/// The catalogue of an invented cycle, as its file says it.
struct SyntheticCatalogue: Encodable {
    /// A scale of four grades.
    struct Scale: Encodable {
        /// A grade of the scale.
        struct GradeFile: Encodable {
            /// Its name in files.
            var code: String
            /// Its words.
            var label: String
            /// Whether it counts as requiring improvement.
            var needsImprovement: Bool
            /// Its points.
            var points: Int
            /// Its colour; `nil` for none.
            var colour: String?
        }
        /// How "not applicable" is written.
        struct NotApplicable: Encodable {
            /// The words for it.
            var aliases = ["n/a"]
            /// Whether it needs a reason.
            var reasonRequired = true
        }
        /// The grades, weakest first.
        var grades: [GradeFile]
        /// How "not applicable" is written.
        var notApplicable = NotApplicable()
    }
    /// A standard with its criteria.
    struct StandardFile: Encodable {
        /// A criterion.
        struct CriterionFile: Encodable {
            /// Its reference.
            var ref: String
            /// Its words.
            var text: String
        }
        /// Its number.
        var number: String
        /// Its title.
        var title: String
        /// How well its name is supported.
        var status = "unknown"
        /// Its criteria.
        var criteria: [CriterionFile]
    }
    /// What a return must give.
    struct Rules: Encodable {
        /// The weakest grade that needs evidence.
        var evidenceRequiredFrom = "good"
        /// The grade below which an action is needed.
        var actionRequiredBelow = "good"
    }

    private var schema = Catalogue.schema
    private var id = "synthetic"
    private var title = "An invented catalogue for timing"
    private var edition = "1"
    private var scale: Scale
    private var rules = Rules()
    private var standards: [StandardFile]

    /// The colours of the grades, weakest first.
    private static let colours = ["red", "amber", "green", "blue"]

    /// Makes the catalogue.
    ///
    /// - Parameter hasColours: Whether each grade has a colour, by which a form may give it.
    init(hasColours: Bool) {
        scale = Scale(
            grades: SyntheticCycle.grades.enumerated().map { position, label in
                Scale.GradeFile(
                    code: label.lowercased().replacing(" ", with: "-"), label: label,
                    needsImprovement: position < 2, points: position,
                    colour: hasColours ? Self.colours[position] : nil)
            })
        standards = (1...SyntheticCycle.standards).map { number in
            StandardFile(
                number: "\(number)", title: "Standard \(number)",
                criteria: (1...SyntheticCycle.criteriaEach).map {
                    .init(ref: "\(number).\($0)", text: "Criterion \($0) of standard \(number).")
                })
        }
    }
}
