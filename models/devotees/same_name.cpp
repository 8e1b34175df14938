// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devotees/same_name.h"

#include "models/core/search_key.h"

#include <QStringList>

namespace mm::devotees {

namespace {

/// A slip in a short word makes another word of it.
constexpr qsizetype kShortestWithSlip = 4;

/// The sounds of the words, without initials unless there is nothing else.
QStringList soundsOf(const QString& name)
{
    const QStringList all = searchKey(name).split(u' ', Qt::SkipEmptyParts);
    QStringList words;
    for (const QString& word : all) {
        if (word.size() > 1) {
            words.push_back(word);
        }
    }
    return words.isEmpty() ? all : words;
}

/// One letter more, one less, or one other.
bool isOneSlipAway(QStringView one, QStringView other)
{
    if (one.size() > other.size()) {
        std::swap(one, other);
    }
    if (one.size() < kShortestWithSlip || other.size() - one.size() > 1) {
        return false;
    }
    qsizetype at = 0;
    while (at < one.size() && one[at] == other[at]) {
        ++at;
    }
    const qsizetype shift = other.size() == one.size() ? 1 : 0;
    return one.sliced(qMin(at + shift, one.size())) == other.sliced(qMin(at + 1, other.size()));
}

bool areAlike(const QString& one, const QString& other)
{
    return one.startsWith(other) || other.startsWith(one) || isOneSlipAway(one, other);
}

} // namespace

bool mayBeSameName(const QString& one, const QString& other)
{
    QStringList fewer = soundsOf(one);
    QStringList more = soundsOf(other);
    if (fewer.size() > more.size()) {
        fewer.swap(more);
    }
    return !fewer.isEmpty()
        && std::all_of(fewer.begin(), fewer.end(), [&more](const QString& word) {
               return std::any_of(more.begin(), more.end(),
                   [&word](const QString& candidate) { return areAlike(word, candidate); });
           });
}

} // namespace mm::devotees
