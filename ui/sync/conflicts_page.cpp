// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflicts_page.h"

#include "models/core/indian_format.h"
#include "ui/sync/conflict_panel.h"
#include "ui/sync/conflicts_view_model.h"
#include "ui/sync/sync_words.h"
#include "ui/table/paged_table_model.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/status_pill.h"

#include <QHBoxLayout>
#include <QTableView>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

ColumnSet conflictColumns()
{
    const auto column = [](const QString& id, const char* title, CellFormat format, int width) {
        return ColumnSpec{id, title, format, width, false, false};
    };
    ColumnSet set;
    set.context = "ConflictsPage";
    set.columns = {
        column(u"time"_s, QT_TRANSLATE_NOOP("ConflictsPage", "When"), CellFormat::Instant, 150),
        column(u"kind"_s, QT_TRANSLATE_NOOP("ConflictsPage", "What met"), CellFormat::Text, 230),
        column(u"what"_s, QT_TRANSLATE_NOOP("ConflictsPage", "About"), CellFormat::Text, 160),
        column(u"counter"_s, QT_TRANSLATE_NOOP("ConflictsPage", "Counter"), CellFormat::Text, 80),
        column(u"state"_s, QT_TRANSLATE_NOOP("ConflictsPage", "State"), CellFormat::Status, 110),
    };
    set.columns[2].stretches = true;
    return set;
}

} // namespace

ConflictsPage::ConflictsPage(DeskRunner& runner, const Clock&, QWidget* parent)
    : Page(parent)
    , m_model(new ConflictsViewModel(runner, this))
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this))
    , m_count(new StatusPill(this))
    , m_all(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_banner(new Banner(this))
    , m_table(new TableView(conflictColumns(), "conflicts"_L1, this))
    , m_panel(new ConflictPanel(this))
{
    build();
    wire();
    writeWords();
}

QString ConflictsPage::title() const
{
    return tr("Conflicts");
}

void ConflictsPage::build()
{
    m_banner->hide();
    m_all->setKey(Qt::Key_F5);
    setPurpose(m_all, "all"_L1);
    setPurpose(m_count, "open"_L1);
    m_table->setFilterRowShown(false);
    m_table->setFilterState(this);
    m_panel->setMinimumWidth(340);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kMedium);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_count);
    head->addWidget(m_all);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::kLarge);
    columns->addWidget(m_table, 3);
    columns->addWidget(m_panel, 2);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    page->setSpacing(space::kMedium);
    page->addLayout(head);
    page->addWidget(m_banner);
    page->addLayout(columns, 1);
}

void ConflictsPage::wire()
{
    m_table->model().setSource([this](const PageRequest&, const Answer<RowPage>& answer) {
        RowPage rows;
        for (const auto& conflict : m_model->rows()) {
            rows.rows.push_back({conflict.id.toString(),
                {QVariant(conflict.happenedAt), conflictKindText(conflict), conflict.rowName,
                    conflict.counterCode,
                    QVariant::fromValue(conflict.isOpen
                            ? StatusCell{Tone::Warning, tr("open")}
                            : StatusCell{Tone::Success, tr("settled")})}});
        }
        answer(std::move(rows));
    });
    connect(m_table, &TableView::currentKeyChanged, this, &ConflictsPage::showCurrent);
    connect(&m_table->model(), &QAbstractItemModel::modelReset, this, &ConflictsPage::showCurrent);
    connect(m_model, &ConflictsViewModel::loaded, this, &ConflictsPage::showRows);
    connect(m_model, &ConflictsViewModel::settled, this,
        [this] { m_banner->say(Tone::Success, tr("Settled, here and at every counter.")); });
    connect(m_model, &ConflictsViewModel::refused, this,
        [this](const Error& error) { m_banner->say(Tone::Danger, errorSentence(error)); });
    connect(m_panel, &ConflictPanel::resolved, this,
        [this](conflicts::Resolution resolution, const QString& editedValue) {
            m_model->resolve(m_table->currentKey().toString(), resolution, editedValue);
        });
    connect(m_all, &KeyButton::clicked, this, [this] { showSettled(!m_model->showsAll()); });
}

void ConflictsPage::writeWords()
{
    m_title->setText(title());
    m_all->setText(m_model->showsAll() ? tr("Only the open ones") : tr("The settled ones too"));
    m_table->setSpokenTitle(tr("Conflicts, newest first"));
    m_table->emptyState().setWords(tr("Nothing to settle"),
        tr("What two counters change while they cannot reach each other is brought together by "
           "itself. What needs a person stands here."));
    showRows();
}

void ConflictsPage::showSettled(bool too)
{
    if (too != m_model->showsAll()) {
        m_model->setShowsAll(too);
        writeWords();
    }
}

QJsonObject ConflictsPage::filterState() const
{
    return m_model->showsAll() ? QJsonObject{{u"settled"_s, true}} : QJsonObject();
}

QStringList ConflictsPage::applyFilterState(const QJsonObject& state)
{
    showSettled(state.value(u"settled"_s).toBool());
    return {};
}

void ConflictsPage::showRows()
{
    const qint64 open = m_model->openCount();
    m_count->setState(open == 0 ? Tone::Success : Tone::Warning,
        open == 0 ? tr("Nothing open") : tr("%1 open").arg(groupIndian(open)));
    m_table->model().reload();
    if (!m_model->rows().empty()) {
        m_table->setCurrentKey(m_model->rows().front().id.toString());
    }
}

void ConflictsPage::showCurrent()
{
    m_panel->showConflict(m_model->find(m_table->currentKey().toString()));
}

void ConflictsPage::onShown()
{
    m_banner->hide();
    m_model->load();
    m_table->view().setFocus();
}

void ConflictsPage::onLanguageChanged()
{
    m_panel->writeWords();
    m_table->model().retranslate();
    writeWords();
}

} // namespace mm::ui
