// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/financial_year.h"
#include "models/core/search_key.h"
#include "models/devotees/households.h"
#include "models/devotees/show_devotee.h"
#include "models/identity/settings.h"
#include "models/identity/temple.h"
#include "models/receipts/find_receipts.h"
#include "models/sevas/place_asker.h"
#include "ui/counter/counter_view_model.h"
#include "ui/support/desk_runner.h"

#include <QJsonDocument>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

/// What the page needs before the first key.
struct Loaded
{
    QDate today;
    std::vector<donations::Category> categories;
    std::vector<sevas::Seva> sevas;
    std::vector<counter::Ticket> tickets;
    CounterTemple temple;
    std::vector<Money> quickAmounts;
};

/// A devotee with the household and the lines of the last receipt.
struct Known
{
    devotees::Devotee devotee;
    std::vector<TicketPerson> family;
    std::vector<TicketLine> lastLines;
};

Result<Loaded> loadAll(store::Desk& desk)
{
    Loaded loaded;
    loaded.today = desk.clock.today();
    MM_LET(categories, donations::listCategories(desk.db));
    loaded.categories = std::move(categories);
    MM_LET(catalogue, sevas::listSevas(desk.db, loaded.today));
    loaded.sevas = std::move(catalogue);
    MM_LET(tickets, counter::keptTickets(desk));
    loaded.tickets = std::move(tickets);
    MM_LET(amounts, identity::quickAmounts(desk.db));
    loaded.quickAmounts = std::move(amounts);
    MM_LET(temple, identity::readTemple(desk.db));
    loaded.temple = {temple.name, temple.nameLocal,
        temple.receiptLanguage.isEmpty() ? temple.language : temple.receiptLanguage, temple.upiVpa};
    return loaded;
}

Result<std::vector<TicketPerson>> familyOf(store::Connection& db, const devotees::Devotee& devotee)
{
    std::vector<TicketPerson> family;
    family.push_back({{devotee.id, devotee.name, devotee.nameLocal, devotee.gotra,
                          devotee.nakshatra, devotee.rashi},
        {}, true});
    MM_LET(household, devotees::householdOf(db, devotee.id));
    if (household) {
        for (const auto& member : household->members) {
            if (member.id != devotee.id) {
                family.push_back({{member.id, member.name, member.nameLocal, member.gotra,
                                      member.nakshatra, member.rashi},
                    member.relation, false});
            }
        }
    }
    return family;
}

/// The line as it would be sold today: a seva only if the catalogue still has it, at its price of
/// today and on the next day that it is offered.
std::optional<TicketLine> again(store::Desk& desk, const receipts::ShownLine& line)
{
    if (line.kind == receipts::LineKind::Donation) {
        if (!line.kindItem.isEmpty()) {
            return std::nullopt;
        }
        return TicketLine{line.title, line.titleLocal, {}, line.amount,
            donations::DonationDraft{line.category, line.fund, {}, line.amount, {}}};
    }
    const QDate today = desk.clock.today();
    const auto seva = sevas::findSeva(desk.db, line.sevaCode, today);
    if (!seva || !seva->fields.isActive || seva->priceId.isNull()) {
        return std::nullopt;
    }
    const auto amount = seva->price.times(line.quantity);
    if (!amount) {
        return std::nullopt;
    }
    return TicketLine{line.title, line.titleLocal,
        line.quantity > 1 ? u"× %1"_s.arg(line.quantity) : QString(), *amount,
        counter::SevaDraft{seva->fields.code, today, {}, line.persons, line.quantity}};
}

Result<std::vector<TicketLine>> lastLinesOf(store::Desk& desk, DevoteeId id)
{
    std::vector<TicketLine> lines;
    MM_LET(history, devotees::historyOf(desk.db, id, {}, 1));
    if (!history.empty()) {
        MM_LET(last, receipts::showReceipt(desk.db, history.front().receipt));
        for (const auto& line : last.lines) {
            if (auto repeated = again(desk, line)) {
                lines.push_back(std::move(*repeated));
            }
        }
    }
    return lines;
}

Result<Known> knownOf(store::Desk& desk, DevoteeId id)
{
    MM_LET(survivor, devotees::survivorOf(desk.db, id));
    MM_LET(devotee, devotees::showDevotee(desk.db, survivor));
    MM_LET(family, familyOf(desk.db, devotee));
    MM_LET(lines, lastLinesOf(desk, survivor));
    return Known{std::move(devotee), std::move(family), std::move(lines)};
}

template <typename T, typename Names>
std::vector<T> matching(const std::vector<T>& all, const QString& text, Names names)
{
    const QString typed = text.trimmed();
    const QString key = searchPrefixKey(typed);
    std::vector<T> exact;
    std::vector<T> similar;
    for (const auto& one : all) {
        bool begins = typed.isEmpty();
        bool sounds = false;
        for (const QString& name : names(one)) {
            begins = begins || name.startsWith(typed, Qt::CaseInsensitive);
            sounds = sounds || (!key.isEmpty() && searchKey(name).contains(key));
        }
        if (begins) {
            exact.push_back(one);
        } else if (sounds) {
            similar.push_back(one);
        }
    }
    exact.insert(exact.end(), similar.begin(), similar.end());
    return exact;
}

} // namespace

