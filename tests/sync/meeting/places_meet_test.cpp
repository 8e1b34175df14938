// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli.h"
#include "tests/sync/meeting/cloud.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPlaces = 24;
const QString kDay = QStringLiteral("2026-11-25");

} // namespace

/// Two counters and a service, real programs, sell the places of one batch: together they sell all
/// of them, and none twice.
class PlacesMeetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noPlaceIsSoldTwice();
    void aTempleByItselfNeedsNoRights();

private:
    /// Whether a place was sold; anything but a full day is a failure of the test.
    bool sells(test::Cli& cli);
    qint64 sellAll(test::Cli& cli);

    std::unique_ptr<test::Cloud> m_cloud;
    int m_sold = 0;
};

#define DONE(answer)                                                                               \
    do {                                                                                           \
        const auto& mmAnswer = (answer);                                                           \
        QVERIFY2(                                                                                  \
            mmAnswer.exitCode == 0, qPrintable(QString::fromUtf8(mmAnswer.out + mmAnswer.err)));   \
    } while (false)

void PlacesMeetTest::initTestCase()
{
    m_cloud = std::make_unique<test::Cloud>();
    QVERIFY2(m_cloud->problem().isEmpty(), qPrintable(m_cloud->problem()));
}

bool PlacesMeetTest::sells(test::Cli& cli)
{
    const auto sold = cli({u"book"_s, u"--seva"_s, u"ARCHANA"_s, u"--date"_s, kDay, u"--mode"_s,
        u"cash"_s, u"--name"_s, u"Devotee %1"_s.arg(++m_sold)});
    if (sold.exitCode != 0 && !sold.issue().startsWith(u"seva."_s)) {
        QTest::qFail((sold.out + sold.err).constData(), __FILE__, __LINE__);
    }
    return sold.exitCode == 0;
}

qint64 PlacesMeetTest::sellAll(test::Cli& cli)
{
    qint64 count = 0;
    while (count <= kPlaces && sells(cli)) {
        ++count;
    }
    return count;
}

void PlacesMeetTest::noPlaceIsSoldTwice()
{
    test::Cli first;
    test::Cli second;
    DONE(first({u"init"_s, u"--temple-name"_s, u"Shri Rama Mandira"_s, u"--temple-code"_s,
        u"RIGHTS"_s, u"--counter"_s, u"C01"_s, u"--admin"_s, u"ramesh"_s, u"--test-clock"_s}));
    DONE(first({u"seva"_s, u"add"_s, u"--code"_s, u"ARCHANA"_s, u"--name"_s, u"Archana"_s,
        u"--price"_s, u"100"_s, u"--batch"_s, u"18:00-19:00=%1"_s.arg(kPlaces)}));
    DONE(first(
        {u"device"_s, u"register"_s, u"--server"_s, m_cloud->url(), u"--user"_s, u"ramesh"_s}));
    DONE(second({u"join"_s, u"--server"_s, m_cloud->url(), u"--temple-code"_s, u"RIGHTS"_s,
        u"--counter"_s, u"C02"_s, u"--user"_s, u"ramesh"_s, u"--test-clock"_s}));
    // A counter that has just joined sells with the service at hand.
    QVERIFY(sells(second));
    DONE(second({u"sync"_s, u"--once"_s}));
    DONE(first({u"sync"_s, u"--once"_s}));

    m_cloud->stop();
    const qint64 apart[] = {sellAll(first), sellAll(second)};
    QVERIFY2(apart[0] > 0 && apart[1] > 0,
        qPrintable(u"%1 and %2 sold without the service"_s.arg(apart[0]).arg(apart[1])));
    QVERIFY(1 + apart[0] + apart[1] <= kPlaces);
    m_cloud->start();
    DONE(first({u"sync"_s, u"--once"_s}));
    DONE(second({u"sync"_s, u"--once"_s}));

    const qint64 together = sellAll(first) + sellAll(second);
    QCOMPARE(1 + apart[0] + apart[1] + together, kPlaces);
    for (auto* cli : {&first, &second, &first}) {
        DONE((*cli)({u"sync"_s, u"--once"_s}));
    }
    const auto day = first({u"seva"_s, u"slots"_s, u"--seva"_s, u"ARCHANA"_s, u"--date"_s, kDay});
    DONE(day);
    QCOMPARE(day.list("slots"_L1).first()[u"booked"_s].toInteger(), kPlaces);
    DONE(first({u"verify"_s}));
    DONE(second({u"verify"_s}));
}

void PlacesMeetTest::aTempleByItselfNeedsNoRights()
{
    test::Cli alone;
    DONE(alone.init());
    DONE(alone({u"seva"_s, u"add"_s, u"--code"_s, u"ARCHANA"_s, u"--name"_s, u"Archana"_s,
        u"--price"_s, u"100"_s, u"--batch"_s, u"18:00-19:00=3"_s}));
    QCOMPARE(sellAll(alone), 3);
}

QTEST_GUILESS_MAIN(PlacesMeetTest)
#include "places_meet_test.moc"
