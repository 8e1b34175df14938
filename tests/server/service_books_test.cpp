// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/postgres_connection.h"
#include "tests/server/service_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using test::Reply;
using test::ServiceFixture;

namespace {

const QString kDonations = u"/api/v1/donations"_s;
const QJsonObject kSeedBody{{u"devotee_name"_s, u"Ramesh Kumar"_s}, {u"phone"_s, u"9876543210"_s},
    {u"amount"_s, 1000}, {u"category"_s, u"General"_s}, {u"payment_mode"_s, u"Cash"_s}};

} // namespace

/// What the API writes is what the counter would have written.
class ServiceBooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_service = std::make_unique<ServiceFixture>();
        QVERIFY2(m_service->problem().isEmpty(), qPrintable(m_service->problem()));
        m_token = m_service->token(u"lakshmi"_s);
    }
    void cleanupTestCase() { m_service.reset(); }

    void aDonationBecomesReceiptVoucherAndAudit()
    {
        const Reply made = m_service->post(kDonations, m_token, kSeedBody);
        QCOMPARE(made.status, 201);
        const QJsonValue data = made.data();
        QCOMPARE(data[u"receipt_number"_s].toString(), u"WEB/2627/000001"_s);
        QCOMPARE(data[u"amount_paise"_s].toInteger(), 100'000);
        QCOMPARE(data[u"amount"_s].toString(), u"1,000.00"_s);
        const Reply found =
            m_service->get(QString::fromLatin1(made.headers.value("location")), m_token);
        QCOMPARE(found.data()[u"id"_s], data[u"id"_s]);
        const Reply receipt = m_service->get(u"/api/v1/receipts/WEB/2627/000001"_s, m_token);
        QCOMPARE(receipt.data()[u"devotee_name"_s].toString(), u"Ramesh Kumar"_s);
        const QString voucher = receipt.data()[u"voucher_id"_s].toString();
        const Reply entry = m_service->get(u"/api/v1/vouchers/"_s + voucher, m_token);
        qint64 debit = 0;
        qint64 credit = 0;
        for (const auto& line : entry.data()[u"lines"_s].toArray()) {
            debit += line[u"debit_paise"_s].toInteger();
            credit += line[u"credit_paise"_s].toInteger();
        }
        QCOMPARE(debit, 100'000);
        QCOMPARE(credit, 100'000);
        const Reply trail = m_service->get(u"/api/v1/audit-logs?action=receipt.issue"_s, m_token);
        QCOMPARE(trail.data()[0][u"username"_s].toString(), u"lakshmi"_s);
    }

    void amountsAreDecimalText_data()
    {
        QTest::addColumn<QByteArray>("amount");
        QTest::addColumn<qint64>("paise");
        QTest::newRow("a number") << QByteArray("1001.50") << qint64{100'150};
        QTest::newRow("a double is less") << QByteArray("4.35") << qint64{435};
        QTest::newRow("text") << QByteArray(R"("1,00,001.50")") << qint64{10'000'150};
        QTest::newRow("Kannada digits") << QByteArray(R"("೧೦೧")") << qint64{10'100};
    }
    void amountsAreDecimalText()
    {
        QFETCH(QByteArray, amount);
        QFETCH(qint64, paise);
        const QByteArray body =
            R"({"devotee_name":"Uma","payment_mode":"upi","amount":)" + amount + '}';
        const Reply made = m_service->ask("POST", kDonations, {m_token, body});
        QCOMPARE(made.status, 201);
        QCOMPARE(made.data()[u"amount_paise"_s].toInteger(), paise);
    }

    void aFullerBodyHasLinesAndLegs()
    {
        const QByteArray body = R"({"payer":{"name":"Padma","phone":"9845012345"},
            "lines":[{"kind":"donation","category":"ANNADANA","amount_paise":50100},
                     {"kind":"donation","category":"GENERAL","amount":"10"}],
            "payments":[{"mode":"cash","amount_paise":10000},
                        {"mode":"upi","amount_paise":41100,"reference":"41234567890N"}]})";
        int number = 0;
        for (const auto& path : {u"/api/v1/receipts"_s, kDonations}) {
            const QByteArray own =
                QByteArray(body).replace("N\"", QByteArray::number(++number) + '"');
            const Reply made = m_service->ask("POST", path, {m_token, own});
            QCOMPARE(made.status, 201);
            QCOMPARE(made.data()[u"amount_paise"_s].toInteger(), 51'100);
            QCOMPARE(made.data()[u"lines"_s].toArray().size(), 2);
            QCOMPARE(made.data()[u"payments"_s].toArray().size(), 2);
        }
    }

    void theSameKeyGivesTheSameAnswer()
    {
        const QHash<QByteArray, QByteArray> key{{"Idempotency-Key", "kiosk-1-000017"}};
        const Reply first = m_service->post(kDonations, m_token, kSeedBody, key);
        const Reply again = m_service->post(kDonations, m_token, kSeedBody, key);
        QCOMPARE(again.status, 201);
        QCOMPARE(again.body, first.body);
        QCOMPARE(again.headers.value("location"), first.headers.value("location"));
        QJsonObject other = kSeedBody;
        other[u"amount"_s] = 1001;
        const Reply mismatch = m_service->post(kDonations, m_token, other, key);
        QCOMPARE(mismatch.status, 409);
        QCOMPARE(mismatch.issue(), u"idempotency.mismatch"_s);
        const Reply devotee = m_service->post(u"/api/v1/devotees"_s, m_token,
            {{u"name"_s, u"Once Only"_s}}, {{"Idempotency-Key", "d-1"}});
        const Reply same = m_service->post(u"/api/v1/devotees"_s, m_token,
            {{u"name"_s, u"Once Only"_s}}, {{"Idempotency-Key", "d-1"}});
        QCOMPARE(same.data()[u"id"_s], devotee.data()[u"id"_s]);
    }

    void afterAWeekAKeyIsAsNew()
    {
        const QHash<QByteArray, QByteArray> key{{"Idempotency-Key", "d-week"}};
        const QString devotees = u"/api/v1/devotees"_s;
        const Reply first =
            m_service->post(devotees, m_token, {{u"name"_s, u"Weekly Visitor"_s}}, key);
        QCOMPARE(first.status, 201);
        const auto db = store::PostgresConnection::open(m_service->ownerUrl());
        VERIFY_OK(db);
        VERIFY_OK((*db)->execute(
            "UPDATE api_answers SET asked_at = asked_at - 8 * 86400000 WHERE key = 'd-week'"));
        const QJsonObject other{{u"name"_s, u"Another Visitor"_s}};
        const Reply second = m_service->post(devotees, m_token, other, key);
        QCOMPARE(second.status, 201);
        QVERIFY(second.data()[u"id"_s] != first.data()[u"id"_s]);
        QCOMPARE(m_service->post(devotees, m_token, other, key).body, second.body);
    }

    void aRefusedRequestLeavesItsKeyFree()
    {
        const QHash<QByteArray, QByteArray> key{{"Idempotency-Key", "k-free"}};
        QJsonObject wrong = kSeedBody;
        wrong[u"category"_s] = u"Nil"_s;
        QCOMPARE(m_service->post(kDonations, m_token, wrong, key).status, 422);
        QCOMPARE(m_service->post(kDonations, m_token, kSeedBody, key).status, 201);
    }

    void numbersAreDense()
    {
        const Reply before = m_service->post(kDonations, m_token, kSeedBody);
        const qint64 last = before.data()[u"sequence"_s].toInteger();
        QJsonObject wrong = kSeedBody;
        wrong[u"amount"_s] = 0;
        QCOMPARE(m_service->post(kDonations, m_token, wrong).status, 422);
        const Reply after = m_service->post(kDonations, m_token, kSeedBody);
        QCOMPARE(after.data()[u"sequence"_s].toInteger(), last + 1);
    }

    void aReceiptIsCancelledOnce()
    {
        const Reply made = m_service->post(kDonations, m_token, kSeedBody);
        const QString number = made.data()[u"receipt_number"_s].toString().replace(u'/', u'-');
        const QString path = u"/api/v1/receipts/%1/cancel"_s.arg(number);
        QCOMPARE(m_service->post(path, m_token, {}).status, 400);
        const QJsonObject reason{{u"reason"_s, u"Typed twice"_s}};
        const Reply cancelled = m_service->post(path, m_token, reason);
        QCOMPARE(cancelled.data()[u"status"_s].toString(), u"cancelled"_s);
        QCOMPARE(m_service->post(path, m_token, reason).status, 409);
        const Reply balance = m_service->get(u"/api/v1/reports/trial-balance"_s, m_token);
        const QJsonValue totals = balance.data()[u"totals"_s];
        QVERIFY(totals[u"debit_paise"_s].toInteger() > 0);
        QCOMPARE(totals[u"debit_paise"_s], totals[u"credit_paise"_s]);
    }

    void aReportIsKeptUntilSomethingChanges()
    {
        const auto path = u"/api/v1/reports/trial-balance"_s;
        const auto kept = [this] {
            const QByteArray said = m_service->get(u"/metrics"_s, {}).body;
            const QByteArray name("\nmandirmitra_kept_reports_total ");
            return said.mid(said.indexOf(name) + name.size()).split('\n').first().toInt();
        };
        QCOMPARE(m_service->post(kDonations, m_token, kSeedBody).status, 201);
        const int before = kept();
        const Reply made = m_service->get(path, m_token);
        QCOMPARE(made.status, 200);
        QCOMPARE(m_service->get(path, m_token).body, made.body);
        QCOMPARE(kept(), before + 1);
        // Another period, another language: another answer.
        const Reply earlier =
            m_service->get(path + u"?date_from=2020-04-01&date_to=2021-03-31"_s, m_token);
        QCOMPARE(earlier.status, 200);
        QVERIFY(earlier.body != made.body);
        QCOMPARE(
            m_service->ask("GET", path, {m_token, {}, {{"Accept-Language", "kn"}}}).status, 200);
        QCOMPARE(kept(), before + 1);
        // Who may not see it is not shown what is kept.
        QCOMPARE(m_service->get(path, {}).status, 401);
        QCOMPARE(m_service->post(kDonations, m_token, kSeedBody).status, 201);
        const Reply after = m_service->get(path, m_token);
        QVERIFY(after.data()[u"totals"_s] != made.data()[u"totals"_s]);
        QCOMPARE(kept(), before + 1);
    }

    void thePaperIsCounted()
    {
        const Reply made = m_service->post(kDonations, m_token, kSeedBody);
        const QString number = made.data()[u"receipt_number"_s].toString();
        for (int copies = 1; copies <= 2; ++copies) {
            const Reply pdf = m_service->get(
                u"/api/v1/receipts/%1/pdf"_s.arg(QString(number).replace(u'/', u"%2F"_s)), m_token);
            QCOMPARE(pdf.status, 200);
            QVERIFY(pdf.body.startsWith("%PDF"));
            const Reply shown = m_service->get(u"/api/v1/receipts/"_s + number, m_token);
            QCOMPARE(shown.data()[u"print_count"_s].toInteger(), copies);
        }
    }

    void aSevaIsBookedAndPerformed()
    {
        const Reply seva = m_service->post(u"/api/v1/sevas"_s, m_token,
            {{u"code"_s, u"ARCHANA"_s}, {u"name"_s, u"Archana"_s}, {u"price"_s, u"50"_s},
                {u"batches"_s,
                    QJsonArray{QJsonObject{
                        {u"starts"_s, u"06:00"_s}, {u"ends"_s, u"20:00"_s}, {u"quota"_s, 2}}}}});
        QCOMPARE(seva.status, 201);
        const QJsonObject body{{u"seva"_s, u"ARCHANA"_s}, {u"date"_s, u"2026-11-22"_s},
            {u"devotee_name"_s, u"Uma"_s}, {u"payment_mode"_s, u"Cash"_s},
            {u"persons"_s,
                QJsonArray{QJsonObject{{u"name"_s, u"Uma"_s}, {u"gotra"_s, u"Kashyapa"_s}}}}};
        const Reply booked = m_service->post(u"/api/v1/bookings"_s, m_token, body);
        QCOMPARE(booked.status, 201);
        QCOMPARE(m_service->post(u"/api/v1/bookings"_s, m_token, body).status, 201);
        const Reply full = m_service->post(u"/api/v1/bookings"_s, m_token, body);
        QCOMPARE(full.json[u"error"_s][u"code"_s].toString(), u"QUOTA_FULL"_s);
        const QString path = u"/api/v1/bookings/"_s + booked.data()[u"booking_id"_s].toString();
        QCOMPARE(m_service->post(path + u"/perform"_s, m_token, {}).data()[u"status"_s].toString(),
            u"performed"_s);
        const Reply list = m_service->get(u"/api/v1/seva-list?date=2026-11-22"_s, m_token);
        QCOMPARE(list.data().toArray().size(), 2);
        QVERIFY(!list.body.contains("paise") && !list.body.contains("phone"));
    }

    void pagesFollowEachOther()
    {
        for (int i = 0; i < 5; ++i) {
            const QString name = u"Devotee %1"_s.arg(i);
            m_service->post(u"/api/v1/devotees"_s, m_token, {{u"name"_s, name}});
        }
        QSet<QString> seen;
        QString path = u"/api/v1/devotees?limit=2&sort=name"_s;
        QString cursor;
        qint64 total = 0;
        do {
            const Reply page =
                m_service->get(cursor.isEmpty() ? path : path + u"&cursor="_s + cursor, m_token);
            QVERIFY2(page.status == 200, page.body.constData());
            for (const auto& row : page.data().toArray()) {
                QVERIFY(!seen.contains(row[u"id"_s].toString()));
                seen.insert(row[u"id"_s].toString());
            }
            const QJsonValue pagination = page.json[u"pagination"_s];
            total = pagination[u"total"_s].toInteger();
            cursor = pagination[u"next_cursor"_s].toString();
        } while (!cursor.isEmpty());
        QCOMPARE(seen.size(), total);
        const Reply second =
            m_service->get(u"/api/v1/devotees?limit=2&page=2&sort=name"_s, m_token);
        QCOMPARE(second.data().toArray().size(), 2);
    }

    void filtersNarrow()
    {
        const auto count = [this](const QString& query) {
            return m_service->get(kDonations + u'?' + query, m_token)
                .json[u"pagination"_s][u"total"_s]
                .toInteger();
        };
        QVERIFY(count(u"date_from=2026-11-22&date_to=2026-11-22"_s) > 3);
        QCOMPARE(count(u"date_to=2026-11-21"_s), 0);
        QVERIFY(count(u"category=annadana"_s) < count({}));
        const Reply sorted = m_service->get(kDonations + u"?sort=-amount&limit=200"_s, m_token);
        qint64 last = std::numeric_limits<qint64>::max();
        for (const auto& row : sorted.data().toArray()) {
            QVERIFY(row[u"amount_paise"_s].toInteger() <= last);
            last = row[u"amount_paise"_s].toInteger();
        }
    }

    void aPanIsSealedUnderTheTemplesKey()
    {
        const Reply made = m_service->post(u"/api/v1/devotees"_s, m_token,
            {{u"name"_s, u"Vasudeva Rao"_s}, {u"pan"_s, u"ABCPE1234F"_s}});
        QCOMPARE(made.status, 201);
        QVERIFY(!made.body.contains("ABCPE1234F"));
        QVERIFY2(made.data()[u"pan_masked"_s].toString().endsWith(u"4F"_s), made.body.constData());
    }

    void theServiceTellsOfItself()
    {
        QCOMPARE(m_service->get(u"/health"_s, {}).status, 200);
        QCOMPARE(m_service->get(u"/ready"_s, {}).status, 200);
        const Reply metrics = m_service->get(u"/metrics"_s, {});
        QVERIFY(metrics.body.contains("mandirmitra_receipts_total"));
        QVERIFY(metrics.body.contains("route=\"/api/v1/donations\",status=\"201\""));
        QVERIFY(!metrics.body.contains("WEB"));
        const Reply docs = m_service->get(u"/docs"_s, {});
        QVERIFY(docs.body.contains("openapi.json") && !docs.body.contains("https://"));
        const Reply api = m_service->get(u"/openapi.json"_s, {});
        QVERIFY(api.json[u"paths"_s][kDonations][u"post"_s].isObject());
    }

    /// The last of them: from here on the clock goes on by days.
    void aLateCancelTakesASecondPerson()
    {
        const Reply seva = m_service->post(u"/api/v1/sevas"_s, m_token,
            {{u"code"_s, u"KUMKUMA"_s}, {u"name"_s, u"Kumkumarchana"_s}, {u"price"_s, u"60"_s}});
        QCOMPARE(seva.status, 201);
        const Reply booked = m_service->post(u"/api/v1/bookings"_s, m_token,
            {{u"seva"_s, u"KUMKUMA"_s}, {u"date"_s, u"2026-11-22"_s}, {u"devotee_name"_s, u"Uma"_s},
                {u"payment_mode"_s, u"Cash"_s}});
        QVERIFY2(booked.status == 201, booked.body.constData());
        const QString path =
            u"/api/v1/bookings/"_s + booked.data()[u"booking_id"_s].toString() + u"/cancel"_s;
        m_service->clock().advance(3 * 86'400'000LL);
        const QByteArray token = tokenOf(u"accountant"_s);
        QJsonObject body{{u"reason"_s, u"the family could not come"_s}, {u"refund"_s, u"later"_s}};
        const auto refused = [&](const QString& approver, const QString& secret) {
            body[u"approver"_s] = approver;
            body[u"approver_secret"_s] = secret;
            return m_service->post(path, token, body).issue();
        };
        const Reply alone = m_service->post(path, token, body);
        QCOMPARE(alone.status, 403);
        QCOMPARE(alone.issue(), u"booking.cancel_late"_s);
        QCOMPARE(refused(u"accountant"_s, ServiceFixture::kPassword), u"approval.same_person"_s);
        QCOMPARE(refused(u"counter_staff"_s, ServiceFixture::kPassword), u"approval.not_allowed"_s);
        QCOMPARE(refused(u"temple_manager"_s, u"not the password"_s), u"login.failed"_s);
        body[u"approver"_s] = u"temple_manager"_s;
        body[u"approver_secret"_s] = ServiceFixture::kPassword;
        const Reply done = m_service->post(path, token, body);
        QVERIFY2(done.status < 300, done.body.constData());
        QCOMPARE(done.data()[u"status"_s].toString(), u"cancelled"_s);
        const Reply trail =
            m_service->get(u"/api/v1/audit-logs?action=booking.cancel"_s, tokenOf(u"lakshmi"_s));
        QVERIFY2(trail.body.contains("temple_manager"), trail.body.constData());
        QVERIFY(!trail.body.contains(ServiceFixture::kPassword.toUtf8()));
    }

    /// Receipts may be cancelled for longer; the clock goes on by a month.
    void aLateReceiptsCancelTakesASecondPerson()
    {
        const Reply made = m_service->post(kDonations, tokenOf(u"accountant"_s), kSeedBody);
        QCOMPARE(made.status, 201);
        const QString number = made.data()[u"receipt_number"_s].toString().replace(u'/', u'-');
        const QString path = u"/api/v1/receipts/"_s + number + u"/cancel"_s;
        m_service->clock().advance(40 * 86'400'000LL);
        const QByteArray token = tokenOf(u"accountant"_s);
        QJsonObject body{{u"reason"_s, u"written for the wrong family"_s}};
        const Reply alone = m_service->post(path, token, body);
        QCOMPARE(alone.status, 403);
        QCOMPARE(alone.issue(), u"receipt.cancel_late"_s);
        body[u"approver"_s] = u"counter_staff"_s;
        body[u"approver_secret"_s] = ServiceFixture::kPassword;
        QCOMPARE(m_service->post(path, token, body).issue(), u"approval.not_allowed"_s);
        body[u"approver"_s] = u"temple_manager"_s;
        body[u"approver_secret"_s] = u"not the password"_s;
        QCOMPARE(m_service->post(path, token, body).issue(), u"login.failed"_s);
        QCOMPARE(m_service->get(u"/api/v1/receipts/"_s + number, token).data()[u"status"_s],
            QJsonValue(u"issued"_s));
        body[u"approver_secret"_s] = ServiceFixture::kPassword;
        const Reply done = m_service->post(path, token, body);
        QVERIFY2(done.status < 300, done.body.constData());
        QCOMPARE(done.data()[u"status"_s].toString(), u"cancelled"_s);
        const Reply trail =
            m_service->get(u"/api/v1/audit-logs?action=receipt.cancel"_s, tokenOf(u"lakshmi"_s));
        QVERIFY2(trail.body.contains("temple_manager"), trail.body.constData());
        QVERIFY(!trail.body.contains(ServiceFixture::kPassword.toUtf8()));
        const Reply api = m_service->get(u"/openapi.json"_s, {});
        QVERIFY(api.body.contains("approver_secret"));
    }

private:
    QByteArray tokenOf(const QString& user)
    {
        return m_service->logIn(user, ServiceFixture::kPassword)
            .data()[u"access_token"_s]
            .toString()
            .toLatin1();
    }

    std::unique_ptr<ServiceFixture> m_service;
    QByteArray m_token;
};

QTEST_GUILESS_MAIN(ServiceBooksTest)
#include "service_books_test.moc"
