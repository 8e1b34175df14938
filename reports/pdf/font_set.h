// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pdf/face.h"

#include <QStringList>

#include <array>
#include <memory>

namespace mm::pdf {

enum class Weight { Regular, Bold };

/// The scripts that have a face of their own. Everything else is drawn with the Latin face.
enum class Script {
    Latin,
    Devanagari,
    Kannada,
    Tamil,
    Telugu,
    Malayalam,
    Gujarati,
    Bengali,
    Gurmukhi,
    Odia,
};
inline constexpr int kScriptCount = 10;

hb_script_t harfBuzzScript(Script script);
/// The script whose face draws the code point; nothing for marks, digits, punctuation and spaces,
/// which follow their neighbours, and for scripts without a face.
std::optional<Script> scriptOf(char32_t codePoint);

class ShapeMemory;

/// The Noto Sans faces, found by file name in given folders and each opened once, at first use.
/// Made by whoever prints and handed to every document; used by one thread at a time.
class FontSet
{
public:
    /// Folders are searched in order, not below.
    explicit FontSet(QStringList folders);
    ~FontSet();
    FontSet(FontSet&&) noexcept;
    FontSet& operator=(FontSet&&) noexcept;
    FontSet(const FontSet&) = delete;
    FontSet& operator=(const FontSet&) = delete;

    /// `overrideFolder` (MANDIRMITRA_FONT_DIR, if set) first, then a `fonts` folder beside the
    /// program, then where the systems keep Noto.
    static FontSet standard(const QString& overrideFolder = {});

    /// Rule "font.missing" names the file that was looked for.
    Result<const Face*> face(Script script, Weight weight);

    /// What the shaper keeps from one line to the next and from one document to the next: a paper
    /// says most of its words again and again.
    [[nodiscard]] ShapeMemory& shapeMemory() { return *m_shapeMemory; }

private:
    QStringList m_folders;
    std::array<std::unique_ptr<Face>, kScriptCount * 2> m_faces;
    std::unique_ptr<ShapeMemory> m_shapeMemory;
};

} // namespace mm::pdf
