// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setup_page.h"

class QCheckBox;

namespace mm::ui {

class PasswordEdit;

/// The first administrator. There is no password but the one typed here.
class AdministratorPage final : public SetupPage
{
    Q_OBJECT
public:
    explicit AdministratorPage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString words() const override;
    void showDraft(const SetupDraft& draft) override;
    bool take(SetupDraft& draft) override;
    void focusFirst() override;
    void retranslate() override;

    /// The password; both fields forget it. The caller wipes it.
    [[nodiscard]] QString takePassword();

private:
    bool passwordStands();
    void describeStrength();

    QLineEdit* m_name;
    QLineEdit* m_username;
    PasswordEdit* m_password;
    PasswordEdit* m_again;
    QCheckBox* m_show;
    FieldRow* m_nameRow;
    FieldRow* m_usernameRow;
    FieldRow* m_passwordRow;
    FieldRow* m_againRow;
    bool m_usernameIsTyped = false;
};

} // namespace mm::ui
