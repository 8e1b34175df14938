// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_page.h"

#include "models/core/indian_format.h"
#include "ui/audit/audit_filter_bar.h"
#include "ui/audit/audit_view_model.h"
#include "ui/audit/audit_words.h"
#include "ui/audit/event_panel.h"
#include "ui/table/filter_header.h"
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
#include <QShortcut>
#include <QTableView>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

ColumnSet auditColumns()
{
    const auto column = [](const QString& id, const char* title, CellFormat format, int width) {
        return ColumnSpec{id, title, format, width, false, false};
    };
    ColumnSet set;
    set.context = "AuditPage";
    set.columns = {
        column(u"time"_s, QT_TRANSLATE_NOOP("AuditPage", "When"), CellFormat::Instant, 150),
        column(u"user"_s, QT_TRANSLATE_NOOP("AuditPage", "Who"), CellFormat::Text, 100),
        column(u"action"_s, QT_TRANSLATE_NOOP("AuditPage", "What was done"), CellFormat::Text, 200),
        column(u"subject"_s, QT_TRANSLATE_NOOP("AuditPage", "To what"), CellFormat::Text, 160),
        column(u"counter"_s, QT_TRANSLATE_NOOP("AuditPage", "Counter"), CellFormat::Text, 80),
    };
    set.columns[3].stretches = true;
    return set;
}

TableRow rowOf(const audit::EventRow& event)
{
    return {event.id.toString(),
        {QVariant(event.happenedAt), event.username, auditText(event.action),
            AuditViewModel::subjectOf(event), event.counter}};
}

Result<RowPage> pageOf(const Result<audit::EventPage>& page)
{
    MM_CHECK(page);
    RowPage rows;
    for (const auto& event : page->events) {
        rows.rows.push_back(rowOf(event));
    }
    rows.nextCursor = page->next.isNull() ? QString() : page->next.toString();
    return rows;
}

audit::EventFilter filterOf(const PageRequest& request)
{
    audit::EventFilter filter;
    filter.from = QDate::fromString(request.filters.value(u"from"_s), Qt::ISODate);
    filter.upto = QDate::fromString(request.filters.value(u"upto"_s), Qt::ISODate);
    filter.username = request.filters.value(u"user"_s);
    filter.action = request.filters.value(u"action"_s);
    filter.text = request.filters.value(u"text"_s);
    filter.after = Uuid::fromString(request.cursor).value_or(Uuid());
    filter.limit = request.limit;
    return filter;
}

} // namespace

AuditPage::AuditPage(DeskRunner& runner, const Clock& clock, QWidget* parent)
    : Page(parent)
    , m_model(new AuditViewModel(runner, this))
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this))
    , m_chain(new StatusPill(this))
    , m_devices(new RoleLabel(QString(), Role::Muted, FontRole::Secondary, this))
    , m_verify(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_banner(new Banner(this))
    , m_filters(new AuditFilterBar(clock, this))
    , m_table(new TableView(auditColumns(), "audit"_L1, this))
    , m_event(new EventPanel(this))
{
    build();
    wire();
    writeWords();
    m_model->load();
    m_table->model().reload();
}

QString AuditPage::title() const
{
    return tr("Audit");
}

void AuditPage::build()
{
    m_banner->hide();
    m_devices->hide();
    m_devices->setWordWrap(true);
    m_verify->setKey(Qt::Key_F9);
    setPurpose(m_verify, "verify"_L1);
    setPurpose(m_chain, "chain"_L1);
    m_table->setFilterRowShown(false);
    m_event->setMinimumWidth(340);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kMedium);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_chain);
    head->addWidget(m_verify);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::kLarge);
    columns->addWidget(m_table, 3);
    columns->addWidget(m_event, 2);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    page->setSpacing(space::kMedium);
    page->addLayout(head);
    page->addWidget(m_devices);
    page->addWidget(m_banner);
    page->addWidget(m_filters);
    page->addLayout(columns, 1);
    setTabOrder(m_verify, m_filters);
}

