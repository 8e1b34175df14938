// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/campaign.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHashSeed>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mm;

/// Worlds that once failed, and some others; of those that run twice both runs must go the same
/// way.
class SyncSimulationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QHashSeed::setDeterministicGlobalSeed(); }
    void whatFailedOnceHolds_data();
    void whatFailedOnceHolds();
    void worldsKeepTheInvariants();
};

void SyncSimulationTest::whatFailedOnceHolds_data()
{
    QTest::addColumn<QString>("line");
    QFile file(QFileInfo(QStringLiteral(__FILE__)).dir().filePath(u"regressions.txt"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#')) {
            QTest::newRow(qPrintable(line.section(u' ', 0, 0))) << line;
        }
    }
}

void SyncSimulationTest::whatFailedOnceHolds()
{
    QFETCH(QString, line);
    const auto plan = sim::Plan::fromLine(line);
    QVERIFY2(plan, "no line of a plan");
    sim::Campaign campaign;
    campaign.runsTwice = false;
    QVERIFY2(campaign.runPlan(*plan), qPrintable(campaign.lastFailures().join(u"; "_s)));
}

void SyncSimulationTest::worldsKeepTheInvariants()
{
    // The same worlds on every machine that is fast enough; the long runs take new ones.
    constexpr qint64 kSeconds = 20;
    constexpr quint64 kTwice = 4;
    constexpr quint64 kOnce = 8;
    sim::Campaign campaign;
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("MM_SIM_SECONDS", &isNumber);
    campaign.seconds = isNumber ? asked : kSeconds;
    QVERIFY(campaign.run(1, isNumber ? std::numeric_limits<quint32>::max() : kTwice));
    campaign.runsTwice = false;
    QVERIFY(isNumber || campaign.run(kTwice + 1, kOnce));
}

QTEST_GUILESS_MAIN(SyncSimulationTest)
#include "sync_simulation_test.moc"
