// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devotees/duplicates.h"
#include "models/devotees/merge_devotees.h"
#include "models/devotees/show_devotee.h"
#include "ui/support/desk_runner.h"

#include <QObject>

#include <functional>

namespace mm::ui {

/// A pair that may be one person, as it is compared before a merge.
struct ComparedPair
{
    devotees::Devotee stays;
    devotees::Devotee goes;
};

/// Behind the list of likely duplicates: pages of the register's likely twins, the pair that is
/// compared, merging and taking back. Reads ask devotee.view, merging devotee.merge.
class DuplicatesViewModel final : public QObject
{
    Q_OBJECT
public:
    /// `runner` outlives the model.
    DuplicatesViewModel(DeskRunner& runner, QObject* parent = nullptr);

    using Answered = std::function<void(Result<devotees::TwinPage>)>;
    /// Reads on until there is something to show or the register ends; a newer question drops the
    /// one before.
    void readPage(const QString& after, int limit, Answered answered);
    /// A set of the pages that were read since the last first page, by its place among them.
    [[nodiscard]] const devotees::TwinSet* set(int place) const;

    /// Reads the two records; pairChanged() follows.
    void compare(DevoteeId stays, DevoteeId goes);
    void swapPair();
    void forgetPair();
    [[nodiscard]] const std::optional<ComparedPair>& pair() const { return m_pair; }

    /// Merges the pair: merged() follows, or refused().
    void merge();
    /// Takes back the last merge made here: takenBack() follows, or refused().
    void takeBack();
    [[nodiscard]] bool canTakeBack() const { return m_last.has_value(); }

Q_SIGNALS:
    void pairChanged();
    void merged(const mm::devotees::Merge& merge);
    void takenBack();
    void refused(const mm::Error& error);

private:
    void readOn(const QString& after, int limit, const Answered& answered, quint64 question);

    DeskRunner& m_runner;
    std::vector<devotees::TwinSet> m_sets;
    std::optional<ComparedPair> m_pair;
    std::optional<devotees::Merge> m_last;
    quint64 m_question = 0;
    quint64 m_pairAsk = 0;
    bool m_busy = false;
};

} // namespace mm::ui
