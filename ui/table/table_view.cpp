// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/table_view.h"

#include "ui/table/cell_delegates.h"
#include "ui/table/cell_text.h"
#include "ui/table/filter_header.h"
#include "ui/table/table_footer.h"
#include "ui/table/table_state.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/naming.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {
/// What a column that takes the rest keeps on a small screen; the table is scrolled instead.
constexpr int kLeastStretch = 160;
} // namespace

TableView::TableView(ColumnSet columns, QLatin1StringView purpose, QWidget* parent)
    : QWidget(parent)
    , m_model(new PagedTableModel(std::move(columns), this))
    , m_view(new QTableView(this))
    , m_header(new FilterHeader(m_model->columns(), m_view))
    , m_footer(new TableFooter(*m_model, *m_header, this))
    , m_empty(new EmptyState("info"_L1, m_view->viewport()))
    , m_noMatch(new EmptyState("filter"_L1, m_view->viewport()))
    , m_find(new QShortcut(QKeySequence::Find, this))
    , m_rows(new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), this))
    , m_trouble(new Banner(this))
{
    setPurpose(this, purpose);
    m_purpose = QString(purpose);
    buildView(purpose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_trouble);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_footer);
    wireModel();
    wireHeader();
    applyDensity();
    giveTitlesRoom();
    m_find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_find, &QShortcut::activated, this,
        [this] { m_header->focusFilter(m_view->currentIndex().column()); });
    m_rows->setContext(Qt::WidgetWithChildrenShortcut);
    connect(m_rows, &QShortcut::activated, this, [this] {
        chooseDensity(density() == Density::Dense ? Density::Comfortable : Density::Dense);
    });
}

void TableView::buildView(QLatin1StringView purpose)
{
    const QByteArray inner = QByteArray(purpose.data(), purpose.size()) + "Rows";
    setPurpose(m_view, QLatin1StringView(inner));
    m_view->setHorizontalHeader(m_header);
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const auto& columns = m_model->columns().columns;
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        const ColumnSpec& column = columns[static_cast<std::size_t>(i)];
        m_view->setItemDelegateForColumn(i, delegateFor(column.format, m_view));
        m_header->setSectionResizeMode(
            i, column.stretches ? QHeaderView::Stretch : QHeaderView::Interactive);
        m_header->resizeSection(i, column.width);
        m_header->setSectionHidden(i, column.hidden);
    }
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    m_noMatch->hide();
    m_empty->hide();
}

void TableView::wireModel()
{
    connect(m_model, &PagedTableModel::loadingChanged, this, [this](bool loading) {
        if (loading) {
            m_trouble->hide();
        }
        m_footer->refresh();
        showEmptiness();
    });
    connect(m_model, &PagedTableModel::totalsChanged, m_footer, &TableFooter::refresh);
    connect(m_model, &PagedTableModel::failed, this, [this](const Error& why) {
        m_trouble->say(Tone::Danger, errorSentence(why));
        m_trouble->setAction(tr("Try again"));
    });
    connect(m_trouble, &Banner::actionTriggered, m_model, &PagedTableModel::reload);
    connect(m_view, &QTableView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT opened(m_model->key(index.row())); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& now) { Q_EMIT currentKeyChanged(m_model->key(now.row())); });
    // Asks two screens before the end, so that the end is never seen.
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        const QScrollBar* bar = m_view->verticalScrollBar();
        if (value > bar->maximum() - 2 * bar->pageStep()) {
            m_model->fetchMore({});
        }
    });
}

void TableView::wireHeader()
{
    connect(m_header, &FilterHeader::filtersChanged, this,
        [this] { m_model->setFilters(m_header->filters()); });
    connect(m_footer, &TableFooter::clearFiltersRequested, m_header, &FilterHeader::clearFilters);
    connect(m_noMatch, &EmptyState::actionTriggered, m_header, &FilterHeader::clearFilters);
    connect(m_header, &FilterHeader::leftDownwards, this, [this] {
        m_view->setFocus(Qt::TabFocusReason);
        if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0) {
            m_view->setCurrentIndex(m_model->index(0, std::max(0, m_header->logicalIndex(0))));
        }
    });
    connect(m_header, &FilterHeader::filterEntered, this, [this](int column) {
        const int left = m_header->sectionViewportPosition(column);
        const int right = left + m_header->sectionSize(column);
        QScrollBar* bar = m_view->horizontalScrollBar();
        if (left < 0) {
            bar->setValue(bar->value() + left);
        } else if (right > m_view->viewport()->width()) {
            bar->setValue(bar->value() + right - m_view->viewport()->width());
        }
    });
    const auto moved = [this] {
        m_header->placeEditors();
        m_footer->update();
    };
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, this, moved);
    connect(m_header, &QHeaderView::sectionResized, this, moved);
    connect(m_header, &QHeaderView::sectionMoved, this, moved);
    connect(m_header, &QHeaderView::sectionResized, this, &TableView::save);
    connect(m_header, &QHeaderView::sectionMoved, this, &TableView::save);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &TableView::save);
    connect(m_footer->columnsButton(), &IconButton::clicked, this, &TableView::chooseColumns);
    for (QWidget* asked : {static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_header)}) {
        asked->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(asked, &QWidget::customContextMenuRequested, this,
            [this, asked](const QPoint& at) { showMenu(asked->mapToGlobal(at), false); });
    }
}

void TableView::setSpokenTitle(const QString& title)
{
    m_view->setAccessibleName(title);
}

void TableView::setFilterRowShown(bool shown)
{
    m_header->setFilterRowShown(shown);
    m_find->setEnabled(shown);
}

