// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "ui/support/desk_runner.h"
#include "ui/sync/cloud_desk.h"

#include <QStringList>

namespace mm::ui {

/// Behind the Cloud page: which of its three faces it shows, and the enrolment.
class CloudViewModel final : public QObject
{
    Q_OBJECT
public:
    /// What the page is for just now.
    enum class Face {
        /// The temple works by itself.
        Alone,
        /// A copy, or restored: it must become a counter of its own.
        Forked,
        /// All is as it should be, or mends itself.
        Connected,
    };

    /// `runner` and `desk` outlive the model.
    CloudViewModel(DeskRunner& runner, CloudDesk& desk, QObject* parent = nullptr);

    void load();
    [[nodiscard]] Face face() const;
    [[nodiscard]] sync::Status status() const { return m_desk.status(); }
    [[nodiscard]] qint64 nowMs() const { return m_desk.nowMs(); }
    /// Of the receipts that the office has not confirmed: the newest, and how many there are.
    [[nodiscard]] const QStringList& unsent() const { return m_unsent; }
    /// Who is in.
    [[nodiscard]] const QString& username() const { return m_username; }
    [[nodiscard]] const QString& counterCode() const { return m_counterCode; }

    /// Checks what was typed, then asks; enrolled() or refused() follows. Refuses here:
    /// sync.bad_address, sync.needs_tls (field server), counter_code.malformed (counter),
    /// join.password_or_code (password).
    void enrol(const sync::RegisterDraft& draft);
    void syncNow() { m_desk.syncNow(); }

Q_SIGNALS:
    void changed();
    void asking();
    void enrolled(const QString& counterCode);
    void refused(const mm::Error& error);

private:
    DeskRunner& m_runner;
    CloudDesk& m_desk;
    QStringList m_unsent;
    QString m_username;
    QString m_counterCode;
};

} // namespace mm::ui
