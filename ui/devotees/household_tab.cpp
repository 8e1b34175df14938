// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devotees/household_tab.h"

#include "ui/devotees/devotee_words.h"
#include "ui/devotees/devotees_view_model.h"
#include "ui/table/paged_table_model.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/search_box.h"

#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

ColumnSet memberColumns()
{
    const auto column = [](const QString& id, const char* title, int width) {
        return ColumnSpec{id, title, CellFormat::Text, width, false, false};
    };
    ColumnSet set;
    set.context = "HouseholdTab";
    set.columns = {
        column(u"name"_s, QT_TRANSLATE_NOOP("HouseholdTab", "Name"), 140),
        column(u"relation"_s, QT_TRANSLATE_NOOP("HouseholdTab", "Relation"), 90),
        column(u"gotra"_s, QT_TRANSLATE_NOOP("HouseholdTab", "Gotra"), 100),
        column(u"nakshatra"_s, QT_TRANSLATE_NOOP("HouseholdTab", "Nakshatra"), 105),
        column(u"rashi"_s, QT_TRANSLATE_NOOP("HouseholdTab", "Rashi"), 95),
        column(u"phone"_s, QT_TRANSLATE_NOOP("HouseholdTab", "Phone"), 120),
    };
    set.columns[0].stretches = true;
    set.columns[5].hidden = true;
    return set;
}

TableRow rowOf(const devotees::HouseholdMember& member)
{
    const QString relation =
        member.isHead && member.relation.isEmpty() ? HouseholdTab::tr("head") : member.relation;
    return {member.id.toString(),
        {devoteeName(member.name, member.nameLocal), relation, member.gotra,
            nakshatraText(member.nakshatra), rashiText(member.rashi), member.phone}};
}

} // namespace

HouseholdTab::HouseholdTab(DevoteesViewModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new RoleLabel(QString(), Role::Muted, FontRole::Body, this))
    , m_table(new TableView(memberColumns(), "household"_L1, this))
    , m_found(new KeyButton(QString(), ButtonKind::Primary, this))
    , m_takeOut(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_entry(new QWidget(this))
    , m_member(new SearchBox(m_entry))
    , m_relation(new QLineEdit(m_entry))
    , m_memberRow(new FieldRow(QString(), m_member, FieldRow::LabelPlace::Above, m_entry))
    , m_relationRow(new FieldRow(QString(), m_relation, FieldRow::LabelPlace::Above, m_entry))
    , m_add(new KeyButton(QString(), ButtonKind::Secondary, m_entry))
{
    build();
    wire();
    writeWords();
    showKeys();
}

void HouseholdTab::build()
{
    setPurpose(m_member, "member"_L1);
    setPurpose(m_relation, "relation"_L1);
    setPurpose(m_add, "addMember"_L1);
    setPurpose(m_found, "foundHousehold"_L1);
    setPurpose(m_takeOut, "takeOut"_L1);
    m_relation->setMaxLength(100);
    m_found->setKey(QKeySequence(Qt::CTRL | Qt::Key_H));
    m_takeOut->setKey(QKeySequence(Qt::CTRL | Qt::Key_Delete));
    m_table->setFilterRowShown(false);
    // Devotees leave with the register, which asks why.
    m_table->setExports(TableView::Exports::Never);
    auto* entry = new QHBoxLayout(m_entry);
    entry->setContentsMargins(0, 0, 0, 0);
    entry->setSpacing(space::kMedium);
    entry->addWidget(m_memberRow, 3, Qt::AlignTop);
    entry->addWidget(m_relationRow, 2, Qt::AlignTop);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_add);
    buttons->addWidget(m_found);
    buttons->addWidget(m_takeOut);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
    column->addWidget(m_entry);
    column->addLayout(buttons);
    setTabOrder(m_member, m_relation);
    setTabOrder(m_relation, m_add);
}

