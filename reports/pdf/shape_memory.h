// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/pdf/shaped_text.h"

#include <QCache>

namespace mm::pdf {

struct ShapeKey
{
    QString text;
    Weight weight = Weight::Regular;
    QByteArray language;
    bool operator==(const ShapeKey&) const = default;
};

inline size_t qHash(const ShapeKey& key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, static_cast<int>(key.weight), key.language);
}

/// Lines shaped before, the longest unused forgotten first, and the buffer to shape with.
class ShapeMemory
{
public:
    ShapeMemory()
        : m_buffer(hb_buffer_create())
        , m_lines(kMostGlyphs)
    { }

    [[nodiscard]] hb_buffer_t* buffer() const { return m_buffer.get(); }
    [[nodiscard]] const ShapedText* find(const ShapeKey& key) const { return m_lines.object(key); }
    void keep(const ShapeKey& key, const ShapedText& line)
    {
        m_lines.insert(key, new ShapedText(line), static_cast<qsizetype>(line.glyphs.size()) + 1);
    }

private:
    /// About 2 MB.
    static constexpr qsizetype kMostGlyphs = 50'000;

    HbBuffer m_buffer;
    QCache<ShapeKey, ShapedText> m_lines;
};

} // namespace mm::pdf
