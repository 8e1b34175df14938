// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/receipts/upi_link.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using receipts::upiLink;

/// The text of the QR code that a devotee's UPI app reads.
class UpiLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asTheSpecificationWritesIt()
    {
        QCOMPARE(upiLink({u"temple@sbi"_s, u"Shri Rama Mandira"_s, Money::fromRupees(501),
                     u"MM2627C1000123"_s, u"Seva C1/000123"_s}),
            QByteArray("upi://pay?pa=temple@sbi&pn=Shri%20Rama%20Mandira&tr=MM2627C1000123"
                       "&tn=Seva%20C1%2F000123&am=501.00&cu=INR"));
    }
    void paiseHaveTwoPlaces()
    {
        QVERIFY(upiLink({u"a@b"_s, u"T"_s, Money::fromPaise(100'05)}).contains("&am=100.05&"));
        QVERIFY(upiLink({u"a@b"_s, u"T"_s, Money::fromPaise(7)}).contains("&am=0.07&"));
    }
    void aReferenceIsShortAndPlain()
    {
        const QByteArray link = upiLink({u"a@b"_s, u"T"_s, Money::fromRupees(1),
            u"0192f3c0-7d00-7abc-8def-0123456789abcdef"_s});
        QVERIFY(link.contains("&tr=0192f3c07d007abc8def0123456789abcde&"));
    }
    void namesInAnyScriptAreEncoded()
    {
        QVERIFY(upiLink({u"a@b"_s, u"ಶ್ರೀ & Sons"_s, Money::fromRupees(1)})
                    .contains("pn=%E0%B2%B6%E0%B3%8D%E0%B2%B0%E0%B3%80%20%26%20Sons&"));
    }
    void nothingWithoutAddressOrAmount()
    {
        QVERIFY(upiLink({{}, u"T"_s, Money::fromRupees(1)}).isEmpty());
        QVERIFY(upiLink({u"a@b"_s, u"T"_s, {}}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(UpiLinkTest)
#include "upi_link_test.moc"
