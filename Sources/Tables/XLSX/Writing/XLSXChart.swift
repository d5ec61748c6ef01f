import CXLSXWriter

/// The writing of a chart.
struct XLSXChart {
    /// The library's own sheet.
    let sheet: UnsafeMutablePointer<lxw_worksheet>

    /// The library's own chart; `nil` if there is no memory for it.
    let chart: UnsafeMutablePointer<lxw_chart>?

    /// Writes a chart of stacked bars.
    func write(_ draft: ChartDraft) throws(TableError) {
        guard let chart else { throw XLSXBook.failure }
        for part in draft.series { add(part, of: draft, to: chart) }
        WritableText(draft.title, limit: 255).text.withCString { chart_title_set_name(chart, $0) }
        // The first row on top, as in the table.
        chart_axis_set_reverse(chart.pointee.y_axis)
        chart_axis_set_major_tick_mark(
            chart.pointee.y_axis, UInt8(LXW_CHART_AXIS_TICK_MARK_NONE.rawValue))
        chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_TOP.rawValue))
        // The library's charts are 480 by 288 pixels.
        var options = lxw_chart_options()
        options.x_scale = Double(draft.width) / 480
        options.y_scale = Double(draft.height) / 288
        let result = withCStrings([WritableText(draft.alternative).text]) { pointers in
            options.description = pointers[0]
            return worksheet_insert_chart_opt(
                sheet, lxw_row_t(draft.place.row - 1), lxw_col_t(draft.place.column - 1), chart,
                &options)
        }
        if result != LXW_NO_ERROR { throw XLSXBook.failure }
    }

    private func add(
        _ part: ChartDraft.Series, of draft: ChartDraft, to chart: UnsafeMutablePointer<lxw_chart>
    ) {
        guard let series = chart_add_series(chart, nil, nil) else { return }
        draft.sheet.withCString { name in
            let names = draft.categories
            chart_series_set_categories(
                series, name, lxw_row_t(names.first.row - 1), lxw_col_t(names.first.column - 1),
                lxw_row_t(names.last.row - 1), lxw_col_t(names.last.column - 1))
            let values = part.values
            chart_series_set_values(
                series, name, lxw_row_t(values.first.row - 1),
                lxw_col_t(values.first.column - 1), lxw_row_t(values.last.row - 1),
                lxw_col_t(values.last.column - 1))
            chart_series_set_name_range(
                series, name, lxw_row_t(part.name.row - 1), lxw_col_t(part.name.column - 1))
        }
        var line = lxw_chart_line()
        line.color = 0x404040
        line.width = 0.75
        chart_series_set_line(series, &line)
        guard let fill = part.fill else { return }
        if part.isHatched {
            var pattern = lxw_chart_pattern()
            pattern.fg_color = 0x404040
            pattern.bg_color = fill.rgb
            pattern.type = UInt8(LXW_CHART_PATTERN_LIGHT_UPWARD_DIAGONAL.rawValue)
            chart_series_set_pattern(series, &pattern)
        } else {
            var solid = lxw_chart_fill()
            solid.color = fill.rgb
            chart_series_set_fill(series, &solid)
        }
    }
}
