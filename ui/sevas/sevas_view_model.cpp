// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sevas/sevas_view_model.h"

#include "models/sevas/batches.h"
#include "ui/support/desk_runner.h"
#include "ui/support/permission.h"

namespace mm::ui {

using namespace Qt::StringLiterals;

struct SevasViewModel::Everything
{
    std::vector<sevas::Seva> sevas;
    std::vector<sevas::Deity> deities;
    std::vector<accounts::Ledger> heads;
    std::vector<accounts::Fund> funds;
    std::vector<sevas::Price> history;
    SevaId selected;
    bool mayManage = false;
};

SevasViewModel::SevasViewModel(DeskRunner& runner, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
    , m_clock(clock)
{ }

Result<SevasViewModel::Everything> SevasViewModel::readAll(store::Desk& desk, SevaId selected)
{
    MM_CHECK(mayRead(desk, u"seva.view"_s));
    Everything all;
    MM_LET(sevas, sevas::listSevas(desk.db, desk.clock.today(), false));
    all.sevas = std::move(sevas);
    MM_LET(deities, sevas::listDeities(desk.db));
    all.deities = std::move(deities);
    MM_LET(ledgers, accounts::listLedgers(desk.db));
    std::copy_if(ledgers.begin(), ledgers.end(), std::back_inserter(all.heads),
        [](const accounts::Ledger& ledger) { return ledger.nature == "income"_L1; });
    MM_LET(funds, accounts::listFunds(desk.db));
    all.funds = std::move(funds);
    if (!selected.isNull()) {
        MM_LET(history, sevas::priceHistory(desk.db, selected));
        all.history = std::move(history);
        all.selected = selected;
    }
    all.mayManage = desk.actor.permissions.contains(u"seva.manage"_s);
    return all;
}

void SevasViewModel::take(Everything read)
{
    m_sevas = std::move(read.sevas);
    m_deities = std::move(read.deities);
    m_heads = std::move(read.heads);
    m_funds = std::move(read.funds);
    m_history = std::move(read.history);
    m_selected = read.selected;
    m_mayManage = read.mayManage;
    Q_EMIT catalogueChanged();
    Q_EMIT selectedChanged();
}

void SevasViewModel::load()
{
    m_runner.ask(
        this, [selected = m_selected](Workplace& place) { return readAll(place.desk, selected); },
        [this, question = ++m_question](Result<Everything> read) {
            if (question != m_question) {
                return;
            }
            if (read) {
                take(std::move(*read));
            } else {
                Q_EMIT refused(read.error());
            }
        });
}

void SevasViewModel::select(SevaId seva)
{
    if (seva == m_selected) {
        return;
    }
    m_selected = seva;
    m_history.clear();
    ++m_question;
    Q_EMIT selectedChanged();
    if (seva.isNull()) {
        return;
    }
    m_runner.ask(
        this,
        [seva](Workplace& place) -> Result<std::vector<sevas::Price>> {
            MM_CHECK(mayRead(place.desk, u"seva.view"_s));
            return sevas::priceHistory(place.desk.db, seva);
        },
        [this, seva](Result<std::vector<sevas::Price>> read) {
            if (seva != m_selected) {
                return;
            }
            if (!read) {
                Q_EMIT refused(read.error());
                return;
            }
            m_history = std::move(*read);
            Q_EMIT selectedChanged();
        });
}

const sevas::Seva* SevasViewModel::selected() const
{
    const auto found = std::find_if(m_sevas.begin(), m_sevas.end(),
        [this](const sevas::Seva& seva) { return seva.id == m_selected; });
    return found == m_sevas.end() ? nullptr : &*found;
}

void SevasViewModel::run(Deed deed, const Work& work)
{
    // A second Enter while the store works is nothing.
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    ++m_question;
    m_runner.ask(
        this,
        [work](Workplace& place) -> Result<Everything> {
            MM_LET(seva, store::inUnitOfWork(place.desk, work));
            return readAll(place.desk, seva);
        },
        [this, deed](Result<Everything> read) {
            m_isBusy = false;
            if (!read) {
                Q_EMIT refused(read.error());
                return;
            }
            take(std::move(*read));
            Q_EMIT done(deed);
        });
}

void SevasViewModel::add(const sevas::SevaDraft& draft)
{
    run(Deed::SevaSaved, [draft](store::UnitOfWork& unit) { return sevas::addSeva(unit, draft); });
}

void SevasViewModel::update(SevaId seva, const sevas::SevaFields& fields)
{
    run(Deed::SevaSaved, [seva, fields](store::UnitOfWork& unit) -> Result<SevaId> {
        MM_CHECK(sevas::updateSeva(unit, seva, fields));
        return seva;
    });
}

void SevasViewModel::changePrice(Money price, QDate from)
{
    run(Deed::PriceChanged,
        [seva = m_selected, price, from](store::UnitOfWork& unit) -> Result<SevaId> {
            MM_CHECK(sevas::changePrice(unit, seva, price, from));
            return seva;
        });
}

void SevasViewModel::addBatch(const sevas::BatchTime& time)
{
    run(Deed::BatchAdded, [seva = m_selected, time](store::UnitOfWork& unit) -> Result<SevaId> {
        MM_CHECK(sevas::addBatch(unit, seva, time));
        return seva;
    });
}

void SevasViewModel::changeBatch(BatchId batch, const sevas::BatchTime& time)
{
    run(Deed::BatchChanged,
        [seva = m_selected, batch, time](store::UnitOfWork& unit) -> Result<SevaId> {
            MM_CHECK(sevas::changeBatch(unit, batch, time));
            return seva;
        });
}

void SevasViewModel::closeBatch(BatchId batch)
{
    run(Deed::BatchClosed, [seva = m_selected, batch](store::UnitOfWork& unit) -> Result<SevaId> {
        MM_CHECK(sevas::deactivateBatch(unit, batch));
        return seva;
    });
}

void SevasViewModel::addDeity(const sevas::DeityDraft& draft)
{
    run(Deed::DeityAdded, [seva = m_selected, draft](store::UnitOfWork& unit) -> Result<SevaId> {
        MM_CHECK(sevas::addDeity(unit, draft));
        return seva;
    });
}

} // namespace mm::ui
