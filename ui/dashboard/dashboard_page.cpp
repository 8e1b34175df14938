// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboard_page.h"

#include "models/core/indian_format.h"
#include "ui/dashboard/bar_chart.h"
#include "ui/dashboard/dashboard_words.h"
#include "ui/dashboard/figure_card.h"
#include "ui/table/table_view.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

/// More bars than these are no longer told apart; the table has them all.
constexpr std::size_t kMostShares = 8;
/// Header, foot and the words of an empty table.
constexpr int kLeastTable = 136;
/// In the order of SpanKind and By.
constexpr std::array kSpanCodes{"day"_L1, "week"_L1, "month"_L1, "year"_L1};
constexpr std::array kByCodes{"time"_L1, "category"_L1, "seva"_L1, "counter"_L1, "mode"_L1};

template <typename Choice, std::size_t N>
Choice choiceOf(
    const std::array<QLatin1StringView, N>& codes, const QString& code, Choice otherwise)
{
    const auto known = std::find(codes.begin(), codes.end(), code);
    return known == codes.end() ? otherwise : static_cast<Choice>(known - codes.begin());
}

BarChart::Bar barOf(SpanKind kind, const FigureRow& row)
{
    const QString figure = formatInr(row.amount, InrStyle::Short, InrSymbol::None);
    return {DashboardWords::shortHeading(kind, row), static_cast<qreal>(row.amount.paise() / 100),
        static_cast<qreal>(row.before.paise() / 100), figure,
        DashboardPage::tr("%1: %2, before %3")
            .arg(DashboardWords::heading(kind, row), moneyText(row.amount), moneyText(row.before))};
}

std::vector<BarChart::Bar> barsOf(
    SpanKind kind, const std::vector<FigureRow>& rows, std::size_t most)
{
    std::vector<BarChart::Bar> bars;
    FigureRow others;
    others.name = DashboardPage::tr("All others");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows.size() <= most || i + 1 < most) {
            bars.push_back(barOf(kind, rows[i]));
        } else {
            others.amount += rows[i].amount;
            others.before += rows[i].before;
        }
    }
    if (rows.size() > most) {
        bars.push_back(barOf(kind, others));
    }
    return bars;
}

KeyButton* choice(QWidget* parent, const QString& purpose, Qt::Key key)
{
    auto* button = new KeyButton(QString(), ButtonKind::Quiet, parent);
    button->setCheckable(true);
    button->setKey(key);
    setPurpose(button, QLatin1StringView(purpose.toLatin1()));
    return button;
}

} // namespace

