// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookings/bookings_page.h"

#include "ui/bookings/booking_panel.h"
#include "ui/bookings/booking_words.h"
#include "ui/bookings/bookings_view_model.h"
#include "ui/bookings/cancel_panel.h"
#include "ui/bookings/move_panel.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/date_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/shown_name.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

BookingsPage::BookingsPage(DeskRunner& runner, const Clock& clock, QWidget* parent)
    : Page(parent)
    , m_clock(clock)
    , m_model(new BookingsViewModel(runner, clock, this))
    , m_date(new DateEdit(clock, this))
{
    build();
    wire();
    wireTable();
    writeWords();
    m_date->setDate(m_model->date());
}

QString BookingsPage::title() const
{
    return tr("Bookings");
}

void BookingsPage::build()
{
    setPurpose(m_date, "bookingsDate"_L1);
    m_seva = new QComboBox(this);
    setPurpose(m_seva, "bookingsSeva"_L1);
    m_dateRow = new FieldRow(QString(), m_date, FieldRow::LabelPlace::Left, this);
    m_dateRow->follow(m_date);
    m_sevaRow = new FieldRow(QString(), m_seva, FieldRow::LabelPlace::Left, this);
    m_banner = new Banner(this);
    setPurpose(m_banner, "bookingsBanner"_L1);
    m_banner->hide();
    m_table = new TableView(bookingColumns(), "bookings"_L1, this);
    m_panel = new BookingPanel(*m_model, this);
    m_move = new MovePanel(*m_model, m_clock, this);
    m_cancel = new CancelPanel(*m_model, this);
    m_side = new QStackedWidget(this);
    m_side->addWidget(m_panel);
    m_side->addWidget(m_move);
    m_side->addWidget(m_cancel);
    m_side->setMinimumWidth(360);
    m_heading = new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this);
    auto* scope = new QHBoxLayout;
    scope->setSpacing(space::kSection);
    scope->addWidget(m_heading);
    scope->addWidget(m_dateRow);
    scope->addWidget(m_sevaRow, 1);
    scope->addStretch(1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::kSection);
    columns->addWidget(m_table, 5);
    columns->addWidget(m_side, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    layout->setSpacing(space::kMedium);
    layout->addLayout(scope);
    layout->addWidget(m_banner);
    layout->addLayout(columns, 1);
}

void BookingsPage::wire()
{
    connect(m_date, &DateEdit::dateChanged, m_model, &BookingsViewModel::showDate);
    connect(m_seva, &QComboBox::activated, this, [this](int index) {
        m_model->showSeva(
            SevaId::fromString(m_seva->itemData(index).toString()).value_or(SevaId()));
    });
    connect(m_model, &BookingsViewModel::ready, this, &BookingsPage::showCatalogue);
    connect(m_model, &BookingsViewModel::refused, this, &BookingsPage::showRefusal);
    connect(m_model, &BookingsViewModel::scopeChanged, this, [this] {
        leavePanels();
        m_banner->hide();
        m_table->model().reload();
    });
    connect(m_model, &BookingsViewModel::bookingChanged, this,
        [this](const sevas::BookingRow& booking) {
            m_banner->hide();
            m_table->model().replaceRow(bookingRow(booking));
        });
    connect(
        m_model, &BookingsViewModel::bookingMoved, this, [this](const sevas::BookingRow& booking) {
            leavePanels();
            m_banner->say(Tone::Success,
                tr("Moved to %1.").arg(whenText(booking.date, booking.starts, booking.ends)));
            m_table->model().reload();
        });
    connect(m_model, &BookingsViewModel::bookingCancelled, this,
        [this](const sevas::BookingRow& booking) {
            leavePanels();
            m_banner->say(Tone::Success,
                tr("Cancelled: %1 of receipt %2. %3 goes back to the devotee.")
                    .arg(shownName(booking.sevaName, booking.sevaNameLocal), booking.receiptNumber,
                        moneyText(booking.amount)));
            m_table->model().replaceRow(bookingRow(booking));
            m_table->view().setFocus(Qt::OtherFocusReason);
        });
    connect(m_panel, &BookingPanel::cancelRequested, this, [this] {
        m_banner->hide();
        m_side->setCurrentWidget(m_cancel);
        m_cancel->open();
    });
    connect(m_panel, &BookingPanel::moveRequested, this, [this] {
        m_banner->hide();
        m_side->setCurrentWidget(m_move);
        m_move->open();
    });
    connect(m_panel, &BookingPanel::receiptRequested, this, [this] {
        if (const auto& selected = m_model->selected()) {
            Q_EMIT pageRequested(u"receipts"_s, selected->row.receiptNumber);
        }
    });
    const auto back = [this] {
        leavePanels();
        m_table->view().setFocus(Qt::OtherFocusReason);
    };
    connect(m_move, &MovePanel::dismissed, this, back);
    connect(m_cancel, &CancelPanel::dismissed, this, back);
}

