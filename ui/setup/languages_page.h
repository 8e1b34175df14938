// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setup_page.h"

class QComboBox;

namespace mm::ui {

class RoleLabel;

/// The language of the papers, and the code of this counter.
class LanguagesPage final : public SetupPage
{
    Q_OBJECT
public:
    explicit LanguagesPage(QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString words() const override;
    void showDraft(const SetupDraft& draft) override;
    bool take(SetupDraft& draft) override;
    void focusFirst() override;
    void retranslate() override;

private:
    QComboBox* m_papers;
    QLineEdit* m_counter;
    FieldRow* m_papersRow;
    FieldRow* m_counterRow;
};

} // namespace mm::ui
