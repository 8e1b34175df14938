// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audit/audit.h"
#include "models/devotees/find_devotees.h"
#include "models/identity/file_secret_store.h"
#include "models/identity/login.h"
#include "models/identity/temple_keys.h"
#include "models/identity/users.h"
#include "models/setup/soundness.h"
#include "models/upkeep/backup.h"
#include "models/upkeep/verify.h"
#include "tests/setup/trial_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QProcess>

using namespace mm;
using namespace mm::setup;
using namespace Qt::StringLiterals;
using mm::test::numberIn;
using mm::test::ruleOf;
using mm::test::smallTemple;
using mm::test::TrialFolder;

namespace {

constexpr QFile::Permissions kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
const identity::HashCost kCheap{1, 8192};

Result<store::Actor> logInAt(const OpenStore& open, const QString& password)
{
    MM_LET(desk, open.desk());
    return identity::logIn(desk, {u"lakshmi"_s, password, kCheap});
}

} // namespace

class InitTempleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesATempleThatOpens()
    {
        TrialFolder folder;
        const auto made = initTemple(folder.data(), smallTemple());
        QCOMPARE(ruleOf(made), u"accepted"_s);
        const auto open = openStore(folder.data());
        QCOMPARE(ruleOf(open), u"accepted"_s);
        QCOMPARE(open->device.temple, made->temple);
        QCOMPARE(open->device.code, u"C01"_s);
        const auto temple = identity::readTemple(*open->connection);
        QCOMPARE(temple->id, made->temple);
        QCOMPARE(temple->latitudeUdeg, std::optional<qint64>(13'040'000));
        QCOMPARE(temple->longitudeUdeg, std::optional<qint64>(74'880'000));
        QCOMPARE(temple->receiptLanguage, u"kn"_s);
        QCOMPARE(numberIn(*open->connection, "SELECT count(*) FROM counters"), 1);
        QVERIFY(numberIn(*open->connection, "SELECT count(*) FROM ledgers") > 20);
        QVERIFY(numberIn(*open->connection, "SELECT count(*) FROM funds") > 3);
        QVERIFY(numberIn(*open->connection, "SELECT count(*) FROM donation_categories") > 3);
        QCOMPARE(numberIn(*open->connection, "SELECT count(*) FROM devotees"), 0);
    }

    void theFirstAdministratorLogsIn()
    {
        TrialFolder folder;
        const auto made = initTemple(folder.data(), smallTemple());
        const auto open = openStore(folder.data());
        QCOMPARE(ruleOf(open), u"accepted"_s);
        const auto actor = logInAt(*open, mm::test::kFounderPassword);
        QCOMPARE(ruleOf(actor), u"accepted"_s);
        QCOMPARE(actor->id, made->administrator);
        QCOMPARE(actor->role, u"administrator"_s);
        QCOMPARE(ruleOf(logInAt(*open, u"admin123"_s)), u"login.failed"_s);
        QCOMPARE(numberIn(*open->connection, "SELECT count(*) FROM users"), 1);
    }

    void theKeysOpenByFileAndBySheet()
    {
        TrialFolder folder;
        const auto made = initTemple(folder.data(), smallTemple());
        const auto open = openStore(folder.data());
        QCOMPARE(ruleOf(open), u"accepted"_s);
        const auto vault = open->vault();
        QCOMPARE(ruleOf(vault), u"accepted"_s);
        const auto recovered = identity::recoverVault(*open->connection, made->recoveryKey);
        QCOMPARE(ruleOf(recovered), u"accepted"_s);
        QCOMPARE(*(*recovered)->open(*(*vault)->seal("pan", "x"), "x"), QByteArray("pan"));
        identity::FileSecretStore secrets(folder.data().keys());
        QCOMPARE(*identity::compareDevice(secrets, open->device), identity::DeviceMatch::Same);
    }

    void everythingIsInTheTrailAndInTheOutbox()
    {
        TrialFolder folder;
        auto draft = smallTemple();
        draft.isDemo = true;
        const auto made = initTemple(folder.data(), draft);
        QCOMPARE(ruleOf(made), u"accepted"_s);
        const auto open = openStore(folder.data());
        QCOMPARE(ruleOf(open), u"accepted"_s);
        const auto report = audit::verifyChain(*open->connection);
        QCOMPARE(report->problem, QString());
        QVERIFY(report->events > 40);
        const auto checks = upkeep::verifyStore(*open->connection);
        QCOMPARE(ruleOf(checks), u"accepted"_s);
        for (const auto& check : *checks) {
            QVERIFY2(check.ok, qPrintable(check.name + u": "_s + check.detail));
        }
        QCOMPARE(
            numberIn(*open->connection, "SELECT count(*) FROM audit_events WHERE user_id IS NULL"),
            0);
        QCOMPARE(audit::eventsOf(*open->connection, made->temple.uuid)->front().action,
            u"temple.create"_s);
    }

    void theFilesAreTheOwnersOnly()
    {
        TrialFolder folder;
        QVERIFY(initTemple(folder.data(), smallTemple()));
        for (const QString& path :
            {folder.data().path(), folder.data().store(), folder.data().keys()}) {
            QVERIFY2((QFile::permissions(path) & kOthers) == 0, qPrintable(path));
        }
        QCOMPARE(QDir(folder.data().path()).entryList(QDir::Files | QDir::Hidden),
            (QStringList{u"keys.json"_s, u"mandirmitra.db"_s}));
    }

    void whatIsRefusedLeavesNothing_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char* what, const QString& value, const QString& rule) {
            QTest::addRow("%s '%s'", what, qUtf8Printable(value))
                << QString::fromLatin1(what) << value << rule;
        };
        row("counter", u"COUNTER1"_s, u"counter_code.malformed"_s);
        row("counter", QString(), u"counter_code.malformed"_s);
        row("code", u"k-t-l"_s, u"temple_code.malformed"_s);
        row("name", QString(), u"name.empty"_s);
        row("lat", u"north"_s, u"place.malformed"_s);
        row("lat", u"91"_s, u"place.out_of_range"_s);
        row("lat", QString(), u"setup.half_a_place"_s);
        row("username", u"a"_s, u"username.malformed"_s);
        row("password", QString(), u"password.too_short"_s);
        row("password", u"admin123"_s, u"password.too_short"_s);
        row("password", u"mandirmitra123"_s, u"password.too_common"_s);
        row("language", u"klingon"_s, u"language.unknown"_s);
        row("tz", u"Mars/Olympus"_s, u"time_zone.unknown"_s);
        row("state", u"QQ"_s, u"state.unknown"_s);
        row("display", u"x"_s, u"name.too_short"_s);
    }

    void whatIsRefusedLeavesNothing()
    {
        QFETCH(QString, what);
        QFETCH(QString, value);
        QFETCH(QString, rule);
        auto draft = smallTemple();
        const QHash<QString, QString*> fields{{u"counter"_s, &draft.counterCode},
            {u"code"_s, &draft.temple.code}, {u"name"_s, &draft.temple.name},
            {u"lat"_s, &draft.latitude}, {u"username"_s, &draft.username},
            {u"password"_s, &draft.password}, {u"language"_s, &draft.temple.language},
            {u"tz"_s, &draft.temple.timeZone}, {u"state"_s, &draft.temple.state},
            {u"display"_s, &draft.displayName}};
        *fields[what] = value;
        TrialFolder folder;
        QCOMPARE(ruleOf(initTemple(folder.data(), draft)), rule);
        QVERIFY(!QDir(folder.data().path()).exists());
    }

    void aSecondTimeIsRefusedAndChangesNothing()
    {
        TrialFolder folder;
        QVERIFY(initTemple(folder.data(), smallTemple()));
        const QByteArray store = folder.bytes();
        const QByteArray keys = TrialFolder::contentOf(folder.data().keys());
        const auto again = initTemple(folder.data(), smallTemple());
        QCOMPARE(ruleOf(again), u"setup.store_exists"_s);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
        QCOMPARE(folder.bytes(), store);
        QCOMPARE(TrialFolder::contentOf(folder.data().keys()), keys);
    }

    void twoAtOnceDoNotDisturbEachOther()
    {
        TrialFolder folder;
        QVERIFY(QDir().mkpath(folder.data().path()));
        QLockFile other(folder.data().file("setup.lock"_L1));
        QVERIFY(other.tryLock());
        QCOMPARE(ruleOf(initTemple(folder.data(), smallTemple())), u"setup.busy"_s);
        other.unlock();
        QCOMPARE(ruleOf(initTemple(folder.data(), smallTemple())), u"accepted"_s);
    }

    void otherFilesOfTheFolderStay()
    {
        TrialFolder folder;
        QVERIFY(QDir().mkpath(folder.data().path()));
        identity::FileSecretStore older(folder.data().keys());
        QVERIFY(older.write(u"data_key"_s, "of a temple whose store was moved away"));
        auto refused = smallTemple();
        refused.displayName = u"x"_s;
        QVERIFY(!initTemple(folder.data(), refused));
        QVERIFY(older.read(u"data_key"_s));
        QVERIFY(initTemple(folder.data(), smallTemple()));
        identity::FileSecretStore kept(folder.data().file("keys-1.json"_L1));
        QCOMPARE(*kept.read(u"data_key"_s), QByteArray("of a temple whose store was moved away"));
        QVERIFY(openStore(folder.data())->vault());
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        QTemporaryDir scratch;
        QFile file(scratch.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const DataFolder inside(scratch.filePath(u"file/data"_s));
        QCOMPARE(ruleOf(initTemple(inside, smallTemple())), u"store.not_writable"_s);
    }

    void aDemoTempleHasSevasAndHouseholds()
    {
        TrialFolder folder;
        auto draft = smallTemple();
        draft.isDemo = true;
        QVERIFY(initTemple(folder.data(), draft));
        const auto open = openStore(folder.data());
        QCOMPARE(ruleOf(open), u"accepted"_s);
        auto& db = *open->connection;
        QCOMPARE(numberIn(db, "SELECT count(*) FROM households"), 20);
        QVERIFY(numberIn(db, "SELECT count(*) FROM devotees") >= 40);
        QVERIFY(numberIn(db, "SELECT count(*) FROM sevas") > 5);
        QCOMPARE(numberIn(db,
                     "SELECT count(*) FROM devotees WHERE gotra IS NULL OR nakshatra IS "
                     "NULL OR rashi IS NULL OR name_local IS NULL OR household_id IS NULL"),
            0);
        QCOMPARE(numberIn(db, "SELECT count(*) FROM households WHERE head_devotee_id IS NULL"), 0);
    }

    void aDemoTempleIsSoundAndIsBackedUp()
    {
        TrialFolder folder;
        auto draft = smallTemple();
        draft.isDemo = true;
        const auto made = initTemple(folder.data(), draft);
        const auto open = openStore(folder.data());
        QCOMPARE(ruleOf(open), u"accepted"_s);
        QCOMPARE(ruleOf(checkWhole(*open->connection)), u"accepted"_s);
        const auto key = upkeep::backupKeyOf(*open->connection, **open->vault());
        QCOMPARE(ruleOf(key), u"accepted"_s);
        const QString target = folder.data().path() + u"/demo.mmbackup"_s;
        const auto backup = upkeep::createBackup(
            *open->connection, {target, folder.data().path(), *key}, open->clock->nowMs());
        QCOMPARE(ruleOf(backup), u"accepted"_s);
        const auto header = upkeep::readBackupHeader(target);
        const auto fromSheet = upkeep::keyFromRecoverySheet(*header, made->recoveryKey);
        QCOMPARE(ruleOf(fromSheet), u"accepted"_s);
        QCOMPARE(
            ruleOf(upkeep::checkBackup(target, *fromSheet, folder.data().path())), u"accepted"_s);
    }

    void onlyATrialStoreTakesItsClockFromOutside()
    {
        qputenv("MANDIRMITRA_NOW", "2030-04-01T00:30:00Z");
        TrialFolder trial;
        auto draft = smallTemple();
        draft.hasTestClock = true;
        QVERIFY(initTemple(trial.data(), draft));
        TrialFolder real;
        QVERIFY(initTemple(real.data(), smallTemple()));
        QCOMPARE(openStore(trial.data())->clock->today(), QDate(2030, 4, 1));
        QVERIFY(openStore(real.data())->clock->today() < QDate(2030, 4, 1));
        QCOMPARE(numberIn(*openStore(trial.data())->connection,
                     "SELECT count(*) FROM temples WHERE created_at = 1901233800000"),
            1);
        qputenv("MANDIRMITRA_NOW", "tomorrow");
        QCOMPARE(ruleOf(openStore(trial.data())), u"clock.malformed"_s);
        QCOMPARE(ruleOf(openStore(real.data())), u"accepted"_s);
        qunsetenv("MANDIRMITRA_NOW");
        QVERIFY(openStore(trial.data())->clock->today() < QDate(2030, 4, 1));
    }

    void aKillInTheMiddleLeavesNoTemple_data()
    {
        QTest::addColumn<QString>("point");
        for (const char* point : {"row.inserted:1", "row.inserted:40", "operation.closed:1",
                 "operation.closed:2", "unit.before_commit:1", "unit.after_commit:1"}) {
            QTest::newRow(point) << QString::fromLatin1(point);
        }
    }

    void aKillInTheMiddleLeavesNoTemple()
    {
#ifndef MM_FAULT_POINTS
        QSKIP("built without crash points");
#endif
        QFETCH(QString, point);
        TrialFolder folder;
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"MM_CRASH_AT"_s, point);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {u"--init"_s, folder.data().path()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QVERIFY(!folder.data().holdsStore());
        QCOMPARE(ruleOf(openStore(folder.data())), u"setup.no_store"_s);
        QCOMPARE(ruleOf(initTemple(folder.data(), smallTemple())), u"accepted"_s);
        QCOMPARE(ruleOf(openStore(folder.data())), u"accepted"_s);
        QCOMPARE(QDir(folder.data().path()).entryList(QDir::Files | QDir::Hidden),
            (QStringList{u"keys.json"_s, u"mandirmitra.db"_s}));
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "--init"_L1) {
        return initTemple(DataFolder(arguments[2]), smallTemple()) ? 0 : 1;
    }
    InitTempleTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "init_temple_test.moc"
