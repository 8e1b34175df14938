// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setup_draft.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace mm::ui {

class FieldRow;

/// One page of the wizard: shows what is known, takes what was typed. Enter goes from field to
/// field, and in the last one completes the page.
class SetupPage : public QWidget
{
    Q_OBJECT
public:
    explicit SetupPage(QWidget* parent = nullptr);

    [[nodiscard]] virtual QString title() const = 0;
    /// One or two sentences under the title.
    [[nodiscard]] virtual QString words() const = 0;
    virtual void showDraft(const SetupDraft& draft) = 0;
    /// Puts what was typed into the draft. False if a rule refuses something: it is said under its
    /// field, which has the focus.
    virtual bool take(SetupDraft& draft) = 0;
    virtual void focusFirst() = 0;
    virtual void retranslate() = 0;

Q_SIGNALS:
    void completed();

protected:
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// Lays the rows out. Errors go with the next keystroke.
    void addRows(const QList<FieldRow*>& rows);
    /// Enter goes through the fields in this order; in the last one it completes the page.
    void leadEnter(const QList<QWidget*>& fields);
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Shows the refusal under its row, if there is one; whether the value stands.
    template <typename T>
    static bool stands(FieldRow* row, const Result<T>& value)
    {
        if (!value) {
            say(row, value.error());
        }
        return value.has_value();
    }

private:
    static void say(FieldRow* row, const Error& why);

    QVBoxLayout* m_column;
    QList<QWidget*> m_fields;
};

} // namespace mm::ui
