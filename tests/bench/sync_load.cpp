// SPDX-License-Identifier: GPL-3.0-or-later
/// The counters of sync_bench.py: each command is one process on real stores, and says its figures
/// as one JSON object.
#include "models/counter/issue_receipt.h"
#include "models/identity/roles.h"
#include "models/identity/users.h"
#include "models/seeding/seed.h"
#include "models/setup/open_store.h"
#include "models/store/query.h"
#include "models/store/unit_of_work.h"
#include "sync/clerk/clerk.h"
#include "sync/clerk/enrol.h"
#include "sync/clerk/once.h"
#include "tests/bench/raw_pushes.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <cstdio>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30'000;
/// Nobody sells twice in the pause that the clerk keeps between two words about new rows.
constexpr int kBetweenSalesMs = 150;

[[noreturn]] void give(const Error& error)
{
    std::fprintf(stderr, "%s %s\n", error.rule.data(), qPrintable(error.detail));
    std::exit(1);
}

template <typename T>
T got(Result<T> result)
{
    if (!result) {
        give(result.error());
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

void say(const QJsonObject& figures)
{
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
}

/// The most memory that this process ever had.
double mostMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const auto& line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

/// A counter at which its administrator works.
struct Seller
{
    explicit Seller(const QString& path)
        : store(got(setup::openStore(setup::DataFolder(path))))
        , desk(got(store.desk()))
        , vault(got(store.vault()))
    {
        const auto users = got(identity::listUsers(desk.db));
        const auto& first = users.front();
        desk.actor = {first.id, first.username, first.username,
            identity::roleName(identity::Role::Administrator),
            identity::permissionsOf(identity::Role::Administrator)};
    }

    void sell()
    {
        counter::ReceiptDraft draft;
        draft.payer.anonymous = true;
        draft.lines = {donations::DonationDraft{u"GENERAL"_s, {}, {}, Money::fromRupees(101), {}}};
        draft.payments = {{receipts::PaymentMode::Cash, {}}};
        got(store::inUnitOfWork(desk,
            [&](store::UnitOfWork& unit) { return counter::issueReceipt(unit, *vault, draft); }));
    }

    qint64 receipts()
    {
        store::Query query(desk.db, "SELECT count(*) FROM receipts");
        return got(query.one([](const store::Row& row) { return row.integer(0); }));
    }

    setup::OpenStore store;
    store::Desk desk;
    std::unique_ptr<identity::KeyVault> vault;
};

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values.at(static_cast<size_t>(part * last));
}

void seed(const QString& folder, int receipts)
{
    Seller seller(folder);
    seeding::SeedPlan plan;
    plan.receipts = receipts;
    plan.devotees = receipts / 5;
    got(seeding::seed(seller.desk, *seller.vault, plan));
}

QString password()
{
    return qEnvironmentVariable("MANDIRMITRA_PASSWORD");
}

void enrol(const QString& folder, const QString& server)
{
    Seller seller(folder);
    sync::RegisterDraft draft;
    draft.server = server;
    draft.username = seller.desk.actor.username;
    draft.password = password();
    got(sync::registerTemple(seller.store, draft));
}

void syncOnce(const QString& folder)
{
    auto runner = got(sync::Runner::open(setup::DataFolder(folder)));
    QElapsedTimer watch;
    watch.start();
    const auto outcome = sync::syncOnce(*runner);
    if (!outcome.isDone) {
        give(outcome.problem.value_or(internal(u"not done"_s)));
    }
    say({{u"seconds"_s, static_cast<double>(watch.elapsed()) / 1000.0},
        {u"pushed"_s, outcome.pushed}, {u"pulled"_s, outcome.pulled},
        {u"megabytes"_s, mostMegabytes()}});
}

/// A new counter: registered, with all rows of the temple (what is timed), and ready to sell.
void join(const QString& folder, const QStringList& words)
{
    sync::JoinDraft draft;
    draft.server = words.value(0);
    draft.templeCode = words.value(1);
    draft.counterCode = words.value(2);
    draft.username = u"ramesh"_s;
    draft.password = password();
    got(sync::joinTemple(setup::DataFolder(folder), draft));
    syncOnce(folder);
    Seller seller(folder);
    got(sync::finishJoining(seller.desk));
}

void waitUntil(const std::function<bool()>& isSo)
{
    QElapsedTimer watch;
    watch.start();
    while (!isSo()) {
        QEventLoop loop;
        QTimer::singleShot(1, Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
        if (watch.elapsed() > kPatienceMs) {
            give(internal(u"nothing came"_s));
        }
    }
}

void waitUntilIdle(const sync::Clerk& clerk)
{
    waitUntil([&] {
        const auto& status = clerk.status();
        return status.state == sync::State::Idle && status.pending == 0
            && status.cursor >= status.head;
    });
}

/// From the return of the sale at the one to the row in the other's store.
void freshness(const QString& from, const QString& to, int count)
{
    Seller seller(from);
    Seller reader(to);
    sync::Clerk sends{setup::DataFolder(from)};
    sync::Clerk fetches{setup::DataFolder(to)};
    sends.begin();
    fetches.begin();
    waitUntilIdle(sends);
    waitUntilIdle(fetches);
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const qint64 had = reader.receipts();
        QEventLoop loop;
        QTimer::singleShot(kPatienceMs, &loop, [] { give(internal(u"nothing came"_s)); });
        QObject::connect(&fetches, &sync::Clerk::pulled, &loop, [&] {
            if (reader.receipts() > had) {
                loop.quit();
            }
        });
        seller.sell();
        QElapsedTimer watch;
        watch.start();
        sends.localWork();
        loop.exec();
        times.push_back(static_cast<double>(watch.nsecsElapsed()) / 1e6);
        // Both are at rest again, as counters are between two sales.
        waitUntilIdle(sends);
        waitUntilIdle(fetches);
        QEventLoop pause;
        QTimer::singleShot(kBetweenSalesMs, &pause, &QEventLoop::quit);
        pause.exec();
    }
    say({{u"p50"_s, percentile(times, 0.5)}, {u"p95"_s, percentile(times, 0.95)}});
}

/// How long a sale takes, alone or beside the synchronisation in the same program.
void issue(const QString& folder, int count, bool isSyncing)
{
    Seller seller(folder);
    sync::Clerk clerk{setup::DataFolder(folder)};
    if (isSyncing) {
        clerk.begin();
    }
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer watch;
        watch.start();
        seller.sell();
        times.push_back(static_cast<double>(watch.nsecsElapsed()) / 1e6);
        if (isSyncing) {
            clerk.localWork();
            // A sale every few milliseconds: far more than people sell.
            QEventLoop loop;
            QTimer::singleShot(3, Qt::PreciseTimer, &loop, &QEventLoop::quit);
            loop.exec();
        }
    }
    clerk.stop();
    say({{u"p50"_s, percentile(times, 0.5)}, {u"p99"_s, percentile(times, 0.99)}});
}

