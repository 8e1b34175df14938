// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/shaped_text.h"

#include "reports/pdf/shape_memory.h"

namespace mm::pdf {

namespace {

struct Run
{
    qsizetype start = 0;
    qsizetype length = 0;
    Script script = Script::Latin;
    const Face* face = nullptr;
};

char32_t codePointAt(const QString& text, qsizetype at)
{
    const QChar unit = text.at(at);
    if (unit.isHighSurrogate() && at + 1 < text.size()) {
        return QChar::surrogateToUcs4(unit, text.at(at + 1));
    }
    return unit.unicode();
}

/// Spaces, digits and marks go with the script before them, or after them at the start of a line.
Script firstScript(const QString& text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (const auto script = scriptOf(codePointAt(text, at))) {
            return *script;
        }
    }
    return Script::Latin;
}

/// The face for a digit, a sign or a space: Latin if it has it, so that one paper has one kind of
/// figures; spaces stay with the words. The danda and ॐ are used in every script.
Script scriptToDraw(FontSet& fonts, char32_t codePoint, Script running, Weight weight)
{
    const std::array<Script, 3> order = QChar::isSpace(codePoint)
        ? std::array{running, Script::Latin, Script::Devanagari}
        : std::array{Script::Latin, running, Script::Devanagari};
    for (const Script script : order) {
        const auto face = fonts.face(script, weight);
        if (face && (*face)->covers(codePoint)) {
            return script;
        }
    }
    return running;
}

bool followsItsNeighbour(char32_t codePoint)
{
    return QChar::isMark(codePoint) || codePoint == 0x200C || codePoint == 0x200D;
}

Result<std::vector<Run>> itemise(FontSet& fonts, const QString& text, Weight weight)
{
    std::vector<Run> runs;
    Script running = firstScript(text);
    for (qsizetype at = 0; at < text.size();) {
        const char32_t codePoint = codePointAt(text, at);
        const qsizetype units = QChar::requiresSurrogates(codePoint) ? 2 : 1;
        Script script = running;
        if (const auto own = scriptOf(codePoint)) {
            running = *own;
            script = *own;
        } else if (!followsItsNeighbour(codePoint) || runs.empty()) {
            script = scriptToDraw(fonts, codePoint, running, weight);
        } else {
            script = runs.back().script;
        }
        if (runs.empty() || runs.back().script != script) {
            MM_LET(face, fonts.face(script, weight));
            runs.push_back({.start = at, .script = script, .face = face});
        }
        runs.back().length += units;
        at += units;
    }
    return runs;
}

void shapeRun(const Run& run, hb_buffer_t* buffer, hb_language_t language, ShapedText& line)
{
    hb_buffer_reset(buffer);
    hb_buffer_add_utf16(buffer, reinterpret_cast<const uint16_t*>(line.text.utf16()),
        static_cast<int>(line.text.size()), static_cast<unsigned>(run.start),
        static_cast<int>(run.length));
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
    hb_buffer_set_script(buffer, harfBuzzScript(run.script));
    hb_buffer_set_language(buffer, language);
    hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
    hb_shape(run.face->font(), buffer, nullptr, 0);

    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(buffer, &count);
    for (unsigned i = 0; i < count; ++i) {
        line.glyphs.push_back({
            .face = run.face,
            .id = infos[i].codepoint,
            .advance = places[i].x_advance,
            .dx = places[i].x_offset,
            .dy = places[i].y_offset,
            .cluster = static_cast<qsizetype>(infos[i].cluster),
        });
        line.width += places[i].x_advance;
    }
}

/// Readers draw nothing for glyph 0: a character that no face has shows as U+FFFD instead.
Result<void> markUnknown(FontSet& fonts, Weight weight, ShapedText& line)
{
    for (Glyph& glyph : line.glyphs) {
        if (glyph.id != 0) {
            continue;
        }
        MM_LET(latin, fonts.face(Script::Latin, weight));
        const int before = glyph.advance;
        glyph.face = latin;
        hb_font_get_nominal_glyph(latin->font(), QChar::ReplacementCharacter, &glyph.id);
        glyph.advance = hb_font_get_glyph_h_advance(latin->font(), glyph.id);
        line.width += glyph.advance - before;
    }
    return {};
}

void spaceIntoCells(ShapedText& line, int cell)
{
    line.spaced = true;
    line.width = 0;
    for (Glyph& glyph : line.glyphs) {
        glyph.dx += (cell - glyph.advance) / 2;
        glyph.advance = cell;
        line.width += cell;
    }
}

bool isDropped(char32_t codePoint)
{
    if (codePoint == 0x200C || codePoint == 0x200D) {
        return false;
    }
    switch (QChar::category(codePoint)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
        return true;
    default:
        return QChar::isNonCharacter(codePoint) || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
    }
}

} // namespace

QString printable(const QString& text)
{
    QString kept;
    kept.reserve(text.size());
    for (const char32_t codePoint : text.toUcs4()) {
        if (codePoint == u'\n' || codePoint == u'\t' || codePoint == 0x2028
            || codePoint == 0x2029) {
            kept += u' ';
        } else if (!isDropped(codePoint)) {
            kept += QStringView(QChar::fromUcs4(codePoint));
        }
    }
    return kept.normalized(QString::NormalizationForm_C);
}

Result<ShapedText> shape(FontSet& fonts, const QString& text, const ShapeOptions& options)
{
    ShapeMemory& memory = fonts.shapeMemory();
    const ShapeKey key{printable(text), options.weight, options.language};
    ShapedText line;
    if (const ShapedText* known = memory.find(key)) {
        line = *known;
    } else {
        line.text = key.text;
        line.glyphs.reserve(static_cast<size_t>(line.text.size()));
        MM_LET(runs, itemise(fonts, line.text, options.weight));
        const hb_language_t language = hb_language_from_string(
            options.language.constData(), static_cast<int>(options.language.size()));
        for (const Run& run : runs) {
            shapeRun(run, memory.buffer(), language, line);
        }
        MM_CHECK(markUnknown(fonts, options.weight, line));
        memory.keep(key, line);
    }
    if (options.cell != 0) {
        spaceIntoCells(line, options.cell);
    }
    return line;
}

bool readsByGlyphs(const ShapedText& line)
{
    if (static_cast<qsizetype>(line.glyphs.size()) != line.text.size() || line.text.startsWith(u' ')
        || line.text.endsWith(u' ')) {
        return false;
    }
    QChar before;
    for (qsizetype i = 0; i < line.text.size(); ++i) {
        const Glyph& glyph = line.glyphs.at(static_cast<size_t>(i));
        const QChar character = line.text.at(i);
        if (glyph.cluster != i || glyph.dy != 0 || glyph.dx != 0
            || glyph.face->codePointOf(glyph.id) != character.unicode()
            || (character == u' ' && before == u' ')) {
            return false;
        }
        before = character;
    }
    return true;
}

} // namespace mm::pdf
