// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/audit/audit_log.h"
#include "models/audit/chain_check.h"
#include "ui/support/desk_runner.h"

#include <QObject>

#include <functional>

namespace mm::ui {

/// A field that an event changed, in words; an empty side means that there was nothing.
struct FieldChange
{
    QString field;
    QString before;
    QString after;
    bool operator==(const FieldChange&) const = default;
};

/// Behind the Audit page: pages of the trail, what one event changed, and the check of the chain,
/// made in pieces so that sales come between them. Asks audit.view before it reads anything.
class AuditViewModel final : public QObject
{
    Q_OBJECT
public:
    /// Not checked since the page was opened; being checked; checked, with a report.
    enum class ChainState { Unchecked, Checking, Checked };
    Q_ENUM(ChainState)

    /// `runner` outlives the model.
    AuditViewModel(DeskRunner& runner, QObject* parent = nullptr);

    /// Reads who may be filtered by; usersChanged() follows.
    void load();
    /// Log-in names.
    [[nodiscard]] const QStringList& usernames() const { return m_usernames; }

    using Answered = std::function<void(Result<audit::EventPage>)>;
    /// Reads on until there is something to show or the trail ends. A newer question drops the one
    /// before.
    void readPage(const audit::EventFilter& filter, Answered answered);
    /// The same for whoever reads all of it beside the page: drops no question and is not dropped.
    void readBeside(const audit::EventFilter& filter, const Answered& answered);
    /// An event of a page that was read; nullptr if it was in none since the last first page.
    [[nodiscard]] const audit::EventRow* event(const Uuid& id) const;

    /// Begins the check of the whole chain; nothing while one is under way.
    void verifyChain();
    void stopVerifying();
    [[nodiscard]] ChainState chainState() const { return m_chainState; }
    [[nodiscard]] const audit::ChainReport& chain() const { return m_chain; }
    /// Device by device, of the last check that came to its end.
    [[nodiscard]] const std::vector<audit::DeviceChain>& chains() const { return m_chains; }

    /// What the event changed, field by field in the order of their names; `language` is the
    /// window's.
    [[nodiscard]] static std::vector<FieldChange> changesOf(
        const audit::EventRow& event, const QString& language);
    /// What the event is about, as far as it says so: a receipt number, a name.
    [[nodiscard]] static QString subjectOf(const audit::EventRow& event);

Q_SIGNALS:
    void usersChanged();
    void chainChanged();
    void chainProgress(qint64 done, qint64 whole);
    void refused(const mm::Error& error);

private:
    void readOn(const audit::EventFilter& filter, const Answered& answered, quint64 question);
    void checkNext(quint64 check);
    void setChainState(ChainState state);

    DeskRunner& m_runner;
    QStringList m_usernames;
    QHash<Uuid, audit::EventRow> m_events;
    quint64 m_question = 0;
    /// Which check is under way; an answer to a stopped one is dropped.
    quint64 m_check = 0;
    qint64 m_whole = 0;
    ChainState m_chainState = ChainState::Unchecked;
    audit::ChainReport m_chain;
    std::vector<audit::DeviceChain> m_chains;
    /// Touched in the thread of the store only.
    std::shared_ptr<audit::ChainCheck> m_checker;
};

} // namespace mm::ui
