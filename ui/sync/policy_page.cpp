// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/policy_page.h"

#include "ui/sync/sync_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;
using conflicts::Policy;

namespace {

/// Those that a temple settles here; the others belong to pages of their own.
constexpr Policy kShown[] = {Policy::DevoteeEdits, Policy::CatalogueEdits,
    Policy::DuplicateDevotees, Policy::LateFacts, Policy::QuotaMode, Policy::QuotaSoftPercent,
    Policy::QuotaLoser, Policy::StalePricePercent};

} // namespace

PolicyPage::PolicyPage(DeskRunner& runner, const Clock&, QWidget* parent)
    : Page(parent)
    , m_model(new PolicyViewModel(runner, this))
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this))
    , m_hint(new RoleLabel(QString(), Role::Muted, FontRole::Body, this))
    , m_save(new KeyButton(QString(), ButtonKind::Primary, this))
    , m_banner(new Banner(this))
{
    m_banner->hide();
    m_hint->setWordWrap(true);
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_S));
    setPurpose(m_save, "save"_L1);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_save);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::kPage);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (size_t i = 0; i < std::size(kShown); ++i) {
        addField(i < std::size(kShown) / 2 ? left : right, conflicts::specOf(kShown[i]));
    }
    for (QVBoxLayout* column : {left, right}) {
        column->setSpacing(space::kMedium);
        column->addStretch(1);
        columns->addLayout(column, 1);
    }
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    page->setSpacing(space::kLarge);
    page->addLayout(head);
    page->addWidget(m_hint);
    page->addWidget(m_banner);
    page->addLayout(columns, 1);
    connect(m_save, &KeyButton::clicked, this, &PolicyPage::save);
    connect(m_model, &PolicyViewModel::loaded, this, &PolicyPage::showValues);
    connect(m_model, &PolicyViewModel::saved, this, [this] {
        showValues();
        m_banner->say(Tone::Success, tr("Saved. Every counter follows these rules."));
    });
    connect(m_model, &PolicyViewModel::refused, this, &PolicyPage::showRefusal);
    writeWords();
}

void PolicyPage::addField(QVBoxLayout* column, const conflicts::PolicySpec& spec)
{
    Field field{spec.policy};
    QWidget* control = nullptr;
    if (spec.choices.empty()) {
        field.number = new QSpinBox(this);
        field.number->setRange(static_cast<int>(spec.least), static_cast<int>(spec.most));
        control = field.number;
    } else {
        field.choices = new QComboBox(this);
        control = field.choices;
    }
    const QByteArray purpose(spec.key.data() + qstrlen("sync.policy."),
        spec.key.size() - static_cast<qsizetype>(qstrlen("sync.policy.")));
    setPurpose(control, QLatin1StringView(purpose));
    field.row = new FieldRow(QString(), control, FieldRow::LabelPlace::Above, this);
    column->addWidget(field.row);
    m_fields.push_back(field);
}

QString PolicyPage::title() const
{
    return tr("Counters together");
}

void PolicyPage::writeWords()
{
    m_title->setText(title());
    m_save->setText(tr("Save"));
    m_hint->setText(tr("What holds when counters worked without a network and meet again."));
    for (const auto& field : m_fields) {
        field.row->setLabel(policyText(field.policy));
        if (field.choices != nullptr) {
            field.choices->clear();
            for (const auto choice : conflicts::specOf(field.policy).choices) {
                field.choices->addItem(choiceText(field.policy, choice), QString(choice));
            }
        }
    }
    showValues();
}

void PolicyPage::showValues()
{
    for (const auto& field : m_fields) {
        const auto value = m_model->values().find(field.policy);
        if (value == m_model->values().end()) {
            continue;
        }
        if (field.choices != nullptr) {
            field.choices->setCurrentIndex(std::max(0, field.choices->findData(value->second)));
        } else {
            field.number->setValue(value->second.toInt());
        }
    }
}

void PolicyPage::save()
{
    m_banner->hide();
    PolicyViewModel::Values values;
    for (const auto& field : m_fields) {
        field.row->clearError();
        values[field.policy] = field.choices != nullptr ? field.choices->currentData().toString()
                                                        : QString::number(field.number->value());
    }
    m_model->save(values);
}

void PolicyPage::showRefusal(const Error& error)
{
    for (const auto& field : m_fields) {
        if (error.field == conflicts::specOf(field.policy).key) {
            field.row->showError(error);
            return;
        }
    }
    m_banner->say(Tone::Danger, errorSentence(error));
}

void PolicyPage::onShown()
{
    m_banner->hide();
    m_model->load();
    QWidget* first = m_fields.front().row->control();
    first->setFocus(Qt::OtherFocusReason);
}

void PolicyPage::onLanguageChanged()
{
    writeWords();
}

} // namespace mm::ui