DashboardPage::DashboardPage(DeskRunner& runner, const Clock& clock, QWidget* parent)
    : Page(parent)
    , m_model(new DashboardViewModel(runner, clock, this))
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this))
    , m_span(new RoleLabel(QString(), Role::Muted, FontRole::Section, this))
    , m_earlier(new KeyButton(QString(), ButtonKind::Quiet, this))
    , m_later(new KeyButton(QString(), ButtonKind::Quiet, this))
    , m_now(new KeyButton(QString(), ButtonKind::Quiet, this))
    , m_banner(new Banner(this))
    , m_amount(new FigureCard("collected"_L1, true, this))
    , m_receipts(new FigureCard("receipts"_L1, false, this))
    , m_average(new FigureCard("average"_L1, false, this))
    , m_cancelled(new FigureCard("cancelled"_L1, false, this))
    , m_timeTitle(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_shareTitle(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_legend(new RoleLabel(QString(), Role::Muted, FontRole::Secondary, this))
    , m_time(new BarChart("overTime"_L1, BarChart::Lie::Upright, this))
    , m_share(new BarChart("shares"_L1, BarChart::Lie::Lying, this))
    , m_table(new TableView(DashboardWords::columns(), "figures"_L1, this))
{
    build();
    wire();
    writeWords();
}

QString DashboardPage::title() const
{
    return tr("Dashboard");
}

QWidget* DashboardPage::buildHead()
{
    m_earlier->setIcon(themedIcon("chevron-left"_L1, Role::Text, m_earlier));
    m_earlier->setKey(Qt::Key_Minus);
    setPurpose(m_earlier, "earlier"_L1);
    m_later->setIcon(themedIcon("chevron-right"_L1, Role::Text, m_later));
    m_later->setKey(Qt::Key_Plus);
    setPurpose(m_later, "later"_L1);
    m_now->setKey(Qt::Key_T);
    setPurpose(m_now, "now"_L1);
    setPurpose(m_span, "span"_L1);
    auto* when = new QWidget(this);
    auto* left = new QHBoxLayout(when);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(space::kSmall);
    left->addWidget(m_title);
    left->addSpacing(space::kMedium);
    for (QWidget* each : {static_cast<QWidget*>(m_earlier), static_cast<QWidget*>(m_later),
             static_cast<QWidget*>(m_span), static_cast<QWidget*>(m_now)}) {
        left->addWidget(each);
    }
    auto* spans = new QWidget(this);
    auto* right = new QHBoxLayout(spans);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(space::kSmall);
    constexpr std::array kKeys{Qt::Key_F5, Qt::Key_F6, Qt::Key_F7, Qt::Key_F8};
    constexpr std::array kNames{"spanDay", "spanWeek", "spanMonth", "spanYear"};
    for (std::size_t i = 0; i < kSpans.size(); ++i) {
        m_spans[i] = choice(this, QString::fromLatin1(kNames[i]), kKeys[i]);
        right->addWidget(m_spans[i]);
    }
    auto* head = new QWidget(this);
    auto* flow = new FlowLayout(space::kSmall, head);
    flow->addWidget(when);
    flow->addWidget(spans);
    flow->setLastAtTheEnd(true);
    return head;
}

QLayout* DashboardPage::buildCards()
{
    auto* cards = new QHBoxLayout;
    cards->setSpacing(space::kMedium);
    cards->addWidget(m_amount, 4);
    cards->addWidget(m_receipts, 3);
    cards->addWidget(m_average, 3);
    cards->addWidget(m_cancelled, 3);
    return cards;
}

QWidget* DashboardPage::buildCharts()
{
    auto* charts = new QWidget(this);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::kTight);
    auto* leftHead = new QHBoxLayout;
    leftHead->addWidget(m_timeTitle);
    m_legend->setWordWrap(true);
    m_legend->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    leftHead->addWidget(m_legend, 1);
    left->addLayout(leftHead);
    left->addWidget(m_time, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::kTight);
    right->addWidget(m_shareTitle);
    right->addWidget(m_share, 1);
    auto* row = new QHBoxLayout(charts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSection);
    row->addLayout(left, 3);
    row->addLayout(right, 2);
    return charts;
}

QLayout* DashboardPage::buildTable()
{
    auto* bys = new QHBoxLayout;
    bys->setSpacing(space::kSmall);
    constexpr std::array kKeys{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5};
    constexpr std::array kNames{"byTime", "byCategory", "bySeva", "byCounter", "byMode"};
    for (std::size_t i = 0; i < kBys.size(); ++i) {
        m_bys[i] = choice(this, QString::fromLatin1(kNames[i]), kKeys[i]);
        bys->addWidget(m_bys[i]);
    }
    bys->addStretch();
    m_table->setFilterRowShown(false);
    m_table->setFilterState(this);
    m_table->setDensity(Density::Dense);
    m_table->setMinimumHeight(kLeastTable);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::kTight);
    column->addLayout(bys);
    column->addWidget(m_table, 1);
    return column;
}

void DashboardPage::build()
{
    setPurpose(m_banner, "dashboardBanner"_L1);
    m_banner->hide();
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    page->setSpacing(space::kMedium);
    page->addWidget(buildHead());
    page->addWidget(m_banner);
    page->addLayout(buildCards());
    page->addWidget(buildCharts(), 5);
    page->addLayout(buildTable(), 4);
}

void DashboardPage::wire()
{
    connect(m_earlier, &KeyButton::clicked, m_model, &DashboardViewModel::earlier);
    connect(m_later, &KeyButton::clicked, m_model, &DashboardViewModel::later);
    connect(m_now, &KeyButton::clicked, m_model, &DashboardViewModel::showNow);
    for (std::size_t i = 0; i < kSpans.size(); ++i) {
        connect(m_spans[i], &KeyButton::clicked, this, [this, i] { m_model->showSpan(kSpans[i]); });
    }
    for (std::size_t i = 0; i < kBys.size(); ++i) {
        connect(m_bys[i], &KeyButton::clicked, this, [this, i] { m_model->divideBy(kBys[i]); });
    }
    connect(m_model, &DashboardViewModel::changed, this, &DashboardPage::showFigures);
    connect(m_model, &DashboardViewModel::refused, this,
        [this](const Error& error) { m_banner->say(Tone::Danger, errorSentence(error)); });
    m_table->model().setSource(
        [this](const PageRequest& /*request*/, const Answer<RowPage>& answer) {
            RowPage page;
            Money whole;
            const auto rows = m_model->rows();
            for (const auto& row : rows) {
                whole += row.amount;
            }
            for (const auto& row : rows) {
                const QString heading = DashboardWords::heading(m_model->kind(), row);
                page.rows.push_back({row.code.isEmpty() ? heading : row.code,
                    {heading, row.count, QVariant::fromValue(row.amount),
                        (DashboardViewModel::partPermille(row.amount, whole) + 5) / 10,
                        QVariant::fromValue(row.before),
                        DashboardWords::change(row.amount, row.before)}});
            }
            answer(std::move(page));
        },
        [this](const TableFilters& /*filters*/, const Answer<TableTotals>& answer) {
            TableTotals totals;
            Money amount;
            Money before;
            qint64 count = 0;
            for (const auto& row : m_model->rows()) {
                ++totals.count;
                count += row.count;
                amount += row.amount;
                before += row.before;
            }
            totals.sums = {{u"count"_s, count}, {u"amount"_s, QVariant::fromValue(amount)},
                {u"before"_s, QVariant::fromValue(before)}};
            answer(std::move(totals));
        });
}

