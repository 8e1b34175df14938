// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/pages_books.h"

#include "models/seeding/seed.h"
#include "models/sevas/demo_sevas.h"
#include "tests/support/books.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <map>

namespace mm::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargeByDefault = 20'000;
constexpr int kDevoteesEach = 5;
constexpr int kYears = 10;

/// The data folder that MM_BENCH_STORE names, or its file.
QString largeStore()
{
    const QString named = qEnvironmentVariable("MM_BENCH_STORE");
    return QFileInfo(named).isDir() ? named + u"/mandirmitra.db"_s : named;
}

} // namespace

int large()
{
    const int wanted = qEnvironmentVariableIntValue("MM_BENCH_RECEIPTS");
    return wanted > 0 ? wanted : kLargeByDefault;
}

Books::Books(const QString& store)
    : place(std::make_unique<test::TestDesk>(store))
    , desk(*place)
    , runner(desk)
    , room(std::make_unique<test::FakePrinters>(tray, QStringList{u"Counter"_s}))
    , settings(folder.filePath(u"w.ini"_s), QSettings::IniFormat)
    , printer(runner, room, settings)
    , isReady(true)
{ }

Books::Books(int receipts)
    : place(std::make_unique<test::TestDesk>())
    , desk(*place)
    , runner(desk)
    , room(std::make_unique<test::FakePrinters>(tray, QStringList{u"Counter"_s}))
    , settings(folder.filePath(u"w.ini"_s), QSettings::IniFormat)
    , printer(runner, room, settings)
{
    seeding::SeedPlan plan;
    plan.receipts = receipts;
    plan.devotees = receipts / kDevoteesEach;
    plan.years = kYears;
    isReady = test::seedBooks(desk).has_value()
        && desk.run([](store::UnitOfWork& unit) { return sevas::seedDemoSevas(unit, u"kn"_s); })
               .has_value()
        && seeding::seed(desk.desk(), sealer, plan).has_value();
}

Books& booksOf(int receipts)
{
    static std::map<int, std::unique_ptr<Books>> made;
    auto& books = made[receipts];
    if (!books) {
        books = receipts == large() && !largeStore().isEmpty()
            ? std::make_unique<Books>(largeStore())
            : std::make_unique<Books>(receipts);
    }
    return *books;
}

bool haveBooks()
{
    return booksOf(kSmall).isReady && booksOf(large()).isReady;
}

void settle()
{
    for (int i = 0; i < 8; ++i) {
        QCoreApplication::sendPostedEvents();
    }
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace mm::bench
