// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/names_catalog.h"

#include "models/core/search_key.h"
#include "names_tsv.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace mm {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 18> kKindNames = {"nakshatra"_L1, "rashi"_L1, "tithi"_L1,
    "masa"_L1, "masa_prefix"_L1, "paksha"_L1, "vara"_L1, "yoga"_L1, "karana"_L1, "ritu"_L1,
    "ayana"_L1, "samvatsara"_L1, "gotra"_L1, "veda_shakha"_L1, "sutra"_L1, "seva"_L1,
    "receipt_label"_L1, "number"_L1};

/// Stands for a key that two entries share.
constexpr int kAmbiguous = -1;

struct Kind
{
    std::vector<NameEntry> entries;
    QHash<QString, int> byKey;
    QHash<QString, int> byText;
};

void addSpelling(QHash<QString, int>& table, const QString& spelling, int index)
{
    if (spelling.isEmpty()) {
        return;
    }
    const auto known = table.constFind(spelling);
    table.insert(spelling, known != table.cend() && *known != index ? kAmbiguous : index);
}

/// Exact spellings first, so that the fold of the search key cannot make two entries of one word.
QString foldedText(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

void addEntry(Kind& kind, const QStringList& columns)
{
    NameEntry entry;
    entry.index = columns[1].toInt();
    entry.english = columns[2];
    entry.devanagari = columns[3];
    entry.kannada = columns[4];
    entry.aliases = columns[5].split(u'|', Qt::SkipEmptyParts);
    entry.combining = columns[6];
    const auto add = [&](const QString& spelling) {
        addSpelling(kind.byText, foldedText(spelling), entry.index);
        addSpelling(kind.byKey, searchKey(spelling), entry.index);
    };
    add(entry.english);
    add(entry.devanagari);
    add(entry.kannada);
    std::for_each(entry.aliases.cbegin(), entry.aliases.cend(), add);
    kind.entries.push_back(std::move(entry));
}

using Catalog = std::array<Kind, kKindNames.size()>;

Catalog readCatalog()
{
    Catalog catalog;
    const QString table =
        QString::fromUtf8(kNamesTsv.data(), static_cast<qsizetype>(kNamesTsv.size()));
    for (const QString& line : table.split(u'\n')) {
        const QStringList columns = line.split(u'\t');
        const auto* kind = std::find(kKindNames.begin(), kKindNames.end(), columns[0]);
        if (kind != kKindNames.end() && columns.size() == 7) {
            addEntry(catalog[static_cast<size_t>(kind - kKindNames.begin())], columns);
        }
    }
    return catalog;
}

const Kind& kindOf(NameKind kind)
{
    static const Catalog kCatalog = readCatalog();
    return kCatalog[static_cast<size_t>(kind)];
}

bool isNakshatra(int nakshatra)
{
    return nakshatra >= 1 && nakshatra <= 27;
}

} // namespace

std::span<const NameEntry> names(NameKind kind)
{
    return kindOf(kind).entries;
}

const NameEntry* nameAt(NameKind kind, int index)
{
    const auto& entries = kindOf(kind).entries;
    const auto at = std::lower_bound(entries.begin(), entries.end(), index,
        [](const NameEntry& entry, int wanted) { return entry.index < wanted; });
    return at != entries.end() && at->index == index ? &*at : nullptr;
}

QString localName(NameKind kind, int index, const QString& language)
{
    static const QStringList kDevanagari = {u"hi"_s, u"sa"_s, u"mr"_s, u"kok"_s, u"ne"_s};
    const NameEntry* entry = nameAt(kind, index);
    if (entry == nullptr) {
        return {};
    }
    const QString base = language.section(u'-', 0, 0).section(u'_', 0, 0);
    if (base == "kn"_L1) {
        return entry->kannada;
    }
    return kDevanagari.contains(base) ? entry->devanagari : entry->english;
}

std::optional<int> findName(NameKind kind, QStringView spelling)
{
    const Kind& known = kindOf(kind);
    const int exact = known.byText.value(foldedText(spelling), kAmbiguous);
    if (exact != kAmbiguous) {
        return exact;
    }
    const int alike = known.byKey.value(searchKey(spelling), kAmbiguous);
    return alike != kAmbiguous ? std::optional<int>(alike) : std::nullopt;
}

int rashiOf(int nakshatra, int pada)
{
    if (!isNakshatra(nakshatra) || pada < 1 || pada > 4) {
        return 0;
    }
    return ((nakshatra - 1) * 4 + pada - 1) / 9 + 1;
}

std::vector<int> rashisOf(int nakshatra)
{
    if (!isNakshatra(nakshatra)) {
        return {};
    }
    const int first = rashiOf(nakshatra, 1);
    const int last = rashiOf(nakshatra, 4);
    return first == last ? std::vector<int>{first} : std::vector<int>{first, last};
}

bool rashiFits(int nakshatra, int rashi, std::optional<int> pada)
{
    if (pada) {
        return rashi != 0 && rashiOf(nakshatra, *pada) == rashi;
    }
    const auto possible = rashisOf(nakshatra);
    return std::find(possible.begin(), possible.end(), rashi) != possible.end();
}

} // namespace mm
