extension Colour {
    /// The colour made lighter (up to 1) or darker (down to -1), with its hue and saturation kept.
    ///
    /// As the format defines it: what changes is the luminance of hue, luminance and saturation.
    func tinted(by tint: Double) -> Colour {
        if tint == 0 { return self }
        let (red, green, blue) = (
            Double(parts.red) / 255, Double(parts.green) / 255, Double(parts.blue) / 255
        )
        let high = max(red, green, blue)
        let low = min(red, green, blue)
        let luminance = (high + low) / 2
        let changed = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint
        // With hue and saturation kept, each part keeps its place between the lowest and the highest.
        let room = 1 - abs(2 * luminance - 1)
        let saturation = room > 0 ? (high - low) / room : 0
        let spread = saturation * (1 - abs(2 * changed - 1))
        func part(_ old: Double) -> UInt32 {
            let place = high > low ? (old - low) / (high - low) : 0.5
            let new = changed - spread / 2 + spread * place
            return UInt32((max(0, min(1, new)) * 255).rounded())
        }
        return Colour(part(red) << 16 | part(green) << 8 | part(blue))
    }
}
