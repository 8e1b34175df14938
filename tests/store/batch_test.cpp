// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/series.h"
#include "tests/store/deity_rows.h"
#include "tests/support/test_engine.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::UnitOfWork;

/// Many steps in or after one another: numbers that are taken and given back, parts of a batch.
class BatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_engine.problem(), QString()); }
    void init()
    {
        m_desk = m_engine.newDesk();
        m_before = test::rowCounts(*m_desk);
    }
    void numbersAreDenseWhateverIsTakenBack();
    void eachSeriesCountsForItself();
    void aRefusedPartIsTakenBack();
    void aBrokenPartEndsTheUnit();
    void aPartClosesItsOperations();

private:
    test::TestEngine m_engine;
    std::unique_ptr<test::TestDesk> m_desk;
    QByteArray m_before;
};

void BatchTest::numbersAreDenseWhateverIsTakenBack()
{
    qint64 kept = 0;
    for (int i = 0; i < 60; ++i) {
        const bool isKept = i % 7 != 3 && i % 5 != 1;
        const auto number = m_desk->run([&](UnitOfWork& unit) -> Result<qint64> {
            MM_LET(taken,
                store::takeNumber(unit, u"C01"_s, FinancialYear::of(test::kDay), "receipt"_L1));
            if (!isKept) {
                return fail(invalid("payment.sum_differs"_L1, {}));
            }
            return taken;
        });
        QCOMPARE(number.has_value(), isKept);
        if (isKept) {
            QCOMPARE(*number, ++kept);
        }
    }
    QCOMPARE(m_desk->number("SELECT last_no FROM series"), kept);
}

void BatchTest::eachSeriesCountsForItself()
{
    const auto take = [this](const QString& code, QDate day, QLatin1StringView kind) {
        return m_desk
            ->run([&](UnitOfWork& unit) {
                return store::takeNumber(unit, code, FinancialYear::of(day), kind);
            })
            .value();
    };
    const QDate next(2027, 4, 1);
    QCOMPARE(take(u"C01"_s, test::kDay, "receipt"_L1), 1);
    QCOMPARE(take(u"C01"_s, QDate(2027, 3, 31), "receipt"_L1), 2);
    QCOMPARE(take(u"C01"_s, next, "receipt"_L1), 1);
    QCOMPARE(take(u"C02"_s, test::kDay, "receipt"_L1), 1);
    QCOMPARE(take(u"C01"_s, test::kDay, "JV"_L1), 1);
    QCOMPARE(take(u"C01"_s, test::kDay, "receipt"_L1), 3);
    QCOMPARE(m_desk->number("SELECT count(*) FROM series"), 4);
}

void BatchTest::aRefusedPartIsTakenBack()
{
    VERIFY_OK(m_desk->run([](UnitOfWork& unit) -> Result<void> {
        for (const auto& code : {u"A"_s, u"B"_s, u"A"_s, u"C"_s}) {
            // The third is refused by the store, half way through its part.
            const auto part = unit.attempt([&](UnitOfWork& own) -> Result<Uuid> {
                MM_CHECK(test::addDeity(own, code + u"-first"_s));
                return test::addDeityWhole(own, code);
            });
            if (!part && part.error().rule != "store.duplicate"_L1) {
                return fail(part.error());
            }
        }
        return {};
    }));
    Query query(m_desk->db(), "SELECT code FROM deities ORDER BY code");
    const auto codes = query.all([](const Row& row) { return row.text(0); });
    QCOMPARE(
        QStringList(codes->begin(), codes->end()).join(u' '), u"A A-first B B-first C C-first"_s);
    Query outbox(m_desk->db(), "SELECT body FROM sync_outbox ORDER BY op_seq DESC LIMIT 1");
    const auto body = outbox.one([](const Row& row) { return row.bytes(0); });
    // What the refused part had written is in no bundle.
    QCOMPARE(store::decodeBundle(*body, tables::kAll)->size(), size_t{2});
    QCOMPARE(m_desk->number("SELECT count(*) FROM sync_outbox WHERE type = 'deity.create'"), 3);
}

void BatchTest::aBrokenPartEndsTheUnit()
{
    const auto kept = m_desk->run([](UnitOfWork& unit) -> Result<void> {
        const auto part = unit.attempt([&](UnitOfWork& own) -> Result<void> {
            MM_CHECK(test::addDeity(own, u"A"_s));
            return fail(Error{ErrorKind::Storage, "store.full"_L1, {}, {}, {}});
        });
        if (!store::isStoreFailure(part.error())) {
            return fail(part.error());
        }
        return {};
    });
    QCOMPARE(test::ruleOf(kept), u"internal"_s);
    QCOMPARE(test::rowCounts(*m_desk), m_before);
}

void BatchTest::aPartClosesItsOperations()
{
    const auto open = m_desk->run([](UnitOfWork& unit) -> Result<void> {
        MM_CHECK(unit.attempt([&](UnitOfWork& own) { return test::addDeity(own, u"A"_s); }));
        return {};
    });
    QCOMPARE(test::ruleOf(open), u"internal"_s);
    const auto inside = m_desk->run([](UnitOfWork& unit) -> Result<void> {
        MM_CHECK(test::addDeity(unit, u"A"_s));
        MM_CHECK(unit.attempt([&](UnitOfWork& own) { return test::addDeityWhole(own, u"B"_s); }));
        return {};
    });
    QCOMPARE(test::ruleOf(inside), u"internal"_s);
    QCOMPARE(test::rowCounts(*m_desk), m_before);
}

QTEST_GUILESS_MAIN(BatchTest)
#include "batch_test.moc"