void AuditPage::wire()
{
    m_table->model().setSource([this](const PageRequest& request, const Answer<RowPage>& answer) {
        m_model->readPage(filterOf(request),
            [answer](const Result<audit::EventPage>& page) { answer(pageOf(page)); });
    });
    m_table->model().setWholeSource([this]() -> PageSource {
        return [this](const PageRequest& request, const Answer<RowPage>& answer) {
            m_model->readBeside(filterOf(request),
                [answer](const Result<audit::EventPage>& page) { answer(pageOf(page)); });
        };
    });
    m_table->setFilterState(m_filters);
    connect(m_filters, &AuditFilterBar::changed, this, &AuditPage::applyFilters);
    // The table's own "Clear the filters", in its foot and where nothing matches.
    connect(&m_table->header(), &FilterHeader::filtersChanged, m_filters, &AuditFilterBar::clear);
    connect(m_table, &TableView::currentKeyChanged, this, &AuditPage::showCurrent);
    connect(&m_table->model(), &QAbstractItemModel::modelReset, this, &AuditPage::showCurrent);
    connect(m_verify, &KeyButton::clicked, this, [this] {
        if (m_model->chainState() == AuditViewModel::ChainState::Checking) {
            m_model->stopVerifying();
        } else {
            m_model->verifyChain();
        }
    });
    connect(m_model, &AuditViewModel::usersChanged, this,
        [this] { m_filters->setUsernames(m_model->usernames()); });
    connect(m_model, &AuditViewModel::chainChanged, this, &AuditPage::showChain);
    connect(m_model, &AuditViewModel::chainProgress, this, [this](qint64 done, qint64 whole) {
        m_chain->setState(
            Tone::Info, tr("Checking: %1 of %2 events").arg(groupIndian(done), groupIndian(whole)));
    });
    connect(m_model, &AuditViewModel::refused, this, &AuditPage::showRefusal);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filters, &AuditFilterBar::focusText);
}

void AuditPage::writeWords()
{
    m_title->setText(title());
    m_table->setSpokenTitle(tr("Events, newest first"));
    m_table->emptyState().setWords(
        tr("Nothing has been done yet"), tr("Every receipt, change and log-in will stand here."));
    showChain();
    showCurrent();
}

void AuditPage::onShown()
{
    m_table->model().reload();
    m_filters->focusText();
}

void AuditPage::onLanguageChanged()
{
    m_filters->writeWords();
    writeWords();
    m_table->model().reload();
}

void AuditPage::applyFilters()
{
    m_table->model().setFilters(m_filters->filters());
}

void AuditPage::showCurrent()
{
    const auto id = Uuid::fromString(m_table->currentKey().toString());
    m_event->show(id ? m_model->event(*id) : nullptr);
}

/// "C01: 1,204 events hold · C02: broken after 40 events"
void AuditPage::showDevices()
{
    QStringList devices;
    if (m_model->chainState() == AuditViewModel::ChainState::Checked) {
        for (const auto& chain : m_model->chains()) {
            const QString events = groupIndian(chain.events);
            devices << (chain.isBroken ? tr("%1: broken after %2 events").arg(chain.counter, events)
                                       : tr("%1: %2 events hold").arg(chain.counter, events));
        }
    }
    m_devices->setText(devices.join(u" · "_s));
    m_devices->setVisible(!devices.isEmpty());
}

void AuditPage::showChain()
{
    showDevices();
    const auto& report = m_model->chain();
    const bool checking = m_model->chainState() == AuditViewModel::ChainState::Checking;
    m_verify->setText(checking ? tr("Stop") : tr("Verify"));
    switch (m_model->chainState()) {
    case AuditViewModel::ChainState::Unchecked:
        m_chain->setState(Tone::Neutral, tr("Not verified since the page was opened"));
        return;
    case AuditViewModel::ChainState::Checking:
        m_chain->setState(Tone::Info, tr("Checking the chain of events"));
        return;
    case AuditViewModel::ChainState::Checked:
        break;
    }
    if (report.problem.isEmpty()) {
        m_chain->setState(Tone::Success, tr("Verified %1 events").arg(groupIndian(report.events)));
        return;
    }
    m_chain->setState(Tone::Danger, tr("The chain is broken"));
    const auto& chains = m_model->chains();
    const auto broken = std::find_if(
        chains.begin(), chains.end(), [](const auto& chain) { return chain.isBroken; });
    const qint64 holding = broken == chains.end() ? report.events : broken->events;
    m_banner->say(Tone::Danger,
        tr("After %1 events the chain is broken: an event was changed or taken out from outside "
           "the program. Keep this computer as it is and call whoever looks after it.")
            .arg(groupIndian(holding)));
}

void AuditPage::showRefusal(const Error& error)
{
    m_banner->say(Tone::Danger, errorSentence(error));
}

} // namespace mm::ui
