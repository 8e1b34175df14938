// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/identity/roles.h"
#include "server/api/route.h"
#include "tests/server/service_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace mm;
using namespace Qt::StringLiterals;
using server::Access;
using server::Route;
using test::Reply;
using test::ServiceFixture;

namespace {

/// Stands in every text that the first temple's rows have here.
const QString kCanary = u"Canary"_s;

QString nameOf(const Route& route)
{
    return u"%1 %2"_s.arg(server::methodText(route.method), route.path);
}

/// A body that is well-formed for the route: every needed field, and nothing else.
QJsonObject plainBody(const Route& route)
{
    QJsonObject body;
    for (const auto& field : route.body) {
        if (!field.isNeeded) {
            continue;
        }
        switch (field.kind) {
        case server::FieldKind::List:
            body[field.name] = QJsonArray();
            break;
        case server::FieldKind::Date:
            body[field.name] = u"2026-11-22"_s;
            break;
        default:
            body[field.name] = u"x"_s;
        }
    }
    return body;
}

QString plainQuery(const Route& route)
{
    QString query;
    for (const auto& field : route.query) {
        if (field.isNeeded) {
            query += u"?%1=2026-11-22"_s.arg(field.name);
        }
    }
    return query;
}

} // namespace

/// Every route, held against the table: who may call it, and that it keeps to one temple.
class ServiceRoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        server::Settings settings;
        settings.userLimit = 100'000;
        settings.addressLimit = 100'000;
        m_service = std::make_unique<ServiceFixture>(settings);
        QVERIFY2(m_service->problem().isEmpty(), qPrintable(m_service->problem()));
        fillFirstTemple();
    }
    void cleanupTestCase() { m_service.reset(); }

    void theTableIsSound()
    {
        QVERIFY(server::checkRoutes(server::apiRoutes()));
        const auto read = [](const server::Reading& /*reading*/) -> Result<server::Answer> {
            return server::Answer{};
        };
        const Route open[] = {{.path = "/x"_L1, .access = {}, .summary = ""_L1, .read = read}};
        QVERIFY(!server::checkRoutes(open));
        const Route unknown[] = {{.path = "/x"_L1,
            .access = server::holders("everything.do"_L1),
            .summary = ""_L1,
            .read = read}};
        QVERIFY(!server::checkRoutes(unknown));
    }

    void everyRouteAndRole_data()
    {
        QTest::addColumn<int>("index");
        const auto routes = server::apiRoutes();
        for (size_t i = 0; i < routes.size(); ++i) {
            // These end sessions; service_auth_test has them.
            // What is open to everybody is in public_service_test.
            if (routes[i].auth == nullptr && routes[i].open == nullptr) {
                QTest::addRow("%s", qPrintable(nameOf(routes[i]))) << static_cast<int>(i);
            }
        }
    }
    void everyRouteAndRole()
    {
        QFETCH(int, index);
        const Route& route = server::apiRoutes()[static_cast<size_t>(index)];
        QCOMPARE(call(route, {}).status, 401);
        QCOMPARE(call(route, "rubbish").status, 401);
        for (const auto role : identity::kAllRoles) {
            const bool may = route.access.kind != Access::Kind::Holders
                || identity::roleHolds(role, route.access.permission);
            const Reply reply = call(route, tokenOf(role));
            QVERIFY2(may ? reply.status != 401 && reply.status != 403 : reply.status == 403,
                qPrintable(u"%1: %2"_s.arg(QString(identity::roleName(role))).arg(reply.status)));
            QVERIFY2(reply.status < 500, reply.body.constData());
        }
    }

    void everyRouteKeepsToItsTemple_data() { everyRouteAndRole_data(); }
    void everyRouteKeepsToItsTemple()
    {
        QFETCH(int, index);
        const Route& route = server::apiRoutes()[static_cast<size_t>(index)];
        const QByteArray stranger = m_service->token(u"gopal"_s);
        const Reply reply = call(route, stranger);
        QVERIFY2(!reply.body.contains(kCanary.toUtf8()), reply.body.constData());
        if (isOfOneThing(route)) {
            QCOMPARE(reply.status, 404);
            // The same request by its own temple is about something that is there.
            QVERIFY(call(route, m_service->token(u"lakshmi"_s)).status != 404);
        } else {
            QVERIFY(reply.status < 500);
        }
    }

    void theDescriptionHasEveryRoute()
    {
        const Reply api = m_service->get(u"/openapi.json"_s, {});
        const QJsonObject paths = api.json[u"paths"_s].toObject();
        for (const auto& route : server::apiRoutes()) {
            const QString method = QString(server::methodText(route.method)).toLower();
            const QJsonValue operation = paths[route.path][method];
            QVERIFY2(operation.isObject(), qPrintable(nameOf(route)));
            QCOMPARE(operation[u"x-permission"_s].toString(), QString(route.access.permission));
        }
    }

    void theDescriptionTellsWhatIsNeeded()
    {
        const QJsonObject api = m_service->get(u"/openapi.json"_s, {}).json;
        QVERIFY(api[u"openapi"_s].toString().startsWith(u"3."));
        for (const auto& route : server::apiRoutes()) {
            const QString method = QString(server::methodText(route.method)).toLower();
            const QJsonValue operation = api[u"paths"_s][route.path][method];
            QVERIFY2(operation[u"summary"_s].toString().size() > 5, qPrintable(nameOf(route)));
            for (const auto& status : {u"400"_s, u"422"_s, u"429"_s}) {
                const QString reference = operation[u"responses"_s][status][u"$ref"_s].toString();
                const QString name = reference.section(u'/', -1);
                QVERIFY2(api[u"components"_s][u"responses"_s][name].isObject(),
                    qPrintable(nameOf(route)));
            }
            const QJsonValue content =
                operation[u"requestBody"_s][u"content"_s][u"application/json"_s];
            const QJsonObject example = content[u"example"_s].toObject();
            QVERIFY2(route.body.empty() || server::checkFields(example, route.body),
                qPrintable(nameOf(route)));
            QCOMPARE(example.isEmpty(), route.body.empty());
        }
    }

    void thePageOfTheDescriptionLoadsNothingFromOutside()
    {
        const Reply page = m_service->get(u"/docs"_s, {});
        QCOMPARE(page.status, 200);
        QVERIFY(!page.body.contains("http://") && !page.body.contains("https://")
            && !page.body.contains("src=\"//"));
        QVERIFY(page.headers[QByteArray("content-security-policy")].contains("default-src 'none'"));
    }

