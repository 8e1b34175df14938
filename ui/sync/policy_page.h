// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "ui/shell/page.h"
#include "ui/sync/policy_view_model.h"

class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace mm::ui {

class Banner;
class FieldRow;
class KeyButton;
class RoleLabel;

/// By which rules the temple's counters are brought together after they worked apart. Ctrl+S keeps.
class PolicyPage final : public Page
{
    Q_OBJECT
public:
    /// `runner` and `clock` outlive the page.
    PolicyPage(DeskRunner& runner, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void onShown() override;
    void onLanguageChanged() override;
    [[nodiscard]] PolicyViewModel& model() { return *m_model; }

private:
    struct Field
    {
        conflicts::Policy policy;
        FieldRow* row = nullptr;
        QComboBox* choices = nullptr;
        QSpinBox* number = nullptr;
    };
    void addField(QVBoxLayout* column, const conflicts::PolicySpec& spec);
    void writeWords();
    void showValues();
    void save();
    void showRefusal(const Error& error);

    PolicyViewModel* m_model;
    RoleLabel* m_title;
    RoleLabel* m_hint;
    KeyButton* m_save;
    Banner* m_banner;
    std::vector<Field> m_fields;
};

} // namespace mm::ui
