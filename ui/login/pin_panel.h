// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/login/session.h"

#include <QWidget>

namespace mm::ui {

class FieldRow;
class KeyButton;
class PasswordEdit;
class RoleLabel;

/// The PIN of one person who is known here.
class PinPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PinPanel(QWidget* parent = nullptr);

    void setPerson(const KnownPerson& person);
    [[nodiscard]] const KnownPerson& person() const { return m_person; }
    void focusFirst();
    void showError(const Error& why, bool takeFocus);
    void setReady(bool ready);
    void forget();

Q_SIGNALS:
    void submitted(const QString& username, QString pin);
    void passwordWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void submit();
    void retranslate();

    KnownPerson m_person;
    RoleLabel* m_name;
    PasswordEdit* m_pin;
    FieldRow* m_pinRow;
    KeyButton* m_enter;
    KeyButton* m_password;
};

} // namespace mm::ui
