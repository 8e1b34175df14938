// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QWidget>

class QLineEdit;

namespace mm::texts {
class LanguageSwitch;
}

namespace mm::ui {

class DeskRunner;
class FieldRow;
class KeyButton;
class RoleLabel;
class Theme;

/// After a restore: how this counter's numbers go on. Paper with later numbers may be out, and two
/// receipts of one number must never be.
class SeriesScreen final : public QWidget
{
    Q_OBJECT
public:
    struct Parts
    {
        DeskRunner& runner;
        Theme& theme;
        texts::LanguageSwitch& languages;
    };
    /// `maySettle`: who is in holds backup.restore; else they are told who must come.
    SeriesScreen(const Parts& parts, bool maySettle, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Settled; the counter has this code from now on.
    void settled(const QString& counterCode);
    /// Somebody else has to log in.
    void otherUserWanted();

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void wire();
    void confirmNumber();
    void takeNewCode();
    void showRefusal(const Error& why);
    void retranslate();

    DeskRunner& m_runner;
    bool m_maySettle;
    RoleLabel* m_title;
    RoleLabel* m_words;
    QLineEdit* m_number;
    FieldRow* m_numberRow;
    KeyButton* m_confirm;
    RoleLabel* m_codeWords;
    KeyButton* m_code;
    KeyButton* m_other;
};

} // namespace mm::ui
