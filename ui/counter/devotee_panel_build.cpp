// SPDX-License-Identifier: GPL-3.0-or-later

// How the devotee's part of the counter is laid out.
#include "ui/counter/counter_keys.h"
#include "ui/counter/counter_view_model.h"
#include "ui/counter/devotee_panel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/search_box.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {
/// More than any rule allows, so that the rule says what is wrong, and not so much that a paste of
/// a megabyte is laid out.
constexpr int kLongestField = 400;
} // namespace

void DevoteePanel::build()
{
    m_title = new RoleLabel(QString(), Role::Text, FontRole::Section, this);
    m_search = new SearchBox(this);
    setPurpose(m_search, "devotee"_L1);
    m_detail = new RoleLabel(QString(), Role::Muted, FontRole::Body, this);
    buildNewDevotee();
    buildDetails();
    m_familyHost = new QWidget(this);
    m_family = new FlowLayout(space::kMedium, m_familyHost);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_title);
    column->addWidget(m_search);
    column->addWidget(m_detail);
    column->addWidget(m_newDevotee);
    column->addWidget(m_details);
    column->addWidget(m_familyHost);
    for (QLineEdit* field : {m_name, m_phone, m_address, m_pan}) {
        field->installEventFilter(this);
    }
    for (int i = 0; i < kFamilyKeys; ++i) {
        const auto digit = static_cast<Qt::Key>(Qt::Key_1 + i);
        auto* tick = new QShortcut(QKeySequence(Qt::CTRL | digit), this);
        tick->setAutoRepeat(false);
        connect(tick, &QShortcut::activated, this, [this, i] {
            if (i < m_members.size()) {
                m_members[i]->click();
            }
        });
    }
}

void DevoteePanel::buildNewDevotee()
{
    m_newDevotee = new QWidget(this);
    m_name = new QLineEdit(m_newDevotee);
    setPurpose(m_name, "devoteeName"_L1);
    m_name->setMaxLength(kLongestField);
    m_phone = new QLineEdit(m_newDevotee);
    setPurpose(m_phone, "devoteePhone"_L1);
    m_phone->setMaxLength(kLongestField);
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_nameRow = new FieldRow(QString(), m_name, FieldRow::LabelPlace::Above, m_newDevotee);
    m_phoneRow = new FieldRow(QString(), m_phone, FieldRow::LabelPlace::Above, m_newDevotee);
    auto* newRow = new QHBoxLayout(m_newDevotee);
    newRow->setContentsMargins(0, 0, 0, 0);
    newRow->setSpacing(space::kMedium);
    newRow->addWidget(m_nameRow, 3);
    newRow->addWidget(m_phoneRow, 2);
    m_newDevotee->hide();
}

void DevoteePanel::buildDetails()
{
    m_details = new QWidget(this);
    m_address = new QLineEdit(m_details);
    setPurpose(m_address, "devoteeAddress"_L1);
    m_pan = new QLineEdit(m_details);
    setPurpose(m_pan, "devoteePan"_L1);
    m_pan->setMaxLength(10);
    m_address->setMaxLength(kLongestField);
    m_addressRow = new FieldRow(QString(), m_address, FieldRow::LabelPlace::Above, m_details);
    m_panRow = new FieldRow(QString(), m_pan, FieldRow::LabelPlace::Above, m_details);
    auto* row = new QHBoxLayout(m_details);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kMedium);
    row->addWidget(m_addressRow, 3);
    row->addWidget(m_panRow, 2);
    m_details->hide();
}

} // namespace mm::ui
