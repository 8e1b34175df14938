// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/status.h"
#include "ui/widgets/side_panel.h"

namespace mm::ui {

class FactList;
class KeyButton;
class RoleLabel;

/// The details behind the status pill: how the synchronisation stands, line by line, with a button
/// that does not wait for its time, and ways to the pages where something is to be done.
class SyncPanel final : public SidePanel
{
    Q_OBJECT
public:
    explicit SyncPanel(QWidget* window);

    /// `now`: UTC ms.
    void setStatus(const sync::Status& status, qint64 now);
    [[nodiscard]] const sync::Status& status() const { return m_status; }

Q_SIGNALS:
    void syncRequested();
    /// "attention", "conflicts" or "cloud".
    void pageRequested(const QString& id);

protected:
    QWidget* firstControl() override;
    void retranslate() override;

private:
    RoleLabel* m_title;
    RoleLabel* m_problem;
    FactList* m_facts;
    KeyButton* m_syncNow;
    KeyButton* m_attention;
    KeyButton* m_conflicts;
    KeyButton* m_cloud;
    sync::Status m_status;
    qint64 m_now = 0;
};

} // namespace mm::ui
