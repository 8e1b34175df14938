// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/to_unicode.h"

namespace mm::pdf {

namespace {

/// A CMap block holds at most 100 entries.
constexpr size_t kBlock = 100;

QByteArray hex16(unsigned value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0');
}

} // namespace

QByteArray toUnicodeMap(const std::vector<QString>& texts)
{
    std::vector<QByteArray> entries;
    entries.reserve(texts.size());
    for (size_t id = 0; id < texts.size(); ++id) {
        if (texts[id].isEmpty()) {
            continue;
        }
        QByteArray entry = "<" + hex16(static_cast<unsigned>(id)) + "><";
        for (const QChar unit : texts[id]) {
            entry += hex16(unit.unicode());
        }
        entries.push_back(entry + ">\n");
    }
    QByteArray map = "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                     "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000><ffff>\nendcodespacerange\n";
    for (size_t from = 0; from < entries.size(); from += kBlock) {
        const size_t to = std::min(entries.size(), from + kBlock);
        map += QByteArray::number(static_cast<qulonglong>(to - from)) + " beginbfchar\n";
        for (size_t i = from; i < to; ++i) {
            map += entries[i];
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
}

} // namespace mm::pdf
