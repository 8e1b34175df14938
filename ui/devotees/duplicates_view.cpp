// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devotees/duplicates_view.h"

#include "models/core/clock.h"
#include "ui/devotees/devotee_words.h"
#include "ui/devotees/duplicates_view_model.h"
#include "ui/table/paged_table_model.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confirm_panel.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QTableView>

namespace mm::ui {

using namespace Qt::StringLiterals;
using devotees::Devotee;

namespace {

ColumnSet setColumns()
{
    ColumnSet set;
    set.context = "DuplicatesView";
    set.columns = {
        {u"names"_s, QT_TRANSLATE_NOOP("DuplicatesView", "Who may be one person"), CellFormat::Text,
            260, false, false, false, true},
        {u"reason"_s, QT_TRANSLATE_NOOP("DuplicatesView", "Why"), CellFormat::Text, 150, false,
            false},
    };
    return set;
}

/// What is compared, in the order of the form.
QStringList linesOf(const Devotee& devotee)
{
    return {devotee.name, devotee.nameLocal, devotee.phone, devotee.alternatePhone, devotee.address,
        devotee.city, devotee.gotra, nakshatraText(devotee.nakshatra), rashiText(devotee.rashi),
        dateText(devotee.birthDate), devotee.email, devotee.panMasked, devotee.notes,
        dateText(istDate(devotee.createdAt))};
}

QStringList lineNames()
{
    return {DuplicatesView::tr("Name"), DuplicatesView::tr("Local script"),
        DuplicatesView::tr("Phone"), DuplicatesView::tr("Another phone"),
        DuplicatesView::tr("Address"), DuplicatesView::tr("City or village"),
        DuplicatesView::tr("Gotra"), DuplicatesView::tr("Nakshatra"), DuplicatesView::tr("Rashi"),
        DuplicatesView::tr("Date of birth"), DuplicatesView::tr("E-mail"),
        DuplicatesView::tr("PAN"), DuplicatesView::tr("Notes"), DuplicatesView::tr("Registered")};
}

void setBold(RoleLabel* label, bool bold)
{
    QFont font = label->font();
    font.setBold(bold);
    label->setFont(font);
}

} // namespace

DuplicatesView::DuplicatesView(DeskRunner& runner, QWidget* parent)
    : QWidget(parent)
    , m_model(new DuplicatesViewModel(runner, this))
    , m_banner(new Banner(this))
    , m_table(new TableView(setColumns(), "duplicates"_L1, this))
    , m_side(new QWidget(this))
    , m_confirm(new ConfirmPanel(m_side))
    , m_back(new KeyButton(QString(), ButtonKind::Quiet, this))
{
    // Not in the list above: it fills members that are declared after it.
    m_pair = buildPair();
    m_banner->hide();
    setPurpose(m_back, "duplicatesBack"_L1);
    m_back->setKey(Qt::Key_Escape, KeyButton::KeyUse::ShownOnly);
    m_table->setFilterRowShown(false);
    // Devotees leave with the register, which asks why.
    m_table->setExports(TableView::Exports::Never);
    m_side->setMinimumWidth(480);
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(space::kMedium);
    side->addWidget(m_confirm);
    side->addWidget(m_pair);
    side->addStretch(1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::kLarge);
    columns->addWidget(m_table, 2);
    columns->addWidget(m_side, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(m_banner);
    column->addLayout(columns, 1);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    wire();
    wireMerge();
    writeWords();
    showPair();
}

QWidget* DuplicatesView::buildPair()
{
    auto* pair = new QWidget(m_side);
    m_stays = new QComboBox(pair);
    m_goes = new QComboBox(pair);
    setPurpose(m_stays, "stays"_L1);
    setPurpose(m_goes, "goes"_L1);
    m_staysRow = new FieldRow(QString(), m_stays, FieldRow::LabelPlace::Above, pair);
    m_goesRow = new FieldRow(QString(), m_goes, FieldRow::LabelPlace::Above, pair);
    m_swap = new KeyButton(QString(), ButtonKind::Secondary, pair);
    m_merge = new KeyButton(QString(), ButtonKind::Primary, pair);
    setPurpose(m_swap, "swap"_L1);
    setPurpose(m_merge, "merge"_L1);
    m_swap->setKey(Qt::Key_F8);
    m_merge->setKey(Qt::Key_F9);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(space::kMedium);
    m_grid->setVerticalSpacing(space::kTight);
    m_grid->addWidget(m_staysRow, 0, 1);
    m_grid->addWidget(m_goesRow, 0, 2);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 3);
    for (qsizetype i = 0; i < lineNames().size(); ++i) {
        const auto label = [pair](Role role) {
            auto* words = new RoleLabel(QString(), role, FontRole::Body, pair);
            words->setWordWrap(role != Role::Muted);
            return words;
        };
        const Line line{label(Role::Muted), label(Role::Text), label(Role::Text)};
        const int row = static_cast<int>(i) + 1;
        m_grid->addWidget(line.label, row, 0);
        m_grid->addWidget(line.stays, row, 1);
        m_grid->addWidget(line.goes, row, 2);
        m_lines << line;
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kSmall);
    buttons->addWidget(m_merge);
    buttons->addWidget(m_swap);
    buttons->addStretch();
    auto* column = new QVBoxLayout(pair);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addLayout(m_grid);
    column->addLayout(buttons);
    return pair;
}

void DuplicatesView::wire()
{
    m_table->model().setSource([this](const PageRequest& request, const Answer<RowPage>& answer) {
        const int first = request.cursor.isEmpty() ? 0 : m_table->model().rowCount();
        m_model->readPage(
            request.cursor, request.limit, [answer, first](const Result<devotees::TwinPage>& page) {
                if (!page) {
                    answer(fail(page.error()));
                    return;
                }
                RowPage rows;
                int place = first;
                for (const auto& set : page->sets) {
                    QStringList names;
                    for (const auto& hit : set.devotees) {
                        names << devoteeName(hit.name, hit.nameLocal);
                    }
                    rows.rows.push_back({place++, {names.join(u" / "_s), reasonText(set.reason)}});
                }
                rows.nextCursor = page->next;
                answer(std::move(rows));
            });
    });
    connect(m_table, &TableView::currentKeyChanged, this, &DuplicatesView::chooseSet);
    connect(m_table, &TableView::opened, this, [this] { m_merge->setFocus(); });
    connect(m_stays, &QComboBox::activated, this, &DuplicatesView::comparePair);
    connect(m_goes, &QComboBox::activated, this, &DuplicatesView::comparePair);
    connect(m_back, &KeyButton::clicked, this, &DuplicatesView::leftBehind);
}

void DuplicatesView::wireMerge()
{
    connect(m_swap, &KeyButton::clicked, m_model, &DuplicatesViewModel::swapPair);
    connect(m_merge, &KeyButton::clicked, this, &DuplicatesView::ask);
    connect(m_confirm, &ConfirmPanel::confirmed, m_model, &DuplicatesViewModel::merge);
    connect(m_confirm, &ConfirmPanel::dismissed, this, [this] {
        showPair();
        m_merge->setFocus();
    });
    connect(m_model, &DuplicatesViewModel::pairChanged, this, &DuplicatesView::showPair);
    connect(m_model, &DuplicatesViewModel::merged, this, [this] {
        m_confirm->hide();
        showPair();
        m_banner->setAction(tr("Take it back  (Ctrl+Z)"));
        m_banner->say(Tone::Success, tr("The two are one devotee now. Nothing is lost."));
        enter();
    });
    connect(m_model, &DuplicatesViewModel::takenBack, this, [this] {
        m_banner->setAction({});
        m_banner->say(Tone::Info, tr("The merge is taken back: they are two devotees again."));
        enter();
    });
    connect(m_model, &DuplicatesViewModel::refused, this, &DuplicatesView::showRefusal);
    connect(m_banner, &Banner::actionTriggered, m_model, &DuplicatesViewModel::takeBack);
    auto* undo = new QShortcut(QKeySequence::Undo, this);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, m_model, &DuplicatesViewModel::takeBack);
}

