// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devotees/duplicates.h"
#include "models/devotees/households.h"
#include "models/devotees/merge_devotees.h"
#include "models/devotees/show_devotee.h"
#include "reports/exports/report_table.h"
#include "ui/support/desk_runner.h"

#include <QObject>

#include <functional>

namespace mm::ui {

/// A devotee with the household, and who was merged into this one.
struct DevoteeRecord
{
    devotees::Devotee devotee;
    std::optional<devotees::Household> household;
    std::vector<devotees::MergedAway> merges;
};

/// Behind the Devotees page: finds, registers, changes, and the record that is in front. Reads ask
/// devotee.view; what changes something is refused by the use cases.
class DevoteesViewModel final : public QObject
{
    Q_OBJECT
public:
    /// What the one who is logged in may do here.
    struct Powers
    {
        bool create = false;
        bool update = false;
        bool merge = false;
        bool takeOut = false;
        /// What the temple says to a devotee before a consent is ticked.
        QString consentText;
    };
    enum class Done { Registered, Changed, Unchanged, HouseholdChanged, Unmerged };
    Q_ENUM(Done)

    /// `runner` outlives the model.
    DevoteesViewModel(DeskRunner& runner, QObject* parent = nullptr);

    /// Reads what may be done here; powersChanged() follows.
    void load();
    [[nodiscard]] const Powers& powers() const { return m_powers; }

    template <typename T>
    using Answered = std::function<void(Result<T>)>;

    /// Whom the text may mean (find_devotees.h); a newer question drops the one before.
    void find(const QString& text, Answered<std::vector<devotees::DevoteeHit>> answered);
    /// The same for another field of the page, which asks on its own.
    void findMember(const QString& text, Answered<std::vector<devotees::DevoteeHit>> answered);
    /// Who may already be what is being typed; twinsFound() follows for the newest question.
    void askTwins(const devotees::DevoteeDraft& draft, DevoteeId except = {});

    /// Puts a devotee in front, or the one that it was merged into; recordChanged() follows.
    void choose(DevoteeId id);
    /// Reads the record in front anew.
    void refresh() { choose(m_record.devotee.id); }
    [[nodiscard]] bool hasRecord() const { return !m_record.devotee.id.isNull(); }
    [[nodiscard]] const DevoteeRecord& record() const { return m_record; }
    /// Receipts of a devotee, newest first, behind `before`.
    void readHistory(DevoteeId id, ReceiptId before, int limit,
        Answered<std::vector<devotees::HistoryRow>> answered);

    /// Each answers with done() or refused(); nothing happens while another one is under way.
    void registerDevotee(const devotees::DevoteeDraft& draft);
    void change(const devotees::DevoteePatch& patch);
    void foundHousehold(const QString& name);
    void addMember(DevoteeId id, const QString& relation);
    void addNewMember(const QString& name, const QString& relation);
    void takeOut(DevoteeId member);
    void unmerge(devotees::MergeId merge);
    /// Writes everybody into a file, as CSV or as a workbook; `table` has the titles. exported() or
    /// refused() follows.
    void exportRegister(
        const QString& reason, const QString& path, bool isCsv, const reports::ReportTable& table);

    /// What has to change of `was` to make it `draft`: only what differs. A PAN only if one was
    /// typed.
    [[nodiscard]] static devotees::DevoteePatch patchOf(
        const devotees::Devotee& was, const devotees::DevoteeDraft& draft);
    [[nodiscard]] static bool isEmpty(const devotees::DevoteePatch& patch);

Q_SIGNALS:
    void powersChanged();
    void twinsFound(const std::vector<mm::devotees::LikelyTwin>& twins);
    void recordChanged();
    void done(mm::ui::DevoteesViewModel::Done what, const mm::DevoteeId& who);
    void refused(const mm::Error& error);
    void exported(qint64 devotees, const QString& path);

private:
    struct Deed
    {
        Done what;
        DevoteeId who;
    };
    template <typename Work>
    void act(Work work);

    DeskRunner& m_runner;
    Powers m_powers;
    DevoteeRecord m_record;
    quint64 m_findAsk = 0;
    quint64 m_memberAsk = 0;
    quint64 m_twinsAsk = 0;
    quint64 m_recordAsk = 0;
    bool m_busy = false;
};

} // namespace mm::ui