QJsonObject DashboardPage::filterState() const
{
    QJsonObject state;
    if (m_model->kind() != SpanKind::Day) {
        state.insert(u"span"_s, kSpanCodes[static_cast<std::size_t>(m_model->kind())]);
    }
    if (m_model->by() != By::Category) {
        state.insert(u"by"_s, kByCodes[static_cast<std::size_t>(m_model->by())]);
    }
    return state;
}

QStringList DashboardPage::applyFilterState(const QJsonObject& state)
{
    m_model->showSpan(choiceOf(kSpanCodes, state.value(u"span"_s).toString(), SpanKind::Day));
    m_model->divideBy(choiceOf(kByCodes, state.value(u"by"_s).toString(), By::Category));
    return {};
}

void DashboardPage::writeWords()
{
    m_title->setText(title());
    m_earlier->setText(tr("Earlier"));
    m_later->setText(tr("Later"));
    m_now->setText(tr("Now"));
    const std::array spans{tr("Day"), tr("Week"), tr("Month"), tr("Year")};
    for (std::size_t i = 0; i < kSpans.size(); ++i) {
        m_spans[i]->setText(spans[i]);
    }
    for (std::size_t i = 0; i < kBys.size(); ++i) {
        m_bys[i]->setText(DashboardWords::by(kBys[i]));
    }
    m_amount->setCaption(tr("Collected"));
    m_receipts->setCaption(tr("Receipts"));
    m_average->setCaption(tr("A receipt on average"));
    m_cancelled->setCaption(tr("Cancelled"));
    m_table->setSpokenTitle(tr("Figures"));
    const QString nothing = tr("Nothing here in this span");
    m_time->setEmptyWords(nothing);
    m_share->setEmptyWords(nothing);
    m_table->emptyState().setWords(
        nothing, tr("Receipts of the counters are added up here as they are issued."));
    showFigures();
}

void DashboardPage::onShown()
{
    m_model->load();
    m_table->view().setFocus(Qt::OtherFocusReason);
}

void DashboardPage::onLanguageChanged()
{
    m_table->model().retranslate();
    writeWords();
}

void DashboardPage::showFigures()
{
    m_banner->hide();
    m_span->setText(DashboardWords::span(m_model->kind(), m_model->span()));
    m_later->setEnabled(m_model->hasLater());
    m_now->setEnabled(m_model->hasLater());
    for (std::size_t i = 0; i < kSpans.size(); ++i) {
        m_spans[i]->setChecked(kSpans[i] == m_model->kind());
    }
    for (std::size_t i = 0; i < kBys.size(); ++i) {
        m_bys[i]->setChecked(kBys[i] == m_model->by());
    }
    showCards();
    showCharts();
    m_table->model().reload();
}

void DashboardPage::showCards()
{
    const auto& now = m_model->figures();
    const auto& before = m_model->figuresBefore();
    const auto average = [](const receipts::PeriodFigures& figures) {
        return Money::fromRupees(
            figures.receipts == 0 ? 0 : figures.amount.paise() / figures.receipts / 100);
    };
    const QString against = DashboardWords::span(m_model->kind(), m_model->before());
    const QString change = DashboardWords::change(now.amount, before.amount);
    QString note = change.isEmpty() ? tr("against %1").arg(against) : change;
    if (before.amount.isPositive()) {
        note = tr("%1: against %2 on %3").arg(change, moneyText(before.amount), against);
    }
    m_amount->setFigure(moneyText(now.amount), note);
    m_receipts->setFigure(
        groupIndian(now.receipts), tr("before: %1").arg(groupIndian(before.receipts)));
    m_average->setFigure(moneyText(average(now)), tr("before: %1").arg(moneyText(average(before))));
    m_cancelled->setFigure(
        groupIndian(now.cancelled), tr("worth %1").arg(moneyText(now.cancelledAmount)));
}

void DashboardPage::showCharts()
{
    const By by = m_model->by() == By::Time ? By::Category : m_model->by();
    m_timeTitle->setText(DashboardWords::by(By::Time));
    m_shareTitle->setText(DashboardWords::by(by));
    m_legend->setText(tr("strong: %1, pale: %2")
                          .arg(DashboardWords::span(m_model->kind(), m_model->span()),
                              DashboardWords::span(m_model->kind(), m_model->before())));
    const auto time = m_model->overTime();
    m_time->setBars(barsOf(m_model->kind(), time, time.size()));
    m_share->setBars(barsOf(m_model->kind(), m_model->shares(by), kMostShares));
    setSpokenName(m_time, tr("Chart over time; its figures are in the table, key 1"));
    setSpokenName(
        m_share, tr("Chart of %1; its figures are in the table").arg(DashboardWords::by(by)));
}

} // namespace mm::ui