void DuplicatesView::enter()
{
    m_model->forgetPair();
    m_table->model().reload();
    m_table->view().setFocus(Qt::OtherFocusReason);
}

void DuplicatesView::setMayMerge(bool may)
{
    m_mayMerge = may;
    showPair();
}

void DuplicatesView::chooseSet()
{
    const QVariant key = m_table->currentKey();
    const auto* set = key.isValid() ? m_model->set(key.toInt()) : nullptr;
    if (set == nullptr || set->devotees.size() < 2) {
        return;
    }
    for (QComboBox* box : {m_stays, m_goes}) {
        box->clear();
        for (const auto& hit : set->devotees) {
            box->addItem(devoteeName(hit.name, hit.nameLocal), hit.id.toString());
        }
    }
    m_stays->setCurrentIndex(0);
    m_goes->setCurrentIndex(1);
    comparePair();
}

void DuplicatesView::comparePair()
{
    const auto stays = DevoteeId::fromString(m_stays->currentData().toString());
    const auto goes = DevoteeId::fromString(m_goes->currentData().toString());
    m_confirm->hide();
    showPair();
    if (stays && goes && *stays != *goes) {
        m_model->compare(*stays, *goes);
    } else {
        m_model->forgetPair();
    }
}

void DuplicatesView::showPair()
{
    const auto& pair = m_model->pair();
    m_pair->setVisible(m_stays->count() > 0 && m_table->model().rowCount() > 0);
    // While the question stands, it alone is to be answered.
    m_merge->setVisible(m_mayMerge && m_confirm->isHidden());
    m_swap->setVisible(m_confirm->isHidden());
    m_merge->setEnabled(pair.has_value());
    m_swap->setEnabled(pair.has_value());
    const QStringList stays = pair ? linesOf(pair->stays) : QStringList();
    const QStringList goes = pair ? linesOf(pair->goes) : QStringList();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines.at(i);
        const QString one = stays.value(i);
        const QString other = goes.value(i);
        line.stays->setText(one);
        line.goes->setText(other);
        setBold(line.goes, one != other);
        for (RoleLabel* label : {line.label, line.stays, line.goes}) {
            label->setVisible(!one.isEmpty() || !other.isEmpty());
        }
    }
    if (pair) {
        m_stays->setCurrentIndex(m_stays->findData(pair->stays.id.toString()));
        m_goes->setCurrentIndex(m_goes->findData(pair->goes.id.toString()));
    }
}

