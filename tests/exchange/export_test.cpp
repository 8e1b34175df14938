// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/export_all.h"
#include "models/store/query.h"
#include "models/store/tables.h"
#include "tests/support/busy_books.h"
#include "tests/support/open_sealer.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::fillBooks(m_desk, m_sealer); }

    void everySyncedTableIsWrittenWhole()
    {
        QTemporaryDir folder;
        const auto exported = exchange::exportAll(m_desk.desk(), folder.path());
        QVERIFY2(exported.has_value(), exported ? "" : exported.error().rule.data());
        QCOMPARE(exported->size(), std::size(tables::kAll));
        for (const auto& table : *exported) {
            const auto lines = read(folder, table.name).split('\n');
            QVERIFY(lines.last().isEmpty());
            QCOMPARE(static_cast<qint64>(lines.size() - 1), table.rows);
            QCOMPARE(table.rows, m_desk.number("SELECT count(*) FROM " + table.name.toLatin1()));
        }
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::Files).size(), qsizetype(std::size(tables::kAll)));
        for (const auto& needed : {u"receipts"_s, u"donations"_s, u"devotees"_s, u"bookings"_s,
                 u"vouchers"_s, u"audit_events"_s}) {
            QVERIFY2(!read(folder, needed).isEmpty(), qPrintable(needed));
        }
        QVERIFY(!m_desk.db().inTransaction());
    }

    void linesAreJsonInTheOrderOfIds()
    {
        QTemporaryDir folder;
        QVERIFY(exchange::exportAll(m_desk.desk(), folder.path()));
        QString last;
        for (const QByteArray& line : read(folder, u"receipts"_s).split('\n')) {
            if (line.isEmpty()) {
                continue;
            }
            QJsonParseError problem;
            const auto object = QJsonDocument::fromJson(line, &problem).object();
            QCOMPARE(problem.error, QJsonParseError::NoError);
            QCOMPARE(object.size(), qsizetype(tables::receipts.columns.size()));
            QVERIFY(line.startsWith("{\"id\":\""));
            QVERIFY(object[u"id"_s].toString() > last);
            last = object[u"id"_s].toString();
            QVERIFY(object[u"total_paise"_s].isDouble());
            QVERIFY(object[u"pin_code"_s].isNull());
        }
    }

    void textComesBackAsItWas()
    {
        const QString name = u"ಶ್ರೀ \"ಲಕ್ಷ್ಮೀ\" \\ <b>&\n\t\u0001 नारायण 🙏"_s;
        test::TestDesk desk;
        QVERIFY(desk.run([&](store::UnitOfWork& unit) -> Result<void> {
            MM_CHECK(unit.insert(
                tables::households, {{"id", unit.newId<HouseholdId>()}, {"name", name}}));
            return unit.closeOperation("household.create"_L1, unit.today());
        }));
        QTemporaryDir folder;
        QVERIFY(exchange::exportAll(desk.desk(), folder.path()));
        const QByteArray line = read(folder, u"households"_s);
        QCOMPARE(QJsonDocument::fromJson(line).object()[u"name"_s].toString(), name);
        QVERIFY(line.contains("ಲಕ್ಷ್ಮೀ"));
    }

    void equalContentGivesEqualBytes()
    {
        QTemporaryDir first;
        QTemporaryDir second;
        QVERIFY(exchange::exportAll(m_desk.desk(), first.path()));
        // Another file, written in another order.
        QTemporaryDir copy;
        auto& own = m_desk.desk();
        QVERIFY(static_cast<store::SqliteConnection&>(own.db).execute(
            "VACUUM INTO '" + copy.filePath(u"copy.db"_s).toUtf8() + "'"));
        auto db = store::SqliteConnection::open(copy.filePath(u"copy.db"_s), {});
        QVERIFY(db.has_value());
        const store::Desk desk{
            **db, own.clock, UuidMaker(), {}, own.temple, own.device, own.counterCode, own.actor};
        QVERIFY(exchange::exportAll(desk, second.path()));
        for (const auto* table : tables::kAll) {
            const QString name = QString::fromLatin1(table->name);
            QCOMPARE(read(first, name), read(second, name));
        }
    }

    void secretsAreNotWritten()
    {
        QVERIFY(m_desk.db().execute("UPDATE users SET pin_hash = '$argon2id$v=19$secret'"));
        QTemporaryDir folder;
        QVERIFY(exchange::exportAll(m_desk.desk(), folder.path()));
        const auto user = QJsonDocument::fromJson(read(folder, u"users"_s)).object();
        QVERIFY(user[u"pin_hash"_s].toString().startsWith(u"sha256:"));
        QVERIFY(user[u"password_hash"_s].toString().startsWith(u"sha256:"));
        QVERIFY(!read(folder, u"users"_s).contains("argon2id"));
        QVERIFY(!read(folder, u"devotees"_s).contains("AAAPL1234A"));
        QVERIFY(read(folder, u"devotees"_s).contains("\"pan_masked\":\"AA"));
    }

    void itTellsHowFarItIsAndStopsBetweenTables()
    {
        QTemporaryDir whole;
        std::vector<std::pair<qint64, qint64>> told;
        Progress progress;
        progress.told = [&](qint64 done, qint64 total) {
            told.emplace_back(done, total);
        };
        const auto exported = exchange::exportAll(m_desk.desk(), whole.path(), progress);
        QVERIFY(exported);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        qint64 rows = 0;
        for (const auto& table : *exported) {
            rows += table.rows;
        }
        QCOMPARE(told.back(), std::pair(rows, rows));
        QCOMPARE(told.front(), std::pair(qint64{0}, rows));

        QTemporaryDir part;
        std::atomic_bool stop = false;
        progress.told = [&](qint64 done, qint64) {
            stop = done > 0;
        };
        progress.stop = &stop;
        const auto stopped = exchange::exportAll(m_desk.desk(), part.path(), progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().rule, "work.stopped"_L1);
        const QStringList files = QDir(part.path()).entryList(QDir::Files);
        QVERIFY(!files.isEmpty());
        QVERIFY(static_cast<size_t>(files.size()) < exported->size());
        for (const QString& name : files) {
            QCOMPARE(read(part, name.chopped(6)), read(whole, name.chopped(6)));
        }
    }

    void whoMayNotExportGetsNothing()
    {
        test::TestDesk desk;
        desk.allowOnly({u"receipt.view"_s});
        QTemporaryDir folder;
        const auto refused = exchange::exportAll(desk.desk(), folder.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::PermissionDenied);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"out"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto refused = exchange::exportAll(m_desk.desk(), folder.filePath(u"out"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
    }

private:
    static QByteArray read(const QTemporaryDir& folder, const QString& table)
    {
        QFile file(folder.filePath(table + u".jsonl"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    test::TestDesk m_desk;
    test::OpenSealer m_sealer;
};

QTEST_GUILESS_MAIN(ExportTest)
#include "export_test.moc"
