import Section11Export
import Testing

struct TidyFolderNameTests {
    @Test(arguments: [
        ("4lscb-2017-18", "cycle=4lscb-2017-18"), ("2017/18", "cycle=2017%2F18"),
        ("50% 'done'", "cycle=50%25%20%27done%27"), ("../..", "cycle=..%2F.."),
        ("a\u{1}b", "cycle=a%01b"), ("Ysgol Môn", "cycle=Ysgol%20Môn"),
    ])
    func `a cycle is read back from the name of its folder`(cycle: String, folder: String) {
        #expect(TidyFolderName.name(ofCycle: cycle) == folder)
        #expect(TidyFolderName.cycle(ofFolder: folder) == cycle)
    }

    @Test(arguments: ["area=north", "cycle", "cycle=", "cycle=a%2", "cycle=a%zz"])
    func `another folder is none of a cycle`(folder: String) {
        #expect(TidyFolderName.cycle(ofFolder: folder) == nil)
    }
}