void DuplicatesView::ask()
{
    if (!m_model->pair()) {
        return;
    }
    writeQuestion();
    m_confirm->open();
    showPair();
}

void DuplicatesView::writeQuestion()
{
    const auto& pair = m_model->pair();
    if (!pair) {
        return;
    }
    const QString goes = devoteeName(pair->goes.name, pair->goes.nameLocal);
    const QString stays = devoteeName(pair->stays.name, pair->stays.nameLocal);
    m_confirm->setWords(tr("Are these two one person?"),
        tr("%1 is then found as %2, with all receipts and the household. What was printed stays as "
           "it is, and the merge can be taken back.")
            .arg(goes, stays));
    m_confirm->setDeed(tr("Merge %1 into %2").arg(goes, stays));
    m_confirm->setKeepText(tr("They are two"));
}

void DuplicatesView::showRefusal(const Error& error)
{
    m_confirm->setReady(true);
    m_confirm->hide();
    showPair();
    m_banner->setAction({});
    m_banner->say(Tone::Danger, errorSentence(error));
}

void DuplicatesView::writeWords()
{
    m_table->setSpokenTitle(tr("Records that may be one person"));
    m_table->emptyState().setWords(tr("No likely duplicates"),
        tr("Records with the same phone, PAN, or name and address would stand here."));
    m_staysRow->setLabel(tr("This one stays"));
    m_goesRow->setLabel(tr("This one is merged into it"));
    m_swap->setText(tr("Swap"));
    m_merge->setText(tr("Merge"));
    m_back->setText(tr("Back to the register"));
    const QStringList names = lineNames();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines.at(i).label->setText(names.at(i));
    }
    writeQuestion();
    showPair();
}

void DuplicatesView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT leftBehind();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace mm::ui
