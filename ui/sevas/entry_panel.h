// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QFrame>
#include <QHash>

class QVBoxLayout;

namespace mm::ui {

class FactList;
class FieldRow;
class KeyButton;
class RoleLabel;

/// A short form beside the catalogue: what is there already, a few fields, a button. Enter goes
/// from field to field and on the last one saves; Esc leaves.
class EntryPanel : public QFrame
{
    Q_OBJECT
public:
    virtual void open() = 0;
    virtual void retranslate() = 0;
    /// True if the refusal has its place in the panel.
    bool showRefusal(const Error& error);

Q_SIGNALS:
    void closed();

protected:
    EntryPanel(QLatin1StringView purpose, QWidget* parent);

    /// Asked by the button and by Enter on the last field.
    virtual void save() = 0;
    FieldRow* addRow(const QString& field, QWidget* control, QLatin1StringView purpose);
    void addButton(KeyButton* button);
    void finishLayout();
    void setWords(const QString& title, const QString& save, const QString& leave);
    void clearErrors();
    [[nodiscard]] FactList& facts() { return *m_facts; }
    [[nodiscard]] FieldRow* row(const QString& field) const { return m_rows.value(field); }
    void setTitle(const QString& title);

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QHash<QString, FieldRow*> m_rows;
    QList<QWidget*> m_controls;
    QVBoxLayout* m_column;
    RoleLabel* m_title;
    FactList* m_facts;
    QList<KeyButton*> m_extra;
    KeyButton* m_save;
    KeyButton* m_leave;
};

} // namespace mm::ui