void CounterViewModel::load()
{
    m_runner.ask(
        this, [](Workplace& place) { return loadAll(place.desk); },
        [this](Result<Loaded> loaded) {
            if (!loaded) {
                Q_EMIT refused(loaded.error());
                return;
            }
            m_today = loaded->today;
            m_temple = std::move(loaded->temple);
            m_quickAmounts = std::move(loaded->quickAmounts);
            m_categories = std::move(loaded->categories);
            m_sevas = std::move(loaded->sevas);
            m_parked.clear();
            for (auto& kept : loaded->tickets) {
                if (kept.isParked) {
                    m_parked.push_back(std::move(kept));
                    continue;
                }
                const auto open =
                    SaleTicket::fromJson(QJsonDocument::fromJson(kept.body.toUtf8()).object());
                if (open && m_ticket.isEmpty()) {
                    m_ticket = *open;
                }
            }
            Q_EMIT ready();
            Q_EMIT ticketChanged();
            Q_EMIT parkedChanged();
        });
}

void CounterViewModel::readParked()
{
    m_runner.ask(
        this, [](Workplace& place) { return counter::keptTickets(place.desk); },
        [this](Result<std::vector<counter::Ticket>> tickets) {
            if (tickets) {
                m_parked = std::move(*tickets);
                std::erase_if(m_parked, [](const auto& one) { return !one.isParked; });
                Q_EMIT parkedChanged();
            }
        });
}

void CounterViewModel::searchDevotees(const QString& text, quint64 question)
{
    m_devoteeAsk = question;
    if (text.trimmed().isEmpty()) {
        Q_EMIT devoteesFound(question, {});
        return;
    }
    m_runner.ask(
        this,
        [text](Workplace& place) -> Result<std::vector<devotees::DevoteeHit>> {
            devotees::FindOptions options;
            options.limit = 12;
            options.series = place.desk.counterCode + u'/'
                + FinancialYear::of(place.desk.clock.today()).compact();
            return devotees::findDevotees(place.desk.db, text, options);
        },
        [this, question](Result<std::vector<devotees::DevoteeHit>> hits) {
            if (question != m_devoteeAsk) {
                return;
            }
            if (!hits) {
                Q_EMIT refused(hits.error());
                return;
            }
            Q_EMIT devoteesFound(question, *hits);
        });
}

void CounterViewModel::chooseDevotee(DevoteeId id)
{
    if (m_state != State::Editing) {
        return;
    }
    m_ticket.payer = {};
    m_ticket.payer.devotee = id;
    takeFamily(id);
}

void CounterViewModel::takeFamily(DevoteeId id)
{
    m_runner.ask(
        this, [id](Workplace& place) { return knownOf(place.desk, id); },
        [this, id](Result<Known> known) {
            if (!known) {
                Q_EMIT refused(known.error());
                return;
            }
            if (m_ticket.payer.devotee != id || m_state != State::Editing) {
                return;
            }
            const auto& devotee = known->devotee;
            m_ticket.payer.devotee = devotee.id;
            m_ticket.payer.name = devotee.name;
            m_ticket.payer.nameLocal = devotee.nameLocal;
            m_ticket.payer.phone = devotee.phone;
            m_ticket.payer.address = devotee.address;
            m_ticket.payer.pinCode = devotee.pinCode;
            QStringList detail;
            for (const QString& word :
                {devotee.phone, devotee.gotra, devotee.nakshatra, devotee.city}) {
                if (!word.isEmpty()) {
                    detail.append(word);
                }
            }
            m_ticket.payerDetail = detail.join(u" · ");
            if (m_ticket.family.empty()) {
                m_ticket.family = std::move(known->family);
            }
            m_lastLines = std::move(known->lastLines);
            changed();
        });
}

std::vector<donations::Category> CounterViewModel::matchCategories(const QString& text) const
{
    return matching(m_categories, text, [](const donations::Category& category) {
        return QStringList{category.code, category.name, category.nameLocal};
    });
}

std::vector<sevas::Seva> CounterViewModel::matchSevas(const QString& text) const
{
    return matching(m_sevas, text, [](const sevas::Seva& seva) {
        return QStringList{seva.fields.code, seva.fields.name, seva.fields.nameLocal};
    });
}

void CounterViewModel::findSlots(const QString& sevaCode, QDate date, quint64 question)
{
    struct Found
    {
        std::vector<sevas::Slot> slotsOfDay;
        std::optional<Error> refusal;
        bool isFull = false;
        QDate next;
    };
    m_runner.ask(
        this,
        [sevaCode, date](Workplace& place) -> Result<Found> {
            const auto& clock = place.desk.clock;
            MM_LET(seva, sevas::findSeva(place.desk.db, sevaCode, clock.today()));
            Found found;
            if (place.places != nullptr) {
                place.places->askForPlaces(seva.id, date, sevas::kPlacesToSell);
            }
            MM_LET(slotsOfDay, sevas::slotsOf(place.desk.db, seva, date));
            found.slotsOfDay = std::move(slotsOfDay);
            if (auto day = sevas::checkDay(seva, date, {clock.today(), clock.nowMs()}); !day) {
                found.refusal = day.error();
                return found;
            }
            const auto& slotList = found.slotsOfDay;
            found.isFull = !slotList.empty()
                && std::none_of(slotList.begin(), slotList.end(),
                    [](const sevas::Slot& slot) { return slot.has(1); });
            if (found.isFull) {
                MM_LET(next,
                    sevas::nextFreeDate(
                        place.desk.db, seva, {}, 1, date, {clock.today(), clock.nowMs()}));
                found.next = next;
            }
            return found;
        },
        [this, question](Result<Found> found) {
            if (!found) {
                Q_EMIT refused(found.error());
                return;
            }
            Q_EMIT slotsFound(question, found->slotsOfDay, found->refusal);
            if (found->isFull) {
                Q_EMIT dayFull(question, found->next);
            }
        });
}

} // namespace mm::ui
