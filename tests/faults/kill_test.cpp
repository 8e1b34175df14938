// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_books.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

/// kill -9 while receipts are issued: what was acknowledged is there, once, with its entry.
/// MM_KILLS sets how many random kills (the nightly run asks for 2,000).
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomKills();
    void everyLabelledPoint_data();
    void everyLabelledPoint();
    void cancellingAtEveryLabelledPoint();

private:
    static constexpr int kKillsAStore = 100;

    struct Run
    {
        QStringList numbers;
        bool wasKilled = false;
    };
    static Run runUntilKilled(const QString& store, const QStringList& what, int afterMs);
    static Run runWithCrashPoint(
        const QString& store, const QStringList& what, const QString& point);
    static void checkBooks(test::TestDesk& books, const QStringList& acknowledged);
    static QStringList labels();
};

KillTest::Run KillTest::runUntilKilled(const QString& store, const QStringList& what, int afterMs)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(QStringLiteral(MM_BIN_DIR "/issue_loop"), QStringList{store} + what);
    // From the first number on: before, the process only starts up.
    process.waitForReadyRead(10'000);
    process.waitForFinished(afterMs);
    process.kill();
    process.waitForFinished(10'000);
    const QByteArray errors = process.readAllStandardError();
    if (!errors.isEmpty()) {
        qWarning("%s", errors.constData());
    }
    const QString said = QString::fromLatin1(process.readAllStandardOutput());
    // A number without its line end was not said whole.
    return {said.left(said.lastIndexOf(u'\n') + 1).split(u'\n', Qt::SkipEmptyParts),
        process.exitStatus() == QProcess::CrashExit};
}

KillTest::Run KillTest::runWithCrashPoint(
    const QString& store, const QStringList& what, const QString& point)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MM_CRASH_AT"_s, point);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MM_BIN_DIR "/issue_loop"), QStringList{store} + what);
    process.waitForFinished(20'000);
    return {QString::fromLatin1(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts),
        process.exitStatus() == QProcess::CrashExit};
}

void KillTest::checkBooks(test::TestDesk& books, const QStringList& acknowledged)
{
    const qint64 receipts = books.number("SELECT count(*) FROM receipts");
    QCOMPARE(books.number("SELECT coalesce(max(sequence), 0) FROM receipts"), receipts);
    QCOMPARE(books.number("SELECT count(DISTINCT number) FROM receipts"), receipts);
    QCOMPARE(books.number("SELECT coalesce(max(last_no), 0) FROM series WHERE kind = 'receipt'"),
        receipts);
    QCOMPARE(books.number("SELECT count(*) FROM receipts r JOIN vouchers v ON v.id = r.voucher_id "
                          "AND v.total_paise = r.total_paise"),
        receipts);
    QCOMPARE(
        books.number("SELECT count(*) FROM sync_outbox WHERE type = 'receipt.issue'"), receipts);
    // Numbers are said in their order, so the last one and no double stand for them all.
    QCOMPARE(QSet<QString>(acknowledged.begin(), acknowledged.end()).size(), acknowledged.size());
    for (const QString& number : acknowledged) {
        const qint64 sequence = number.section(u'/', 2).toLongLong();
        QVERIFY2(sequence >= 1 && sequence <= receipts, qPrintable(number));
    }
}

void KillTest::randomKills()
{
    const int kills = qEnvironmentVariableIntValue("MM_KILLS") > 0
        ? qEnvironmentVariableIntValue("MM_KILLS")
        : 100;
    // Another seed each time finds more; the seed is said, so that a failure can be looked at.
    const quint32 seed = qEnvironmentVariableIsSet("MM_SEED")
        ? static_cast<quint32>(qEnvironmentVariableIntValue("MM_SEED"))
        : QRandomGenerator::global()->generate();
    qWarning("MM_SEED=%u MM_KILLS=%d", seed, kills);
    QRandomGenerator random(seed);
    std::unique_ptr<test::TestDesk> books;
    QStringList acknowledged;
    int killed = 0;
    for (int i = 0; i < kills; ++i) {
        if (i % kKillsAStore == 0) {
            books = std::make_unique<test::TestDesk>();
            test::openCounter(*books);
            acknowledged.clear();
        }
        const auto run =
            runUntilKilled(books->path(), {u"issue"_s, u"100000"_s}, random.bounded(25));
        QVERIFY(run.wasKilled);
        QVERIFY(!run.numbers.isEmpty());
        killed += run.wasKilled ? 1 : 0;
        acknowledged += run.numbers;
        checkBooks(*books, acknowledged);
        if (QTest::currentTestFailed()) {
            return;
        }
        if (i % 20 == 19) {
            QVERIFY2(test::broken(*books).isEmpty(), test::broken(*books).constData());
        }
    }
    QVERIFY2(test::broken(*books).isEmpty(), test::broken(*books).constData());
    QCOMPARE(killed, kills);
}

QStringList KillTest::labels()
{
    static const QRegularExpression point(u"MM_CRASH_POINT\\(\"([^\"]+)\"\\)"_s);
    QSet<QString> found;
    QDirIterator sources(QStringLiteral(MM_TEST_DATA "/../../models"), {u"*.cpp"_s}, QDir::Files,
        QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile file(sources.next());
        if (file.open(QIODevice::ReadOnly)) {
            auto matches = point.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const QString label = matches.next().captured(1);
                if (!label.startsWith(u"restore.")) { // restore_test goes through those
                    found.insert(label);
                }
            }
        }
    }
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

void KillTest::everyLabelledPoint_data()
{
#ifndef MM_FAULT_POINTS
    QSKIP("built without crash points");
#endif
    QTest::addColumn<QString>("label");
    QVERIFY(labels().size() >= 8);
    for (const QString& label : labels()) {
        QTest::newRow(qPrintable(label)) << label;
    }
}

void KillTest::everyLabelledPoint()
{
    QFETCH(QString, label);
    test::TestDesk books;
    test::openCounter(books);
    qint64 receipts = 0;
    int deaths = 0;
    for (int n = 1; n < 100; ++n) {
        const auto run =
            runWithCrashPoint(books.path(), {u"issue"_s, u"1"_s}, u"%1:%2"_s.arg(label).arg(n));
        deaths += run.wasKilled ? 1 : 0;
        // Only after its commit is a receipt there, said or not.
        receipts += run.wasKilled && label != "unit.after_commit"_L1 ? 0 : 1;
        QCOMPARE(books.number("SELECT count(*) FROM receipts"), receipts);
        QVERIFY2(test::broken(books).isEmpty(), test::broken(books).constData());
        if (!run.wasKilled) {
            QCOMPARE(run.numbers, QStringList{u"C01/2728/%1"_s.arg(receipts, 6, 10, QChar(u'0'))});
            break;
        }
    }
    QVERIFY2(deaths > 0, "issuing never passes there");
}

void KillTest::cancellingAtEveryLabelledPoint()
{
#ifndef MM_FAULT_POINTS
    QSKIP("built without crash points");
#endif
    test::TestDesk books;
    test::openCounter(books);
    const auto issued = runWithCrashPoint(books.path(), {u"issue"_s, u"1"_s}, QString());
    QCOMPARE(issued.numbers.size(), 1);
    for (int n = 1; n < 100; ++n) {
        const auto run = runWithCrashPoint(
            books.path(), {u"cancel"_s, issued.numbers[0]}, u"row.inserted:%1"_s.arg(n));
        QVERIFY2(test::broken(books).isEmpty(), test::broken(books).constData());
        QCOMPARE(books.number("SELECT count(*) FROM receipt_cancellations"), run.wasKilled ? 0 : 1);
        if (!run.wasKilled) {
            QVERIFY(n > 3);
            return;
        }
    }
    QFAIL("cancelling never came to its end");
}

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
