// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QWidget>

namespace mm::ui {

class FieldRow;
class PasswordEdit;

/// A new password, typed twice, with the rule under it in words.
class NewPasswordFields final : public QWidget
{
    Q_OBJECT
public:
    /// `purpose` tells apart the fields of two forms ("new", "reset").
    explicit NewPasswordFields(QLatin1StringView purpose, QWidget* parent = nullptr);

    /// What was typed, if it stands by the rule and both are the same; else says at its field why
    /// not.
    [[nodiscard]] std::optional<QString> read(const QString& username);
    /// Says what the rulebook refused.
    void showError(const Error& error);
    void forget();
    void writeWords();

Q_SIGNALS:
    /// Enter in the second field.
    void completed();

private:
    PasswordEdit* m_password;
    PasswordEdit* m_again;
    FieldRow* m_passwordRow;
    FieldRow* m_againRow;
};

} // namespace mm::ui
