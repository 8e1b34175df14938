// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/attention_page.h"

#include "ui/sync/attention_view_model.h"
#include "ui/sync/sync_words.h"
#include "ui/table/paged_table_model.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QHBoxLayout>
#include <QTableView>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

/// The key of a row: "p12" a parked operation, "t<id>" a task.
constexpr QChar kParkedKey = u'p';
constexpr QChar kTaskKey = u't';
constexpr QChar kHoleKey = u'h';
constexpr QChar kHeldKey = u'q';

ColumnSet attentionColumns()
{
    const auto column = [](const QString& id, const char* title, CellFormat format, int width) {
        return ColumnSpec{id, title, format, width, false, false};
    };
    ColumnSet set;
    set.context = "AttentionPage";
    set.columns = {
        column(u"time"_s, QT_TRANSLATE_NOOP("AttentionPage", "When"), CellFormat::Instant, 150),
        column(u"what"_s, QT_TRANSLATE_NOOP("AttentionPage", "What"), CellFormat::Text, 230),
        column(u"why"_s, QT_TRANSLATE_NOOP("AttentionPage", "Why"), CellFormat::Text, 320),
    };
    set.columns[2].stretches = true;
    return set;
}

/// Why the office did not take it, by the rule that it gave.
QString reasonOf(const sync::ParkedOperation& operation)
{
    return reasonSentence(operation.code);
}

QString dayOf(const QString& businessDate)
{
    return dateText(QDate::fromString(businessDate, Qt::ISODate));
}

} // namespace

AttentionPage::AttentionPage(
    DeskRunner& runner, const Clock& clock, DeviceDesk* office, QWidget* parent)
    : Page(parent)
    , m_clock(clock)
    , m_model(new AttentionViewModel(runner, office, this))
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this))
    , m_fix(new KeyButton(QString(), ButtonKind::Primary, this))
    , m_retryAll(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_banner(new Banner(this))
    , m_table(new TableView(attentionColumns(), "attention"_L1, this))
    , m_story(new RoleLabel(QString(), Role::Text, FontRole::Body, this))
{
    build();
    wire();
    writeWords();
}

QString AttentionPage::title() const
{
    return tr("Needs attention");
}

void AttentionPage::build()
{
    m_banner->hide();
    m_fix->setKey(Qt::Key_F6);
    setPurpose(m_fix, "fix"_L1);
    m_retryAll->setKey(Qt::Key_F8);
    setPurpose(m_retryAll, "retryAll"_L1);
    m_table->setFilterRowShown(false);
    m_story->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kMedium);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_retryAll);
    head->addWidget(m_fix);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    page->setSpacing(space::kMedium);
    page->addLayout(head);
    page->addWidget(m_banner);
    page->addWidget(m_table, 1);
    page->addWidget(m_story);
}

void AttentionPage::wire()
{
    m_table->model().setSource([this](const PageRequest&, const Answer<RowPage>& answer) {
        RowPage rows;
        for (const auto& operation : m_model->parked()) {
            rows.rows.push_back({QString(kParkedKey + QString::number(operation.seq)),
                {QVariant(operation.writtenAt),
                    tr("%1 of %2")
                        .arg(operationText(operation.type), dayOf(operation.businessDate)),
                    reasonOf(operation)}});
        }
        for (const auto& task : m_model->tasks()) {
            rows.rows.push_back({QString(kTaskKey + task.id.toString()),
                {QVariant(task.happenedAt), conflictKindText(task), conflictStory(task)}});
        }
        for (const auto& hole : m_model->holes()) {
            rows.rows.push_back({QString(kHoleKey + hole.firstNumber()),
                {QVariant(hole.sinceAt), tr("Receipts that are missing"), holeText(hole)}});
        }
        for (const auto& one : m_model->held()) {
            rows.rows.push_back({QString(kHeldKey + one.id),
                {one.receivedAt ? QVariant(*one.receivedAt) : QVariant(),
                    tr("Counter %1: %2 of %3")
                        .arg(one.counter, operationText(one.type), dayOf(one.businessDate)),
                    heldReason(one)}});
        }
        answer(std::move(rows));
    });
    connect(m_table, &TableView::currentKeyChanged, this, &AttentionPage::showCurrent);
    connect(&m_table->model(), &QAbstractItemModel::modelReset, this, &AttentionPage::showCurrent);
    connect(m_model, &AttentionViewModel::loaded, this, &AttentionPage::showRows);
    connect(m_model, &AttentionViewModel::changed, this, [this] {
        m_banner->say(Tone::Success, tr("Noted."));
        Q_EMIT syncWanted();
    });
    connect(m_model, &AttentionViewModel::refused, this,
        [this](const Error& error) { m_banner->say(Tone::Danger, errorSentence(error)); });
    connect(m_fix, &KeyButton::clicked, this, &AttentionPage::fix);
    connect(m_retryAll, &KeyButton::clicked, m_model, &AttentionViewModel::retryAll);
}

