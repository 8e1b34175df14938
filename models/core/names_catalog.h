// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace mm {

/// The fixed lists of temple life (models/core/data/names.tsv).
enum class NameKind {
    Nakshatra, ///< 1 Ashwini … 27 Revati
    Rashi, ///< 1 Mesha … 12 Meena
    Tithi, ///< 1-15 Shukla, 16-30 Krishna
    Masa, ///< 1 Chaitra … 12 Phalguna
    MasaPrefix, ///< Adhika, Nija, Kshaya
    Paksha,
    Vara, ///< 1 Sunday … 7 Saturday
    Yoga,
    Karana,
    Ritu,
    Ayana,
    Samvatsara, ///< 1 Prabhava … 60 Akshaya
    Gotra,
    VedaShakha,
    Sutra,
    Seva, ///< names to choose from when a temple makes its catalogue
    ReceiptLabel,
    Number, ///< 0-99, the hundreds, 1000, 100000, 10000000
};

/// A name in the scripts that receipts use most.
struct NameEntry
{
    int index = 0;
    QString english;
    QString devanagari;
    QString kannada;
    QStringList aliases; ///< other spellings in any script
    QString combining; ///< Number only: the Kannada form before a following number
};

/// All entries of a kind, by index. Lives as long as the program; read from any thread.
std::span<const NameEntry> names(NameKind kind);
/// nullptr if the kind has no such index.
const NameEntry* nameAt(NameKind kind, int index);

/// In the script of the language: Kannada for "kn"; Devanagari for "hi", "sa", "mr", "kok", "ne";
/// English otherwise. Empty if there is no such index.
QString localName(NameKind kind, int index, const QString& language);

/// The entry that a spelling means, in any script and by any alias, matched by searchKey; nullopt
/// if none or if it fits two equally. A gotra that is not found is still a gotra: keep the text.
std::optional<int> findName(NameKind kind, QStringView spelling);

/// The rashi of a nakshatra's pada: 27 × 4 padas, nine to a rashi. nakshatra 1-27, pada 1-4;
/// 0 if out of range.
int rashiOf(int nakshatra, int pada);
/// The one or two rashis that a nakshatra reaches into; empty if out of range.
std::vector<int> rashisOf(int nakshatra);
/// Whether somebody born under this nakshatra (in this pada, if known) can have this rashi.
bool rashiFits(int nakshatra, int rashi, std::optional<int> pada = std::nullopt);

} // namespace mm
