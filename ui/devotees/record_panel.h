// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/error.h"
#include "models/core/id.h"

#include <QWidget>

class QStackedWidget;

namespace mm::ui {

class DetailsTab;
class DevoteesViewModel;
class HistoryTab;
class HouseholdTab;
class KeyButton;
class RoleLabel;

/// The devotee in front: details (F5), household (F6), receipts (F7).
class RecordPanel final : public QWidget
{
    Q_OBJECT
public:
    RecordPanel(DevoteesViewModel& model, const Clock& clock, QWidget* parent = nullptr);

    /// Puts the focus into the tab that is in front.
    void enter();
    /// The change is in the store.
    void settle();
    bool showError(const Error& error);
    void writeWords();
    [[nodiscard]] HouseholdTab& household() { return *m_household; }
    [[nodiscard]] HistoryTab& history() { return *m_history; }

Q_SIGNALS:
    void memberOpened(const mm::DevoteeId& id);
    void receiptOpened(const QString& number);
    void leftBehind();

private:
    enum class Tab { Details, Household, History };
    void showTab(Tab tab);
    void showRecord();
    void keyPressEvent(QKeyEvent* event) override;

    DevoteesViewModel& m_model;
    RoleLabel* m_name;
    RoleLabel* m_detail;
    KeyButton* m_detailsKey;
    KeyButton* m_householdKey;
    KeyButton* m_historyKey;
    QWidget* m_keys;
    QStackedWidget* m_tabs;
    DetailsTab* m_details;
    HouseholdTab* m_household;
    HistoryTab* m_history;
};

} // namespace mm::ui
