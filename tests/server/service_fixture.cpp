// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/service_fixture.h"

#include "models/identity/roles.h"
#include "models/store/postgres_connection.h"
#include "server/database/migrate_service.h"
#include "server/temples/create_temple.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTimer>

namespace mm::test {

using namespace Qt::StringLiterals;
using server::TenantConnection;

namespace {

/// 22 November 2026, 10:00 in Kolkata.
constexpr qint64 kNowMs = 1'795'321'800'000;
constexpr int kAnswerMs = 20'000;
/// The cheapest hash: the service makes its own at the first log-in.
constexpr identity::HashCost kCheap{1, 8192};

TenantConnection::Opener opener(const QString& url)
{
    return [url]() -> Result<std::unique_ptr<store::Connection>> {
        return store::PostgresConnection::open(url);
    };
}

QByteArray tokenIn(const Reply& reply)
{
    return reply.data()[u"access_token"_s].toString().toLatin1();
}

} // namespace

const QString ServiceFixture::kPassword = u"lamp oil and marigold"_s;

Result<std::pair<QString, QString>> makeRoles(const QString& superuserUrl)
{
    MM_LET(db, store::PostgresConnection::open(superuserUrl));
    MM_CHECK(db->execute("DO $$ BEGIN "
                         "IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'mm_owner') THEN "
                         "CREATE ROLE mm_owner LOGIN; CREATE ROLE mm_service LOGIN; "
                         "END IF; END $$; ALTER SCHEMA public OWNER TO mm_owner"));
    MM_CHECK(db->execute("DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO mm_owner', "
                         "current_database()); END $$"));
    return std::pair(QString(superuserUrl).replace(u"user=mm "_s, u"user=mm_owner "_s),
        QString(superuserUrl).replace(u"user=mm "_s, u"user=mm_service "_s));
}

ServiceFixture::ServiceFixture(const server::Settings& changed)
    : m_clock(kNowMs)
{
    m_problem = m_cluster.problem();
    if (!m_problem.isEmpty()) {
        return;
    }
    if (const auto prepared = prepare(changed); !prepared) {
        m_problem = prepared.error().rule + u": "_s + prepared.error().detail;
    }
}

ServiceFixture::~ServiceFixture() = default;

Result<void> ServiceFixture::prepare(const server::Settings& changed)
{
    MM_LET(urls, makeRoles(m_cluster.createDatabase()));
    m_ownerUrl = urls.first;
    m_serviceUrl = urls.second;
    MM_LET(owner, store::PostgresConnection::open(m_ownerUrl));
    MM_CHECK(server::migrateService(*owner, u"mm_service"_s, kNowMs));
    MM_CHECK(makeTemples());
    m_settings = changed;
    m_settings.address = QHostAddress(QHostAddress::LocalHost);
    m_settings.port = 0;
    m_settings.workers = 4;
    m_service = makeService();
    MM_LET(port, m_service->start());
    m_port = port;
    return {};
}

std::unique_ptr<server::Service> ServiceFixture::makeService() const
{
    server::ServiceMake make{m_clock, {kTestKey}, {kTestKey}, opener(m_serviceUrl)};
    make.newsUrl = m_settings.newsUrl.isEmpty() ? QString() : m_serviceUrl;
    return std::make_unique<server::Service>(m_settings, make);
}

Result<quint16> ServiceFixture::startAnother()
{
    m_other = makeService();
    return m_other->start();
}

Result<void> ServiceFixture::makeTemples()
{
    TenantConnection db(opener(m_serviceUrl), TenantConnection::Limits());
    server::TempleAsk ask;
    ask.code = u"ONE"_s;
    ask.name = u"First Temple"_s;
    ask.administrator = u"lakshmi"_s;
    ask.password = kPassword;
    ask.cost = kCheap;
    MM_LET(first, server::createTemple(db, m_clock, {kTestKey}, ask));
    m_first = first.id;
    ask.code = u"TWO"_s;
    ask.name = u"Second Temple"_s;
    ask.administrator = u"gopal"_s;
    MM_CHECK(server::createTemple(db, m_clock, {kTestKey}, ask));
    for (const auto role : identity::kAllRoles) {
        if (role != identity::Role::Administrator) {
            const QString name = identity::roleName(role);
            MM_CHECK(server::createUser(db, m_clock, {u"ONE"_s, name, name, kPassword}));
        }
    }
    return {};
}

Reply ServiceFixture::ask(const QByteArray& method, const QString& path, const Question& question)
{
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path)));
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    if (!question.token.isEmpty()) {
        request.setRawHeader("Authorization", "Bearer " + question.token);
    }
    if (!question.body.isEmpty()) {
        request.setRawHeader("Content-Type", "application/json");
    }
    for (auto it = question.headers.cbegin(); it != question.headers.cend(); ++it) {
        request.setRawHeader(it.key(), it.value());
    }
    const std::unique_ptr<QNetworkReply> answer(
        m_client.sendCustomRequest(request, method, question.body));
    QEventLoop loop;
    QObject::connect(answer.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(kAnswerMs, &loop, &QEventLoop::quit);
    loop.exec();
    Reply reply;
    reply.status = answer->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply.body = answer->readAll();
    reply.json = QJsonDocument::fromJson(reply.body).object();
    for (const auto& [name, value] : answer->rawHeaderPairs()) {
        reply.headers.insert(name.toLower(), value);
    }
    return reply;
}

Reply ServiceFixture::post(const QString& path, const QByteArray& token, const QJsonObject& body,
    const QHash<QByteArray, QByteArray>& headers)
{
    return ask("POST", path, {token, QJsonDocument(body).toJson(), headers});
}

Reply ServiceFixture::logIn(const QString& username, const QString& password, const QString& temple)
{
    QJsonObject body{{u"username"_s, username}, {u"password"_s, password}};
    if (!temple.isEmpty()) {
        body[u"temple"_s] = temple;
    }
    return post(u"/api/v1/auth/login"_s, {}, body);
}

QByteArray ServiceFixture::token(const QString& username)
{
    auto& known = m_tokens[username];
    if (known.isEmpty()) {
        known = tokenIn(logIn(username, kPassword));
    }
    return known;
}

} // namespace mm::test
