// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setup_page.h"

namespace mm::ui {

/// What the temple is called.
class TemplePage final : public SetupPage
{
    Q_OBJECT
public:
    explicit TemplePage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString words() const override;
    void showDraft(const SetupDraft& draft) override;
    bool take(SetupDraft& draft) override;
    void focusFirst() override;
    void retranslate() override;

private:
    QLineEdit* m_name;
    QLineEdit* m_local;
    QLineEdit* m_code;
    FieldRow* m_nameRow;
    FieldRow* m_localRow;
    FieldRow* m_codeRow;
    bool m_codeIsTyped = false;
};

} // namespace mm::ui
