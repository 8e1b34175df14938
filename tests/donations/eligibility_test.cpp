// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/donations/eligibility.h"

#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;

class EligibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_data();
    void rule();
};

namespace {

donations::DeductionCase covered()
{
    donations::DeductionCase donation;
    donation.fundDeductible = true;
    donation.route = u"approval"_s;
    donation.validFrom = QDate(2024, 4, 1);
    donation.validUpto = QDate(2029, 3, 31);
    donation.date = QDate(2026, 11, 22);
    donation.hasName = donation.hasAddress = donation.hasPan = true;
    return donation;
}

} // namespace

void EligibilityTest::rule_data()
{
    QTest::addColumn<donations::DeductionCase>("donation");
    QTest::addColumn<bool>("eligible");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, auto change, bool eligible, const QString& reason) {
        auto donation = covered();
        change(donation);
        QTest::newRow(name) << donation << eligible << reason;
    };
    using Case = donations::DeductionCase;
    row(
        "by transfer", [](Case&) {}, true, u"eligible"_s);
    row(
        "cash 2,000", [](Case& c) { c.cash = Money::fromRupees(2000); }, true, u"eligible"_s);
    row(
        "cash 2,000.01", [](Case& c) { c.cash = Money::fromPaise(200001); }, false,
        u"cash_above_2000"_s);
    row(
        "no PAN", [](Case& c) { c.hasPan = false; }, false, u"id_missing"_s);
    row(
        "no address", [](Case& c) { c.hasAddress = false; }, false, u"id_missing"_s);
    row(
        "gold ring", [](Case& c) { c.inKind = true; }, false, u"kind"_s);
    row(
        "seva", [](Case& c) { c.isSeva = true; }, false, u"seva"_s);
    row(
        "fund not covered", [](Case& c) { c.fundDeductible = false; }, false, u"fund"_s);
    row(
        "no approval", [](Case& c) { c.route = u"none"_s; }, false, u"no_approval"_s);
    row(
        "last day", [](Case& c) { c.date = QDate(2029, 3, 31); }, true, u"eligible"_s);
    row(
        "day after", [](Case& c) { c.date = QDate(2029, 4, 1); }, false, u"approval_not_valid"_s);
    row(
        "day before", [](Case& c) { c.date = QDate(2024, 3, 31); }, false, u"approval_not_valid"_s);
    row(
        "anonymous", [](Case& c) { c.anonymous = true; }, false, u"anonymous"_s);
}

void EligibilityTest::rule()
{
    QFETCH(donations::DeductionCase, donation);
    QFETCH(bool, eligible);
    QFETCH(QString, reason);
    const auto deduction = donations::deductionOf(donation);
    QCOMPARE(deduction.reason, reason);
    QCOMPARE(deduction.eligible, eligible);
}

QTEST_GUILESS_MAIN(EligibilityTest)
#include "eligibility_test.moc"
