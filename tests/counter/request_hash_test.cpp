// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/counter/receipt_draft.h"

#include <QSet>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using counter::ReceiptDraft;
using counter::requestHash;
using counter::SevaDraft;
using donations::DonationDraft;
using receipts::PaymentMode;

namespace {

Uuid uuidOf(unsigned char byte)
{
    Uuid uuid;
    uuid.bytes.fill(byte);
    return uuid;
}

/// A draft in which every field is filled in.
ReceiptDraft whole()
{
    ReceiptDraft draft;
    draft.payer = {DevoteeId(uuidOf(1)), false, u"Ramesh"_s, u"ರಮೇಶ್"_s, u"9845012345"_s,
        u"Car Street"_s, u"576101"_s, u"ABCPR1234K"_s};
    draft.lines = {
        DonationDraft{u"GENERAL"_s, u"ANNADANA"_s, u"KITCHEN"_s, Money::fromRupees(101),
            donations::KindGift{u"Rice"_s, 5000, u"kg"_s, u"-"_s, Money::fromRupees(300)}},
        SevaDraft{u"ARCHANA"_s, QDate(2026, 11, 22), u"18:00"_s,
            {{DevoteeId(uuidOf(2)), u"Sita"_s, u"ಸೀತಾ"_s, u"Kashyapa"_s, u"Rohini"_s,
                u"Vrishabha"_s}}}};
    draft.payments = {{PaymentMode::Cheque, Money::fromRupees(201), u"thanks"_s, u"4242"_s,
        u"123456"_s, QDate(2026, 11, 20), u"Canara Bank"_s, u"Udupi"_s}};
    draft.received = Money::fromRupees(500);
    draft.language = u"kn"_s;
    draft.remarks = u"for the kitchen"_s;
    draft.idempotencyKey = u"ticket-1"_s;
    return draft;
}

DonationDraft& donation(ReceiptDraft& draft)
{
    return std::get<DonationDraft>(draft.lines[0]);
}
SevaDraft& seva(ReceiptDraft& draft)
{
    return std::get<SevaDraft>(draft.lines[1]);
}

using Change = std::function<void(ReceiptDraft&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

/// The same key with another request is refused: every field of a request must tell.
class RequestHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldTells_data();
    void everyFieldTells();
    void whatIsNoPartOfTheRequest();
    void textDoesNotFlowOver();
};

void RequestHashTest::everyFieldTells_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, const Change& change) {
        QTest::newRow(name) << change;
    };
    const auto text = [&](const char* name, auto field) {
        row(name, [field](ReceiptDraft& draft) { field(draft) += u'x'; });
        row((QByteArray(name) + " taken out").constData(),
            [field](ReceiptDraft& draft) { field(draft).clear(); });
    };
    row("devotee", [](ReceiptDraft& d) { d.payer.devotee = DevoteeId(uuidOf(9)); });
    row("no devotee", [](ReceiptDraft& d) { d.payer.devotee = {}; });
    row("anonymous", [](ReceiptDraft& d) { d.payer.anonymous = true; });
    text("name", [](ReceiptDraft& d) -> QString& { return d.payer.name; });
    text("local name", [](ReceiptDraft& d) -> QString& { return d.payer.nameLocal; });
    text("phone", [](ReceiptDraft& d) -> QString& { return d.payer.phone; });
    text("address", [](ReceiptDraft& d) -> QString& { return d.payer.address; });
    text("PIN code", [](ReceiptDraft& d) -> QString& { return d.payer.pinCode; });
    text("PAN", [](ReceiptDraft& d) -> QString& { return d.payer.pan; });
    text("category", [](ReceiptDraft& d) -> QString& { return donation(d).category; });
    text("fund", [](ReceiptDraft& d) -> QString& { return donation(d).fund; });
    text("purpose", [](ReceiptDraft& d) -> QString& { return donation(d).purpose; });
    row("amount", [](ReceiptDraft& d) { donation(d).amount += Money::fromPaise(1); });
    row("not in kind", [](ReceiptDraft& d) { donation(d).kind.reset(); });
    text("item", [](ReceiptDraft& d) -> QString& { return donation(d).kind->item; });
    row("quantity", [](ReceiptDraft& d) { donation(d).kind->quantityMilli = 5001; });
    text("unit", [](ReceiptDraft& d) -> QString& { return donation(d).kind->unit; });
    text("purity", [](ReceiptDraft& d) -> QString& { return donation(d).kind->purity; });
    row("estimate", [](ReceiptDraft& d) { donation(d).kind->estimate = {}; });
    text("seva", [](ReceiptDraft& d) -> QString& { return seva(d).seva; });
    row("date", [](ReceiptDraft& d) { seva(d).date = QDate(2026, 11, 23); });
    row("no date", [](ReceiptDraft& d) { seva(d).date = {}; });
    text("batch", [](ReceiptDraft& d) -> QString& { return seva(d).batch; });
    row("person's devotee", [](ReceiptDraft& d) { seva(d).persons[0].devotee = {}; });
    text("person", [](ReceiptDraft& d) -> QString& { return seva(d).persons[0].name; });
    text("person's local name",
        [](ReceiptDraft& d) -> QString& { return seva(d).persons[0].nameLocal; });
    text("gotra", [](ReceiptDraft& d) -> QString& { return seva(d).persons[0].gotra; });
    text("nakshatra", [](ReceiptDraft& d) -> QString& { return seva(d).persons[0].nakshatra; });
    text("rashi", [](ReceiptDraft& d) -> QString& { return seva(d).persons[0].rashi; });
    row("one person more", [](ReceiptDraft& d) { seva(d).persons.push_back({}); });
    row("no person", [](ReceiptDraft& d) { seva(d).persons.clear(); });
    row("two tickets", [](ReceiptDraft& d) { seva(d).quantity = 2; });
    row("lines changed about", [](ReceiptDraft& d) { std::swap(d.lines[0], d.lines[1]); });
    row("one line less", [](ReceiptDraft& d) { d.lines.pop_back(); });
    row("one line twice", [](ReceiptDraft& d) { d.lines.push_back(d.lines[1]); });
    row("mode", [](ReceiptDraft& d) { d.payments[0].mode = PaymentMode::Dd; });
    row("leg's amount", [](ReceiptDraft& d) { d.payments[0].amount = Money::fromRupees(202); });
    text("reference", [](ReceiptDraft& d) -> QString& { return d.payments[0].reference; });
    text("card", [](ReceiptDraft& d) -> QString& { return d.payments[0].cardLast4; });
    text("cheque", [](ReceiptDraft& d) -> QString& { return d.payments[0].instrumentNo; });
    row("cheque's date", [](ReceiptDraft& d) { d.payments[0].instrumentDate = {}; });
    text("bank", [](ReceiptDraft& d) -> QString& { return d.payments[0].bank; });
    text("branch", [](ReceiptDraft& d) -> QString& { return d.payments[0].branch; });
    row("one leg more", [](ReceiptDraft& d) { d.payments.push_back({}); });
    row("no leg", [](ReceiptDraft& d) { d.payments.clear(); });
    row("received", [](ReceiptDraft& d) { d.received = Money::fromRupees(501); });
    text("language", [](ReceiptDraft& d) -> QString& { return d.language; });
    text("remarks", [](ReceiptDraft& d) -> QString& { return d.remarks; });
}

