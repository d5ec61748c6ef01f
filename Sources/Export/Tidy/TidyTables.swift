extension TidyTable {
    /// The tables of a cycle, in the order in which one leads to another.
    ///
    /// A rating stands once, beside its agency. The areas of an agency stand in `agency_areas`, so
    /// that its return counts once in each of them and once in the pool: with the areas joined for
    /// an area, and without them for the pool.
    public static let all = [
        cycles, methods, areas, agencies, agencyAreas, standards, criteria, grades, ratings,
    ]

    /// The codes of what a rating can be, for each of its three kinds.
    static let statusCodes = [
        "graded", "not-applicable", "unanswered", "not-asked", "unmapped", "not-returned",
    ]

    static let cycles = TidyTable(
        "cycles", "the cycle", key: ["id"],
        columns: [
            Column("id", "the cycle's id, as the folder has it"),
            Column("title", "the name in words"),
            Column(
                "kind", "how much of the catalogue is asked", codes: ["full", "mini", "interim"]),
            Column("opens", "the first day", .date, mayBeAbsent: true),
            Column("due", "the day by which returns are due", .date, mayBeAbsent: true),
            Column("ends", "the last day", .date, mayBeAbsent: true),
            Column("previous", "the id of the cycle before", mayBeAbsent: true),
            Column("catalogue", "the id of the edition that agencies answer"),
            Column("catalogue_title", "the edition's name"),
            Column("invented", "whether the returns are invented", .boolean),
            Column("notice", "what every output made from the returns says", mayBeAbsent: true),
        ])

    static let methods = TidyTable(
        "methods", "the scoring method of a cycle and its thresholds", key: ["method"],
        columns: [
            Column(
                "method", "the code of the scoring method", codes: ["M01", "M02", "M03", "M04"]),
            Column(
                "weak_above_numerator",
                "F01 flags a share above this number over weak_above_denominator", .integer,
                unit: "1"),
            Column("weak_above_denominator", "see weak_above_numerator", .integer, unit: "1"),
            Column("weakest", "F02 flags the ranks up to this one", .integer, unit: "rank"),
        ])

    static let areas = TidyTable(
        "areas", "an area of the cycle", key: ["area"],
        columns: [
            Column("area", "the area's id"), Column("name", "the area's name"),
            Column("code", "the area's official code", mayBeAbsent: true),
            Column("sequence", "its place in the cycle, from 1", .integer),
        ])

    static let agencies = TidyTable(
        "agencies", "an agency of the register", key: ["agency"],
        columns: [
            Column("agency", "the agency's id"), Column("name", "the agency's name"),
            Column("kind", "the kind of body", mayBeAbsent: true),
            Column("setting", "the type of school or provider", mayBeAbsent: true),
            Column("phase", "the phase of a school", mayBeAbsent: true),
            Column(
                "expects", "the return that is asked", codes: ["full", "update", "mini", "none"]),
            Column(
                "status", "whether a return came; not-awaited: none came and none was owed",
                codes: ["received", "not-returned", "not-awaited"]),
            Column(
                "return_kind", "the kind of the return", mayBeAbsent: true,
                codes: ["full", "update", "mini"]),
            Column(
                "kind_presumed", "whether the kind is the register's, not the return's", .boolean,
                mayBeAbsent: true),
            Column(
                "in_pool",
                "whether it counts in the pool: it covers an area of the cycle, or there are none",
                .boolean),
        ])

    static let agencyAreas = TidyTable(
        "agency_areas", "an area of the cycle that an agency covers", key: ["agency", "area"],
        references: [Reference("agency", "agencies"), Reference("area", "areas")],
        columns: [Column("agency", "the agency's id"), Column("area", "the area's id")])

    static let standards = TidyTable(
        "standards", "a standard of the catalogue", key: ["standard"],
        columns: [
            Column("standard", "the standard's number"), Column("title", "the standard's name"),
            Column("sequence", "its place in the catalogue, from 1", .integer),
        ])

    static let criteria = TidyTable(
        "criteria", "a criterion of the catalogue", key: ["criterion"],
        references: [Reference("standard", "standards")],
        columns: [
            Column("criterion", "the criterion's reference"),
            Column("standard", "the number of its standard"),
            Column("sequence", "its place in the catalogue, from 1", .integer),
            Column("weight", "the weight under method M02", .integer, unit: "1"),
            Column("essential", "whether it is required whatever else is met", .boolean),
            Column("wording", "what is expected"),
        ])

    static let grades = TidyTable(
        "grades", "a grade of the scale", key: ["grade"],
        columns: [
            Column("grade", "the grade's code"), Column("label", "the grade in words"),
            Column("step", "its place on the scale: 0 is the weakest", .integer),
            Column("needs_improvement", "whether it counts as needing improvement", .boolean),
            Column("points", "the points under method M02", .integer, unit: "point"),
        ])

    static let ratings = TidyTable(
        "ratings",
        "an agency's rating of a criterion; every criterion of every return that is owed",
        key: ["agency", "criterion"],
        references: [
            Reference("agency", "agencies"), Reference("standard", "standards"),
            Reference("criterion", "criteria"), Reference("own", "grades", "grade"),
            Reference("moderated", "grades", "grade"), Reference("counted", "grades", "grade"),
        ],
        columns: [
            Column("agency", "the agency's id"), Column("standard", "the number of the standard"),
            Column("criterion", "the criterion's reference"),
            Column("own_status", "whether the agency gave a grade, or why not", codes: statusCodes),
            Column("own", "the grade that the agency gave", mayBeAbsent: true),
            Column(
                "moderated_status", "whether the panel recorded a grade, or why not",
                codes: statusCodes + ["not-moderated"]),
            Column("moderated", "the grade that the panel recorded", mayBeAbsent: true),
            Column(
                "counted_status",
                "what counts: the panel's rating where there is one, else its own",
                codes: statusCodes),
            Column("counted", "the grade that counts", mayBeAbsent: true),
            Column("carried", "whether the rating is carried from a cycle before", .boolean),
            Column("source_cycle", "the id of the cycle of the answer", mayBeAbsent: true),
            Column(
                "source_criterion", "the criterion's reference in that cycle's edition",
                mayBeAbsent: true),
        ])
}
