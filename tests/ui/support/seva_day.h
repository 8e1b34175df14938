// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/counter/issue_receipt.h"
#include "models/sevas/demo_sevas.h"
#include "tests/support/books.h"
#include "tests/support/open_sealer.h"
#include "tests/ui/support/direct_runner.h"

#include <QCoreApplication>

namespace mm::test {

/// A temple whose language is Kannada, with the demo catalogue, on a store of its own; bookings are
/// sold through the counter's use case.
class SevaDay
{
public:
    SevaDay()
        : m_runner(m_desk)
    {
        using namespace Qt::StringLiterals;
        isReady = seedBooks(m_desk).has_value()
            && m_desk
                   .run([](store::UnitOfWork& unit) { return sevas::seedDemoSevas(unit, u"kn"_s); })
                   .has_value();
    }

    [[nodiscard]] TestDesk& desk() { return m_desk; }
    [[nodiscard]] DirectRunner& runner() { return m_runner; }
    [[nodiscard]] FixedClock& clock() { return m_desk.clock(); }
    [[nodiscard]] QDate today() { return m_desk.clock().today(); }

    /// A receipt with one seva for `persons`, paid in cash; the null id if it was refused.
    BookingId book(const QString& seva, QDate date, const std::vector<receipts::Person>& persons,
        const QString& batch = {})
    {
        counter::ReceiptDraft draft;
        draft.payer.name = persons.empty() ? QStringLiteral("Ramesh Kumar") : persons[0].name;
        draft.payer.nameLocal = persons.empty() ? QString() : persons[0].nameLocal;
        draft.lines.push_back(counter::SevaDraft{seva, date, batch, persons});
        draft.payments.push_back({receipts::PaymentMode::Cash, Money()});
        const auto issued = m_desk.run(
            [&](store::UnitOfWork& unit) { return counter::issueReceipt(unit, m_sealer, draft); });
        return issued ? std::get<counter::IssuedBooking>(issued->lines[0]).id : BookingId();
    }

    static receipts::Person person(
        const QString& name, const QString& local, const QString& gotra, const QString& nakshatra)
    {
        return {{}, name, local, gotra, nakshatra, {}};
    }

    /// Lets answers and what they ask in turn come in.
    static void settle()
    {
        for (int i = 0; i < 6; ++i) {
            QCoreApplication::sendPostedEvents();
        }
    }

    bool isReady = false;

private:
    TestDesk m_desk;
    DirectRunner m_runner;
    OpenSealer m_sealer;
};

} // namespace mm::test