private:
    void fillFirstTemple()
    {
        const QByteArray token = m_service->token(u"lakshmi"_s);
        const Reply devotee =
            m_service->post(u"/api/v1/devotees"_s, token, {{u"name"_s, kCanary + u" Devotee"_s}});
        m_ids[u"devotees"_s] = devotee.data()[u"id"_s].toString();
        const Reply donation = m_service->post(u"/api/v1/donations"_s, token,
            {{u"devotee_name"_s, kCanary}, {u"amount"_s, 101}, {u"payment_mode"_s, u"Cash"_s},
                {u"remarks"_s, kCanary}});
        QCOMPARE(donation.status, 201);
        m_ids[u"donations"_s] = donation.data()[u"id"_s].toString();
        m_ids[u"vouchers"_s] = donation.data()[u"voucher_id"_s].toString();
        m_ids[u"receipts"_s] = donation.data()[u"receipt_number"_s].toString();
        const Reply seva = m_service->post(u"/api/v1/sevas"_s, token,
            {{u"code"_s, u"CANARY"_s}, {u"name"_s, kCanary + u" Seva"_s}, {u"price"_s, 50}});
        QCOMPARE(seva.status, 201);
        m_ids[u"sevas"_s] = seva.data()[u"id"_s].toString();
        const Reply booking = m_service->post(u"/api/v1/bookings"_s, token,
            {{u"seva"_s, u"CANARY"_s}, {u"date"_s, u"2026-11-22"_s}, {u"devotee_name"_s, kCanary},
                {u"payment_mode"_s, u"Cash"_s}});
        QCOMPARE(booking.status, 201);
        m_ids[u"bookings"_s] = booking.data()[u"booking_id"_s].toString();
        const QString device = UuidMaker().next(1).toString();
        // The base point of the curve: a key of which nobody holds the other half.
        const QByteArray key = QByteArray(1, 0x58) + QByteArray(31, 0x66);
        const Reply registered = m_service->post(u"/api/v1/devices/register"_s, {},
            {{u"temple"_s, u"ONE"_s}, {u"username"_s, u"lakshmi"_s},
                {u"password"_s, ServiceFixture::kPassword}, {u"device_id"_s, device},
                {u"counter"_s, u"C09"_s}, {u"app"_s, u"1.0"_s},
                {u"public_key"_s, QString::fromLatin1(key.toBase64())},
                {u"db_epoch"_s, QString::fromLatin1(QByteArray(16, 'e').toBase64())}});
        QCOMPARE(registered.status, 201);
        m_ids[u"devices"_s] = device;
        const Reply users = m_service->get(u"/api/v1/users"_s, token);
        for (const auto& user : users.data().toArray()) {
            if (user[u"username"_s] == u"priest"_s) {
                m_ids[u"users"_s] = user[u"id"_s].toString();
            }
        }
    }

    static bool isOfOneThing(const Route& route)
    {
        const QString path = route.path;
        return path.contains(u"{id}"_s) || path.contains(u"{number}"_s);
    }

    QByteArray tokenOf(identity::Role role)
    {
        return m_service->token(role == identity::Role::Administrator
                ? u"lakshmi"_s
                : QString(identity::roleName(role)));
    }

    Reply call(const Route& route, const QByteArray& token)
    {
        QString path = route.path;
        const QString id = m_ids.value(path.section(u'/', 3, 3));
        path.replace(u"{id}"_s, id).replace(u"{number}"_s, id);
        path.replace(u"{code}"_s, u"30200"_s).replace(u"{name}"_s, u"trial-balance"_s);
        path += plainQuery(route);
        const QByteArray body =
            route.body.empty() ? QByteArray() : QJsonDocument(plainBody(route)).toJson();
        return m_service->ask(
            QByteArray(server::methodText(route.method).data()), path, {token, body});
    }

    std::unique_ptr<ServiceFixture> m_service;
    QHash<QString, QString> m_ids;
};

QTEST_GUILESS_MAIN(ServiceRoutesTest)
#include "service_routes_test.moc"