void HouseholdTab::wire()
{
    m_table->model().setSource([this](const PageRequest&, const Answer<RowPage>& answer) {
        RowPage page;
        if (m_model.record().household) {
            for (const auto& member : m_model.record().household->members) {
                page.rows.push_back(rowOf(member));
            }
        }
        answer(std::move(page));
    });
    connect(m_table, &TableView::opened, this, [this](const QVariant& key) {
        if (const auto id = DevoteeId::fromString(key.toString())) {
            Q_EMIT memberOpened(*id);
        }
    });
    connect(m_table, &TableView::currentKeyChanged, this, &HouseholdTab::showKeys);
    connect(m_found, &KeyButton::clicked, this, [this] { m_model.foundHousehold({}); });
    connect(m_takeOut, &KeyButton::clicked, this, [this] {
        if (const auto id = DevoteeId::fromString(m_table->currentKey().toString())) {
            m_model.takeOut(*id);
        }
    });
    connect(m_member, &SearchBox::searched, this, &HouseholdTab::searchMember);
    connect(m_member, &SearchBox::chosen, this, [this](const SearchHit& hit) {
        m_chosen = DevoteeId::fromString(hit.value.toString()).value_or(DevoteeId());
        m_member->setText(hit.title);
        m_member->close();
        m_relation->setFocus(Qt::TabFocusReason);
    });
    connect(m_member, &SearchBox::submitted, m_relation, qOverload<>(&QWidget::setFocus));
    connect(m_member, &QLineEdit::textEdited, this, [this] {
        m_chosen = {};
        m_memberRow->clearError();
    });
    connect(m_relation, &QLineEdit::textEdited, m_relationRow, &FieldRow::clearError);
    connect(m_relation, &QLineEdit::returnPressed, this, &HouseholdTab::add);
    connect(m_add, &KeyButton::clicked, this, &HouseholdTab::add);
    connect(&m_model, &DevoteesViewModel::powersChanged, this, &HouseholdTab::showKeys);
}

void HouseholdTab::searchMember(const QString& text, quint64 question)
{
    m_model.findMember(
        text, [this, question](const Result<std::vector<devotees::DevoteeHit>>& hits) {
            QList<SearchHit> lines;
            if (hits) {
                for (const auto& hit : *hits) {
                    SearchHit line;
                    line.title = devoteeName(hit.name, hit.nameLocal);
                    line.detail = hitDetail(hit);
                    line.icon = "user"_L1;
                    line.value = hit.id.toString();
                    lines.append(line);
                }
            }
            // Nothing is marked at once: a new name must not become somebody of the register.
            m_member->setHits(question, lines);
        });
}

void HouseholdTab::add()
{
    const QString name = m_member->text().trimmed();
    if (!m_chosen.isNull()) {
        m_model.addMember(m_chosen, m_relation->text());
    } else {
        m_model.addNewMember(name, m_relation->text());
    }
}

void HouseholdTab::showRecord()
{
    const auto& record = m_model.record();
    const size_t members = record.household ? record.household->members.size() : 0;
    if (record.devotee.id != m_entryFor || members > m_membersBefore) {
        m_entryFor = record.devotee.id;
        m_chosen = {};
        m_member->clear();
        m_relation->clear();
        m_memberRow->clearError();
        m_relationRow->clearError();
    }
    m_membersBefore = members;
    m_title->setText(record.household ? record.household->name : QString());
    m_title->setVisible(record.household.has_value());
    m_table->model().reload();
    showKeys();
}

void HouseholdTab::showKeys()
{
    const bool may = m_model.powers().update;
    const bool housed = m_model.record().household.has_value();
    m_found->setVisible(may && !housed && m_model.hasRecord());
    m_entry->setVisible(may && housed);
    m_add->setVisible(may && housed);
    m_takeOut->setVisible(may && housed);
    m_takeOut->setEnabled(m_table->currentKey().isValid());
}

void HouseholdTab::focusFirst()
{
    if (m_model.record().household) {
        m_table->view().setFocus(Qt::OtherFocusReason);
    } else {
        m_found->setFocus(Qt::OtherFocusReason);
    }
}

bool HouseholdTab::showError(const Error& error)
{
    if (error.field == u"name") {
        m_memberRow->showError(error);
    } else if (error.field == u"relation") {
        m_relationRow->showError(error);
    } else {
        return false;
    }
    return true;
}

void HouseholdTab::writeWords()
{
    m_table->setSpokenTitle(tr("Members of the household"));
    m_table->emptyState().setWords(tr("No household yet"),
        tr("A household keeps the family together, so that a seva can be offered for all of "
           "them."));
    m_memberRow->setLabel(tr("Add to the household"));
    m_member->setPlaceholderText(tr("From the register, or a new name"));
    m_relationRow->setLabel(tr("Relation to the head"));
    m_add->setText(tr("Add"));
    m_found->setText(tr("Start a household"));
    m_takeOut->setText(tr("Take out"));
    m_table->model().reload();
}

} // namespace mm::ui
