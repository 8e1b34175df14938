// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setup_page.h"

namespace mm::ui {

class PasswordEdit;

/// What is asked for when this computer becomes a further counter of a temple that already runs.
class JoinPage final : public SetupPage
{
    Q_OBJECT
public:
    explicit JoinPage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString words() const override;
    void showDraft(const SetupDraft& draft) override;
    bool take(SetupDraft& draft) override;
    void focusFirst() override;
    void retranslate() override;

    /// What is never kept: the fields forget it. Whoever takes it wipes it.
    struct Secrets
    {
        QString password;
        QString invitation;
    };
    [[nodiscard]] Secrets takeSecrets();

private:
    QLineEdit* m_server;
    QLineEdit* m_temple;
    QLineEdit* m_counter;
    QLineEdit* m_invitation;
    QLineEdit* m_username;
    PasswordEdit* m_password;
    FieldRow* m_serverRow;
    FieldRow* m_templeRow;
    FieldRow* m_counterRow;
    FieldRow* m_invitationRow;
    FieldRow* m_usernameRow;
    FieldRow* m_passwordRow;
};

} // namespace mm::ui
