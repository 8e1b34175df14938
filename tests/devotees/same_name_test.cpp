// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devotees/same_name.h"

#include <QTest>

using namespace Qt::StringLiterals;
using mm::devotees::mayBeSameName;

class SameNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
};

void SameNameTest::names_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("equal") << u"Lakshmi Bhat"_s << u"Lakshmi Bhat"_s << true;
    QTest::newRow("spelling") << u"Laxmi Bhat"_s << u"Lakshmi Bhatt"_s << true;
    QTest::newRow("script") << u"ಲಕ್ಷ್ಮಿ ಭಟ್"_s << u"Lakshmi Bhat"_s << true;
    QTest::newRow("order") << u"Bhat Lakshmi"_s << u"Lakshmi Bhat"_s << true;
    QTest::newRow("given name only") << u"Lakshmi"_s << u"Lakshmi Bhat"_s << true;
    QTest::newRow("initials") << u"K. R. Lakshmi"_s << u"Lakshmi"_s << true;
    QTest::newRow("other initials") << u"K. Lakshmi"_s << u"R. Lakshmi"_s << true;
    QTest::newRow("shortened") << u"Venkat Rao"_s << u"Venkatesh Rao"_s << true;
    QTest::newRow("one letter wrong") << u"Raghavendra"_s << u"Raghavndra"_s << true;
    QTest::newRow("one letter changed") << u"Manjunath"_s << u"Manjumath"_s << true;
    QTest::newRow("family") << u"Lakshmi Bhat"_s << u"Ramesh Bhat"_s << false;
    QTest::newRow("surname of two") << u"Sita Hegde"_s << u"Gita Hegde"_s << false;
    QTest::newRow("nobody") << u""_s << u"Lakshmi"_s << false;
}

void SameNameTest::names()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(mayBeSameName(one, other), same);
    QCOMPARE(mayBeSameName(other, one), same);
}

QTEST_GUILESS_MAIN(SameNameTest)
#include "same_name_test.moc"
