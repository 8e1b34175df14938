// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "ui/table/filter_state.h"
#include "ui/table/table_columns.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QTimer;

namespace mm::ui {

class DateEdit;
class FieldRow;

/// What the trail is narrowed to: days, who, what was done, any text.
class AuditFilterBar final : public QWidget, public FilterState
{
    Q_OBJECT
public:
    /// `clock` outlives the bar.
    explicit AuditFilterBar(const Clock& clock, QWidget* parent = nullptr);

    void setUsernames(const QStringList& usernames);
    /// By "from", "upto" (ISO dates), "user", "action", "text"; only those that narrow.
    [[nodiscard]] TableFilters filters() const;
    void clear();
    void focusText();
    /// As filters().
    [[nodiscard]] QJsonObject filterState() const override;
    QStringList applyFilterState(const QJsonObject& state) override;
    void writeWords();

Q_SIGNALS:
    void changed();

private:
    void wire();

    DateEdit* m_from;
    DateEdit* m_upto;
    QComboBox* m_user;
    QComboBox* m_action;
    QLineEdit* m_text;
    FieldRow* m_fromRow;
    FieldRow* m_uptoRow;
    FieldRow* m_userRow;
    FieldRow* m_actionRow;
    FieldRow* m_textRow;
    QTimer* m_pause;
    QStringList m_usernames;
};

} // namespace mm::ui
