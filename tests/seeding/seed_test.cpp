// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seeding/seed.h"

#include "models/exchange/export_all.h"
#include "models/seeding/busy_days.h"
#include "models/store/query.h"
#include "models/upkeep/verify.h"
#include "tests/support/books.h"
#include "tests/support/open_sealer.h"

#include <QDir>
#include <QTest>

#include <numeric>

using namespace mm;
using namespace Qt::StringLiterals;
using seeding::SeedPlan;

namespace {

QByteArray broken(store::Connection& db)
{
    QByteArray all;
    const auto checks = upkeep::verifyStore(db);
    for (const auto& check : *checks) {
        all += check.ok ? "" : check.name.toUtf8() + ": " + check.detail.toUtf8() + '\n';
    }
    return all;
}

SeedPlan plan(qint64 receipts, qint64 devotees, int years, quint64 randomSeed = 7)
{
    SeedPlan made;
    made.receipts = receipts;
    made.devotees = devotees;
    made.years = years;
    made.randomSeed = randomSeed;
    return made;
}

} // namespace

class SeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBooksAreAsAskedForAndSound();
    void theSameSeedGivesTheSameBooks();
    void aSecondSeedingGoesOn();
    void itCanBeStopped();
    void impossiblePlansAreRefused();
    void busyDaysAddUp();

private:
    /// A desk at a copy of the fixture's store.
    struct Copy
    {
        std::unique_ptr<store::SqliteConnection> db;
        store::Desk desk;
    };
    Copy copyOf(test::TestDesk& books, const QString& name);
    QByteArray exported(store::Desk& desk, const QString& name);

    QTemporaryDir m_folder;
    test::OpenSealer m_sealer;
};

void SeedTest::theBooksAreAsAskedForAndSound()
{
    test::TestDesk books;
    QVERIFY(test::seedBooks(books));
    qint64 told = 0;
    auto wanted = plan(800, 120, 2);
    wanted.progress = [&](qint64 done, qint64 total) {
        QVERIFY(done >= told && total == 800);
        told = done;
    };
    const auto report = seeding::seed(books.desk(), m_sealer, wanted);
    QVERIFY2(report, report ? "" : qPrintable(report.error().rule + report.error().detail));
    QCOMPARE(report->receipts, 800);
    QCOMPARE(told, 800);
    QCOMPARE(books.number("SELECT count(*) FROM receipts"), 800);
    QCOMPARE(books.number("SELECT count(*) FROM devotees"), 120);
    QCOMPARE(books.number("SELECT count(*) FROM receipt_cancellations"), report->cancelled);
    QCOMPARE(books.number("SELECT count(*) FROM bookings"), report->bookings);
    QCOMPARE(books.number("SELECT sum(total_paise) FROM receipts"), report->total.paise());
    QVERIFY(report->cancelled > 0 && report->bookings > 200);

    // Three financial years, the oldest first; today itself is left to the counter.
    QCOMPARE(books.number("SELECT count(DISTINCT series) FROM receipts"), 3);
    QCOMPARE(books.number("SELECT count(*) FROM receipts WHERE business_date >= '2026-11-22' OR "
                          "business_date < '2024-11-22'"),
        0);
    QVERIFY(books.number("SELECT count(DISTINCT business_date) FROM receipts") > 300);
    QCOMPARE(books.number("SELECT count(DISTINCT mode) FROM receipt_payments"), 6);
    QVERIFY(books.number("SELECT count(*) FROM receipts WHERE is_anonymous = 1") > 50);
    QVERIFY(books.number("SELECT count(*) FROM receipts WHERE devotee_id IS NOT NULL") > 300);
    QVERIFY(books.number("SELECT count(*) FROM booking_states WHERE status = 'performed'") > 20);
    QCOMPARE(books.number("SELECT count(*) FROM receipts r JOIN receipts s ON s.series = r.series "
                          "AND s.sequence = r.sequence + 1 WHERE s.issued_at < r.issued_at"),
        0);
    QVERIFY2(broken(books.db()).isEmpty(), broken(books.db()).constData());
}

SeedTest::Copy SeedTest::copyOf(test::TestDesk& books, const QString& name)
{
    const QString path = m_folder.filePath(name);
    if (!books.db().execute("VACUUM INTO '" + path.toUtf8() + "'")) {
        qFatal("no copy");
    }
    auto db = store::SqliteConnection::open(path, {});
    if (!db) {
        qFatal("%s", db.error().rule.data());
    }
    auto& own = books.desk();
    auto& connection = **db;
    return {std::move(*db),
        {connection, own.clock, UuidMaker(), {}, own.temple, own.device, own.counterCode,
            own.actor}};
}