void RequestHashTest::everyFieldTells()
{
    QFETCH(Change, change);
    ReceiptDraft changed = whole();
    change(changed);
    QCOMPARE(requestHash(whole()).size(), 32);
    QVERIFY(requestHash(changed) != requestHash(whole()));
}

void RequestHashTest::whatIsNoPartOfTheRequest()
{
    ReceiptDraft draft = whole();
    draft.idempotencyKey = u"ticket-2"_s;
    QCOMPARE(requestHash(draft), requestHash(whole()));
    // The same request, asked again after somebody has looked at the clock.
    draft.dateConfirmed = true;
    QCOMPARE(requestHash(draft), requestHash(whole()));
}

void RequestHashTest::textDoesNotFlowOver()
{
    QSet<QByteArray> hashes;
    const auto add = [&](const QString& name, const QString& local, const QString& phone) {
        ReceiptDraft draft;
        draft.payer.name = name;
        draft.payer.nameLocal = local;
        draft.payer.phone = phone;
        hashes.insert(requestHash(draft));
    };
    add(u"ab"_s, u""_s, u""_s);
    add(u"a"_s, u"b"_s, u""_s);
    add(u""_s, u"ab"_s, u""_s);
    add(u""_s, u"a"_s, u"b"_s);
    add(u"a1:b"_s, u""_s, u""_s);
    add(u"a0:"_s, u"b"_s, u""_s);
    add(u"ab0:0:"_s, u""_s, u""_s);
    QCOMPARE(hashes.size(), 7);
}

QTEST_GUILESS_MAIN(RequestHashTest)
#include "request_hash_test.moc"
