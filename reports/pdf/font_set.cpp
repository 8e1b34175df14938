// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/font_set.h"

#include "reports/pdf/shape_memory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace mm::pdf {

using namespace Qt::StringLiterals;

namespace {

struct ScriptRow
{
    hb_script_t code;
    QLatin1StringView family;
};

constexpr std::array<ScriptRow, kScriptCount> kScripts{{
    {HB_SCRIPT_LATIN, "NotoSans"_L1},
    {HB_SCRIPT_DEVANAGARI, "NotoSansDevanagari"_L1},
    {HB_SCRIPT_KANNADA, "NotoSansKannada"_L1},
    {HB_SCRIPT_TAMIL, "NotoSansTamil"_L1},
    {HB_SCRIPT_TELUGU, "NotoSansTelugu"_L1},
    {HB_SCRIPT_MALAYALAM, "NotoSansMalayalam"_L1},
    {HB_SCRIPT_GUJARATI, "NotoSansGujarati"_L1},
    {HB_SCRIPT_BENGALI, "NotoSansBengali"_L1},
    {HB_SCRIPT_GURMUKHI, "NotoSansGurmukhi"_L1},
    {HB_SCRIPT_ORIYA, "NotoSansOriya"_L1},
}};

const ScriptRow& row(Script script)
{
    return kScripts.at(static_cast<size_t>(script));
}

} // namespace

hb_script_t harfBuzzScript(Script script)
{
    return row(script).code;
}

std::optional<Script> scriptOf(char32_t codePoint)
{
    const hb_script_t code = hb_unicode_script(hb_unicode_funcs_get_default(), codePoint);
    for (size_t i = 0; i < kScripts.size(); ++i) {
        if (kScripts.at(i).code == code) {
            return static_cast<Script>(i);
        }
    }
    return std::nullopt;
}

FontSet::FontSet(QStringList folders)
    : m_folders(std::move(folders))
    , m_shapeMemory(std::make_unique<ShapeMemory>())
{ }

FontSet::~FontSet() = default;
FontSet::FontSet(FontSet&&) noexcept = default;
FontSet& FontSet::operator=(FontSet&&) noexcept = default;

FontSet FontSet::standard(const QString& overrideFolder)
{
    QStringList folders;
    const QString chosen =
        overrideFolder.isEmpty() ? qEnvironmentVariable("MANDIRMITRA_FONT_DIR") : overrideFolder;
    if (!chosen.isEmpty()) {
        folders << chosen;
    }
    if (QCoreApplication::startingUp() == false) {
        const QDir program(QCoreApplication::applicationDirPath());
        folders << program.filePath(u"fonts"_s)
                << program.filePath(u"../share/mandirmitra/fonts"_s);
    }
    folders << u"/usr/share/fonts/truetype/noto"_s << u"/usr/share/fonts/noto"_s
            << u"/usr/share/fonts/google-noto"_s;
    folders << QStandardPaths::standardLocations(QStandardPaths::FontsLocation);
    return FontSet(folders);
}

Result<const Face*> FontSet::face(Script script, Weight weight)
{
    const auto slot = static_cast<size_t>(script) * 2 + (weight == Weight::Bold ? 1 : 0);
    std::unique_ptr<Face>& face = m_faces.at(slot);
    if (face) {
        return face.get();
    }
    const QString file =
        row(script).family + (weight == Weight::Bold ? "-Bold.ttf"_L1 : "-Regular.ttf"_L1);
    for (const QString& folder : std::as_const(m_folders)) {
        const QString path = QDir(folder).filePath(file);
        if (QFileInfo::exists(path)) {
            MM_LET(loaded, Face::load(path));
            face = std::make_unique<Face>(std::move(loaded));
            return face.get();
        }
    }
    return fail({.kind = ErrorKind::NotFound,
        .rule = "font.missing"_L1,
        .args = {{u"file"_s, file}, {u"folders"_s, m_folders.join(u", "_s)}}});
}

} // namespace mm::pdf