void BookingsPage::wireTable()
{
    m_table->model().setSource(
        [this](const PageRequest& request, const Answer<RowPage>& answer) {
            pagesOfScope()(request, answer);
        },
        [this](const TableFilters& filters, const Answer<TableTotals>& answer) {
            PageRequest request;
            request.filters = filters;
            const auto filter = bookingFilter(request);
            if (!filter) {
                answer(TableTotals{});
                return;
            }
            m_model->readTotals(*filter, [answer](const Result<sevas::BookingTotals>& read) {
                if (!read) {
                    answer(fail(read.error()));
                    return;
                }
                answer(TableTotals{
                    read->bookings, {{u"seats"_s, read->seats}, {u"persons"_s, read->persons}}});
            });
        });
    m_table->model().setWholeSource([this] { return pagesOfScope(); });
    m_table->setFilterState(this);
    connect(m_table, &TableView::currentKeyChanged, this, [this](const QVariant& key) {
        leavePanels();
        m_model->select(BookingId::fromString(key.toString()).value_or(BookingId()));
    });
}

PageSource BookingsPage::pagesOfScope()
{
    return [model = m_model, scope = m_model->scope()](
               const PageRequest& request, const Answer<RowPage>& answer) {
        const auto filter = bookingFilter(request);
        if (!filter) {
            answer(RowPage{});
            return;
        }
        model->readPage(scope, *filter,
            [answer, limit = filter->limit](const Result<std::vector<sevas::BookingRow>>& read) {
                if (!read) {
                    answer(fail(read.error()));
                    return;
                }
                RowPage page;
                for (const auto& booking : *read) {
                    page.rows.push_back(bookingRow(booking));
                }
                if (static_cast<int>(read->size()) == limit) {
                    page.nextCursor = bookingCursor(read->back());
                }
                answer(std::move(page));
            });
    };
}

QJsonObject BookingsPage::filterState() const
{
    QJsonObject state;
    if (m_model->date() != m_model->today()) {
        state.insert(u"day"_s, m_model->date().toString(Qt::ISODate));
    }
    if (!m_model->seva().isNull()) {
        state.insert(u"seva"_s, m_model->seva().toString());
    }
    return state;
}

QStringList BookingsPage::applyFilterState(const QJsonObject& state)
{
    QStringList gone;
    const QDate day = QDate::fromString(state.value(u"day"_s).toString(), Qt::ISODate);
    open(day.isValid() ? day : m_model->today());
    const QString wanted = state.value(u"seva"_s).toString();
    const int place = m_seva->findData(wanted);
    if (place < 0) {
        gone << tr("One of its sevas is not offered any more.");
    }
    m_seva->setCurrentIndex(std::max(0, place));
    m_model->showSeva(SevaId::fromString(m_seva->currentData().toString()).value_or(SevaId()));
    return gone;
}

void BookingsPage::leavePanels()
{
    m_side->setCurrentWidget(m_panel);
}

void BookingsPage::writeWords()
{
    m_heading->setText(title());
    m_dateRow->setLabel(tr("&Day"));
    m_sevaRow->setLabel(tr("&Seva"));
    m_table->setSpokenTitle(tr("Bookings of the day"));
    m_table->emptyState().setWords(tr("No bookings on this day"),
        tr("Sevas that are booked at the counter for this day stand here."));
    showCatalogue();
}

void BookingsPage::showCatalogue()
{
    const QSignalBlocker quiet(m_seva);
    m_seva->clear();
    m_seva->addItem(tr("All sevas"), QString());
    for (const auto& seva : m_model->sevaCatalogue()) {
        m_seva->addItem(shownName(seva.fields.name, seva.fields.nameLocal), seva.id.toString());
    }
    const int chosen =
        m_seva->findData(m_model->seva().isNull() ? QString() : m_model->seva().toString());
    m_seva->setCurrentIndex(std::max(0, chosen));
}

void BookingsPage::onLanguageChanged()
{
    writeWords();
    m_panel->retranslate();
    m_move->retranslate();
    m_cancel->retranslate();
    // The cells hold names in the language of the window.
    m_table->model().reload();
}

void BookingsPage::onShown()
{
    m_model->load();
    m_table->model().reload();
    m_table->view().setFocus(Qt::OtherFocusReason);
}

void BookingsPage::open(const QVariant& what)
{
    if (const QDate date = what.toDate(); date.isValid()) {
        m_date->setDate(date);
        m_model->showDate(date);
    }
}

void BookingsPage::showRefusal(const Error& error)
{
    if (m_side->currentWidget() == m_move && m_move->showRefusal(error)) {
        return;
    }
    if (m_side->currentWidget() == m_cancel && m_cancel->showRefusal(error)) {
        return;
    }
    m_banner->say(Tone::Danger, errorSentence(error));
}

} // namespace mm::ui
