// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/ledgers.h"
#include "models/core/clock.h"
#include "models/sevas/catalogue.h"
#include "models/sevas/deities.h"
#include "models/sevas/prices.h"

#include <QObject>

#include <functional>

namespace mm::ui {

class DeskRunner;

/// What the page of the catalogue shows and does, without a widget: the sevas with prices and
/// batches, the deities, and every change of them. Reading needs "seva.view", changing
/// "seva.manage".
class SevasViewModel final : public QObject
{
    Q_OBJECT
public:
    /// What has just been done.
    enum class Deed { SevaSaved, PriceChanged, BatchAdded, BatchChanged, BatchClosed, DeityAdded };
    Q_ENUM(Deed)

    /// Both outlive the view-model.
    SevasViewModel(DeskRunner& runner, const Clock& clock, QObject* parent = nullptr);

    /// Reads everything anew; catalogueChanged() follows.
    void load();
    [[nodiscard]] const std::vector<sevas::Seva>& sevaCatalogue() const { return m_sevas; }
    [[nodiscard]] const std::vector<sevas::Deity>& deities() const { return m_deities; }
    /// Heads that a seva's money can go to.
    [[nodiscard]] const std::vector<accounts::Ledger>& incomeHeads() const { return m_heads; }
    [[nodiscard]] const std::vector<accounts::Fund>& funds() const { return m_funds; }
    [[nodiscard]] bool mayManage() const { return m_mayManage; }
    [[nodiscard]] QDate today() const { return m_clock.today(); }

    /// Null: none. selectedChanged() follows, with the price history.
    void select(SevaId seva);
    /// nullptr if none is selected.
    [[nodiscard]] const sevas::Seva* selected() const;
    /// Of the selected seva, oldest first.
    [[nodiscard]] const std::vector<sevas::Price>& history() const { return m_history; }

    /// Each answers with done() or refused().
    void add(const sevas::SevaDraft& draft);
    void update(SevaId seva, const sevas::SevaFields& fields);
    void changePrice(Money price, QDate from);
    void addBatch(const sevas::BatchTime& time);
    void changeBatch(BatchId batch, const sevas::BatchTime& time);
    void closeBatch(BatchId batch);
    void addDeity(const sevas::DeityDraft& draft);

Q_SIGNALS:
    void catalogueChanged();
    void selectedChanged();
    void done(mm::ui::SevasViewModel::Deed deed);
    void refused(const mm::Error& error);

private:
    struct Everything;
    using Work = std::function<Result<SevaId>(store::UnitOfWork&)>;
    static Result<Everything> readAll(store::Desk& desk, SevaId selected);
    /// Does the work, reads what has become of the catalogue, selects the seva that came of it.
    void run(Deed deed, const Work& work);
    void take(Everything read);

    DeskRunner& m_runner;
    const Clock& m_clock;
    std::vector<sevas::Seva> m_sevas;
    std::vector<sevas::Deity> m_deities;
    std::vector<accounts::Ledger> m_heads;
    std::vector<accounts::Fund> m_funds;
    std::vector<sevas::Price> m_history;
    SevaId m_selected;
    quint64 m_question = 0;
    bool m_mayManage = false;
    bool m_isBusy = false;
};

} // namespace mm::ui
