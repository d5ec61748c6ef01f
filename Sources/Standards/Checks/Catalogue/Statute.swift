/// An Act on which the duty rests, with those of its sections that concern it.
struct Statute: Equatable {
    /// The name in small words.
    let words: [String]

    /// The year; `nil` for a name that is given without one.
    let year: String?

    /// The name as it is printed.
    let title: String

    /// The sections, in small letters and in the order of the Act.
    let sections: [String]

    /// The sections that are meant most often, to suggest.
    let duties: [String]

    /// The Acts that are known.
    ///
    /// "Children Act" without a year may be that of 1989, so it is left out.
    static let all: [Statute] = [
        Statute(
            words: ["children", "act"], year: "2004", title: "Children Act 2004",
            sections: [
                "10", "11", "12", "13", "14", "14a", "14b", "16a", "16b", "16c", "16d", "16e",
                "16f",
                "16g", "16h", "16i", "16j", "16k", "16l", "16m", "16n", "16o", "16p", "16q", "28",
            ],
            duties: ["11"]),
        Statute(
            words: ["education", "act"], year: "2002", title: "Education Act 2002",
            sections: ["157", "175"], duties: ["157", "175"]),
        Statute(
            words: ["education", "act"], year: "1996", title: "Education Act 1996",
            sections: ["342"], duties: ["342"]),
        Statute(
            words: ["education", "act"], year: nil, title: "Education Act",
            sections: ["157", "175", "342"], duties: ["157", "175"]),
        Statute(
            words: ["borders", "citizenship", "and", "immigration", "act"], year: "2009",
            title: "Borders, Citizenship and Immigration Act 2009", sections: ["55"],
            duties: ["55"]),
        Statute(
            words: ["childcare", "act"], year: "2006", title: "Childcare Act 2006",
            sections: ["40"], duties: ["40"]),
    ]
}