void TableView::setDensity(Density density)
{
    m_density = density;
    applyDensity();
}

void TableView::chooseDensity(std::optional<Density> density)
{
    m_chosenDensity = density;
    applyDensity();
    save();
}

Density TableView::density() const
{
    return m_chosenDensity.value_or(m_density.value_or(currentDensity()));
}

void TableView::applyDensity()
{
    const int height = rowHeight(density());
    m_view->verticalHeader()->setMinimumSectionSize(height);
    m_view->verticalHeader()->setDefaultSectionSize(height);
    m_footer->setSumsHeight(height);
}

void TableView::giveTitlesRoom()
{
    for (int i = 0; i < m_header->count(); ++i) {
        const int room = m_header->titleRoom(i);
        if (m_header->sectionResizeMode(i) == QHeaderView::Interactive
            && m_header->sectionSize(i) < room) {
            m_header->resizeSection(i, room);
        }
    }
    placeStretching();
}

void TableView::placeStretching()
{
    const auto& columns = m_model->columns().columns;
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        const ColumnSpec& column = columns[static_cast<std::size_t>(i)];
        if (!column.stretches || m_header->isSectionHidden(i)) {
            continue;
        }
        const int others = m_header->length() - m_header->sectionSize(i);
        const int least = std::max(m_header->titleRoom(i), std::min(column.width, kLeastStretch));
        const bool fits = m_view->viewport()->width() - others >= least;
        const auto wanted = fits ? QHeaderView::Stretch : QHeaderView::Interactive;
        if (m_header->sectionResizeMode(i) != wanted) {
            m_header->setSectionResizeMode(i, wanted);
        }
        if (!fits) {
            m_header->resizeSection(i, least);
        }
    }
}

void TableView::rememberIn(QSettings& settings, const QString& key)
{
    m_settings = nullptr;
    m_settingsKey = key;
    restoreTableState(settings, key, *m_header, m_model->columns());
    m_chosenDensity = savedDensity(settings, key);
    applyDensity();
    m_settings = &settings;
    m_settingsGuard = &settings;
}

QVariant TableView::currentKey() const
{
    return m_model->key(m_view->currentIndex().row());
}

void TableView::setCurrentKey(const QVariant& key)
{
    const int row = m_model->rowOf(key);
    if (row >= 0) {
        m_view->setCurrentIndex(m_model->index(row, std::max(0, m_header->logicalIndex(0))));
    }
}

QStringList TableView::shownColumns() const
{
    QStringList ids;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column)) {
            ids << m_model->columns().columns[static_cast<std::size_t>(column)].id;
        }
    }
    return ids;
}

void TableView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        applyDensity();
    } else if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        m_header->retranslate();
        m_footer->refresh();
        giveTitlesRoom();
        showEmptiness();
    }
}

bool TableView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        m_empty->setGeometry(m_view->viewport()->rect());
        m_noMatch->setGeometry(m_view->viewport()->rect());
        placeStretching();
        m_footer->update();
    }
    // The keyboard arrives on a row, not on nothing.
    if (watched == m_view && event->type() == QEvent::FocusIn && !m_view->currentIndex().isValid()
        && m_model->rowCount() > 0) {
        m_view->setCurrentIndex(m_model->index(0, std::max(0, m_header->logicalIndex(0))));
    }
    return QWidget::eventFilter(watched, event);
}

void TableView::showEmptiness()
{
    const bool nothing = m_model->rowCount() == 0 && !m_model->isLoading() && m_model->isComplete();
    const bool filtered = !m_model->request().filters.isEmpty();
    m_noMatch->setWords(
        tr("Nothing matches the filters"), tr("Change what is typed above the columns, or:"));
    m_noMatch->setAction(tr("Clear the filters"));
    m_noMatch->setVisible(nothing && filtered);
    m_empty->setVisible(nothing && !filtered);
}

void TableView::offerColumns(QMenu& menu)
{
    const auto& columns = m_model->columns().columns;
    const qsizetype shown = shownColumns().size();
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        const ColumnSpec& column = columns[static_cast<std::size_t>(i)];
        QAction* action = menu.addAction(columnTitle(column, m_model->columns().context));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(i));
        // The last column cannot go: without a header there would be no way back.
        action->setEnabled(!(action->isChecked() && shown == 1));
        connect(action, &QAction::toggled, this, [this, i](bool on) {
            m_header->setSectionHidden(i, !on);
            m_header->placeEditors();
            m_footer->refresh();
            save();
        });
    }
}

void TableView::offerDensity(QMenu& menu)
{
    menu.addSection(tr("Rows of this table"));
    auto* group = new QActionGroup(&menu);
    const auto offer = [&](const QString& text, std::optional<Density> density) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(m_chosenDensity == density);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, density] { chooseDensity(density); });
    };
    offer(tr("Comfortable rows"), Density::Comfortable);
    offer(tr("Dense rows"), Density::Dense);
    offer(tr("As in the other tables"), std::nullopt);
}

void TableView::showMenu(const QPoint& where, bool upwards)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"columnsMenu"_s);
    Q_EMIT menuOffered(*menu);
    offerColumns(*menu);
    offerDensity(*menu);
    menu->popup(upwards ? where - QPoint(0, menu->sizeHint().height()) : where);
}

void TableView::chooseColumns()
{
    showMenu(m_footer->columnsButton()->mapToGlobal(QPoint()), true);
}

void TableView::save()
{
    if (m_settings != nullptr && m_settingsGuard != nullptr) {
        saveTableState(*m_settings, m_settingsKey, *m_header, m_model->columns(), m_chosenDensity);
    }
}

} // namespace mm::ui
