// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/id.h"

#include <QWidget>

class QLineEdit;

namespace mm::ui {

class DevoteesViewModel;
class FieldRow;
class KeyButton;
class RoleLabel;
class SearchBox;
class TableView;

/// The household of the devotee in front: everybody with the own star. Members come from the
/// register, or are registered by name alone.
class HouseholdTab final : public QWidget
{
    Q_OBJECT
public:
    HouseholdTab(DevoteesViewModel& model, QWidget* parent = nullptr);

    [[nodiscard]] TableView& table() { return *m_table; }
    void showRecord();
    void focusFirst();
    bool showError(const Error& error);
    void writeWords();

Q_SIGNALS:
    void memberOpened(const mm::DevoteeId& id);

private:
    void build();
    void wire();
    void showKeys();
    void searchMember(const QString& text, quint64 question);
    void add();

    DevoteesViewModel& m_model;
    RoleLabel* m_title;
    TableView* m_table;
    KeyButton* m_found;
    KeyButton* m_takeOut;
    QWidget* m_entry;
    SearchBox* m_member;
    QLineEdit* m_relation;
    FieldRow* m_memberRow;
    FieldRow* m_relationRow;
    KeyButton* m_add;
    /// The one taken from the register; null: somebody new by the name that is typed.
    DevoteeId m_chosen;
    /// Whose entry is being typed: it is emptied for another devotee and once it is added.
    DevoteeId m_entryFor;
    size_t m_membersBefore = 0;
};

} // namespace mm::ui