QString AttentionPage::heldReason(const sync::HeldOperation& one)
{
    return one.isQuarantined ? tr("It came after the device was revoked.")
                             : reasonSentence(one.code);
}

void AttentionPage::fix()
{
    const QString key = m_table->currentKey().toString();
    if (key.startsWith(kParkedKey)) {
        m_model->retry(key.mid(1).toLongLong());
    } else if (key.startsWith(kTaskKey)) {
        m_model->finishTask(key.mid(1));
    } else if (key.startsWith(kHoleKey) || key.startsWith(kHeldKey)) {
        Q_EMIT pageRequested(u"devices"_s);
    }
}

void AttentionPage::writeWords()
{
    m_title->setText(title());
    m_retryAll->setText(tr("Try all again"));
    m_table->setSpokenTitle(tr("What needs attention"));
    m_table->emptyState().setWords(tr("Nothing needs you"),
        tr("What the office does not accept, and devotees who must be called, stand here with what "
           "to do about it."));
    showRows();
}

void AttentionPage::showRows()
{
    const QVariant before = m_table->currentKey();
    m_table->model().reload();
    m_retryAll->setEnabled(!m_model->parked().empty());
    if (m_table->model().rowCount() > 0) {
        QVariant now = m_table->model().key(0);
        // The office may answer while somebody looks at a row.
        for (int row = 0; row < m_table->model().rowCount(); ++row) {
            now = m_table->model().key(row) == before ? before : now;
        }
        m_table->setCurrentKey(now);
    }
    showCurrent();
}

void AttentionPage::showCurrent()
{
    const QString key = m_table->currentKey().toString();
    m_fix->setEnabled(!key.isEmpty());
    m_fix->setText(key.startsWith(kTaskKey)                        ? tr("Done")
            : key.startsWith(kHoleKey) || key.startsWith(kHeldKey) ? tr("Look at the devices")
                                                                   : tr("Try again"));
    QString story;
    for (const auto& operation : m_model->parked()) {
        if (key == QString(kParkedKey + QString::number(operation.seq))) {
            story = tr("%1 Nothing is lost: it stands in this counter's books and waits. Set right "
                       "what the office names, then try again.")
                        .arg(reasonOf(operation));
        }
    }
    for (const auto& task : m_model->tasks()) {
        if (key == QString(kTaskKey + task.id.toString())) {
            story = conflictStory(task);
        }
    }
    for (const auto& hole : m_model->holes()) {
        if (key == QString(kHoleKey + hole.firstNumber())) {
            story = holeStory(hole, m_clock.nowMs());
        }
    }
    for (const auto& one : m_model->held()) {
        if (key == QString(kHeldKey + one.id)) {
            story = tr("%1 The office keeps it apart until somebody lets it into the books or puts "
                       "it away, on the Devices page.")
                        .arg(heldReason(one));
        }
    }
    m_story->setText(story);
}

void AttentionPage::onShown()
{
    m_banner->hide();
    m_model->load();
    m_table->view().setFocus();
}

void AttentionPage::onLanguageChanged()
{
    m_table->model().retranslate();
    writeWords();
}

} // namespace mm::ui
