#if CommandLine
import Crypto
import FoundationEssentials

/// What keeps bytes from everybody who does not have the key.
enum Seal {
    /// Seals bytes; `nil` if that cannot be done.
    static func sealed(_ content: [UInt8], with key: SymmetricKey) -> Data? {
        (try? AES.GCM.seal(content, using: key))?.combined
    }

    /// Opens sealed bytes; `nil` if they were not sealed with the key.
    static func opened(_ sealed: [UInt8], with key: SymmetricKey) -> [UInt8]? {
        guard let box = try? AES.GCM.SealedBox(combined: sealed),
            let content = try? AES.GCM.open(box, using: key)
        else { return nil }
        return Array(content)
    }
}
#endif