/// Sells and sends at an even pace.
void pace(const QString& folder, int aSecond, int seconds)
{
    Seller seller(folder);
    sync::Clerk clerk{setup::DataFolder(folder)};
    clerk.begin();
    waitUntilIdle(clerk);
    int left = aSecond * seconds;
    QEventLoop loop;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    timer.callOnTimeout(&loop, [&] {
        seller.sell();
        clerk.localWork();
        if (--left <= 0) {
            loop.quit();
        }
    });
    timer.start(1000 / aSecond);
    loop.exec();
    clerk.stop();
}

/// A counter at rest, for as long as somebody counts its bytes.
void idle(const QString& folder, int seconds)
{
    sync::Clerk clerk{setup::DataFolder(folder)};
    clerk.begin();
    waitUntilIdle(clerk);
    say({{u"idle"_s, true}});
    std::fflush(stdout);
    QEventLoop loop;
    QTimer::singleShot(seconds * 1000, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const QString command = words.value(0);
    if (command == "seed"_L1) {
        seed(words.value(1), words.value(2).toInt());
    } else if (command == "sync"_L1) {
        syncOnce(words.value(1));
    } else if (command == "register"_L1) {
        enrol(words.value(1), words.value(2));
    } else if (command == "join"_L1) {
        join(words.value(1), words.mid(2));
    } else if (command == "freshness"_L1) {
        freshness(words.value(1), words.value(2), words.value(3).toInt());
    } else if (command == "issue"_L1) {
        issue(words.value(1), words.value(2).toInt(), words.value(3) == "sync"_L1);
    } else if (command == "idle"_L1) {
        idle(words.value(1), words.value(2).toInt());
    } else if (command == "pace"_L1) {
        pace(words.value(1), words.value(2).toInt(), words.value(3).toInt());
    } else if (command == "token"_L1) {
        say({{u"token"_s, QString::fromLatin1(got(bench::deviceToken(words.value(1))))}});
    } else if (command == "single"_L1) {
        const auto pushed = got(bench::pushSingly(words.mid(1)));
        say({{u"operations"_s, pushed.operations}, {u"seconds"_s, pushed.seconds}});
    } else {
        std::fputs(
            "sync_load seed|register|join|sync|freshness|issue|idle|pace|token|single FOLDER …\n",
            stderr);
        return 2;
    }
    return 0;
}