QByteArray SeedTest::exported(store::Desk& desk, const QString& name)
{
    const QDir folder(m_folder.filePath(name));
    QByteArray all;
    if (exchange::exportAll(desk, folder.path())) {
        for (const QString& file : folder.entryList(QDir::Files, QDir::Name)) {
            QFile in(folder.filePath(file));
            if (in.open(QIODevice::ReadOnly)) {
                all += file.toLatin1() + '\n' + in.readAll();
            }
        }
    }
    return all;
}

void SeedTest::theSameSeedGivesTheSameBooks()
{
    test::TestDesk books;
    QVERIFY(test::seedBooks(books));
    auto one = copyOf(books, u"one.db"_s);
    auto two = copyOf(books, u"two.db"_s);
    auto other = copyOf(books, u"other.db"_s);
    QVERIFY(seeding::seed(one.desk, m_sealer, plan(150, 30, 1)));
    QVERIFY(seeding::seed(two.desk, m_sealer, plan(150, 30, 1)));
    QVERIFY(seeding::seed(other.desk, m_sealer, plan(150, 30, 1, 8)));
    const QByteArray first = exported(one.desk, u"one"_s);
    QVERIFY(first.size() > 100'000);
    QVERIFY(first == exported(two.desk, u"two"_s));
    QVERIFY(first != exported(other.desk, u"other"_s));
}

void SeedTest::aSecondSeedingGoesOn()
{
    test::TestDesk books;
    QVERIFY(test::seedBooks(books));
    QVERIFY(seeding::seed(books.desk(), m_sealer, plan(60, 20, 1)));
    // The same plan again: other phones, other references, the next numbers.
    const auto again = seeding::seed(books.desk(), m_sealer, plan(60, 20, 1));
    QVERIFY2(again, again ? "" : qPrintable(again.error().rule + again.error().detail));
    QCOMPARE(books.number("SELECT count(*) FROM receipts"), 120);
    QCOMPARE(books.number("SELECT count(DISTINCT phone) FROM devotees"), 40);
    QVERIFY2(broken(books.db()).isEmpty(), broken(books.db()).constData());
}

void SeedTest::itCanBeStopped()
{
    test::TestDesk books;
    QVERIFY(test::seedBooks(books));
    std::atomic_bool stop = false;
    auto wanted = plan(2000, 10, 3);
    wanted.isCancelled = &stop;
    wanted.progress = [&](qint64, qint64) {
        stop = true;
    };
    const auto report = seeding::seed(books.desk(), m_sealer, wanted);
    QVERIFY(report);
    QVERIFY(report->receipts > 0 && report->receipts < 2000);
    QCOMPARE(books.number("SELECT count(*) FROM receipts"), report->receipts);
}

void SeedTest::impossiblePlansAreRefused()
{
    test::TestDesk books;
    QVERIFY(test::seedBooks(books));
    for (const auto& wrong : {plan(-1, 1, 1), plan(1, -1, 1), plan(1, 1, 0), plan(1, 1, 31)}) {
        const auto refused = seeding::seed(books.desk(), m_sealer, wrong);
        QVERIFY(!refused);
        QCOMPARE(refused.error().rule, "seed.impossible"_L1);
    }
    const auto nothing = seeding::seed(books.desk(), m_sealer, plan(0, 0, 1));
    QVERIFY(nothing);
    QCOMPARE(nothing->receipts, 0);
}

void SeedTest::busyDaysAddUp()
{
    const auto counts = seeding::spread(1001, QDate(2025, 4, 1), 365);
    QVERIFY(counts);
    QCOMPARE(std::accumulate(counts->begin(), counts->end(), qint64{0}), 1001);
    // A Sunday in June, and the Sunday in the week of Navaratri.
    QCOMPARE(seeding::busyness(QDate(2025, 6, 15)), 18);
    QCOMPARE(seeding::busyness(QDate(2025, 10, 5)), 45);
    seeding::Random random(1);
    const auto instants = seeding::instantsOf(random, QDate(2025, 6, 15), 500);
    QVERIFY(std::is_sorted(instants.begin(), instants.end()));
    QCOMPARE(istDate(instants.front()), QDate(2025, 6, 15));
    QVERIFY(istTime(instants.front()) >= u"06:00"_s);
    QVERIFY(istTime(instants.back()) <= u"20:30"_s);
}

QTEST_GUILESS_MAIN(SeedTest)
#include "seed_test.moc"
