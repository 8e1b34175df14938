// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/id.h"
#include "ui/widgets/search_popup.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace mm::ui {

class CounterViewModel;
class FieldRow;
class FlowLayout;
class RoleLabel;
class SearchBox;

/// The devotee's part of the counter: search by phone, name or receipt number, a new name and
/// phone, and the family with each one's star. Enter on an empty field means: nobody in
/// particular.
class DevoteePanel final : public QWidget
{
    Q_OBJECT

public:
    DevoteePanel(CounterViewModel& model, QWidget* parent = nullptr);

    void focusSearch();
    /// Types a key that was pressed while the last receipt was still shown.
    void typeInto(const QString& text);
    /// Takes what was typed and not settled with Enter: a name goes onto the receipt. False, with
    /// the focus on the name, when only a phone was typed.
    bool takeTyped();
    /// Opens address and PAN, with the focus in the address (F5).
    void focusDetails();
    /// Takes a scanned devotee's card: the id, or a phone.
    void takeCard(const QString& value);
    /// Shows a refusal about the devotee; false if it is about something else.
    bool showRefusal(const Error& error);
    void writeWords();

Q_SIGNALS:
    /// The devotee is settled: on to what is given.
    void settled();

private:
    void build();
    void buildNewDevotee();
    void buildDetails();
    void wire();
    void takeDetails();
    void showTicket();
    void showFamily();
    void searchAnswered(quint64 question);
    void takeSubmitted(const QString& text);
    void takeNew();
    void showNewDevotee(bool shown);
    bool eventFilter(QObject* watched, QEvent* event) override;

    CounterViewModel& m_model;
    Uuid m_shownTicket;
    /// The question is a scanned phone: the only answer to it is taken.
    bool m_takesOnly = false;
    RoleLabel* m_title;
    SearchBox* m_search;
    RoleLabel* m_detail;
    QWidget* m_newDevotee;
    QLineEdit* m_name;
    QLineEdit* m_phone;
    FieldRow* m_nameRow;
    FieldRow* m_phoneRow;
    QWidget* m_details;
    QLineEdit* m_address;
    QLineEdit* m_pan;
    FieldRow* m_addressRow;
    FieldRow* m_panRow;
    QWidget* m_familyHost;
    FlowLayout* m_family;
    QList<QCheckBox*> m_members;
};

} // namespace mm::ui
