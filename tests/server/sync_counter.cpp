// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/sync_counter.h"

#include "models/store/migrator.h"
#include "models/store/query.h"
#include "sync/protocol/gzip.h"

#include <sodium.h>

namespace mm::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray dataOf(const Reply& reply)
{
    const auto envelope = protocol::openEnvelope(reply.body);
    return envelope ? envelope->data.toByteArray() : QByteArray();
}

} // namespace

std::vector<protocol::OutboxOperation> outboxOf(store::Connection& db, qint64 after)
{
    store::Query query(db,
        "SELECT op_seq, op_id, type, schema_ver, hlc, user_id, biz_date, sha256, body "
        "FROM sync_outbox WHERE op_seq > :after ORDER BY op_seq");
    query.bind("after", after);
    auto all = query.all([](const store::Row& row) {
        return protocol::OutboxOperation{row.integer(0), row.id<Id<void>>(1).uuid, row.text(2),
            static_cast<int>(row.integer(3)), row.integer(4), row.id<UserId>(5), row.text(6),
            row.bytes(7), row.bytes(8)};
    });
    return all ? *all : std::vector<protocol::OutboxOperation>();
}

SyncCounter::SyncCounter(
    ServiceFixture& service, TempleId ofTemple, DeviceId ofDevice, const QString& ofCode)
    : temple(ofTemple)
    , device(ofDevice)
    , code(ofCode)
    , m_service(service)
    , m_publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized)
    , m_secretKey(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized)
{
    crypto_sign_keypair(reinterpret_cast<unsigned char*>(m_publicKey.data()),
        reinterpret_cast<unsigned char*>(m_secretKey.data()));
}

protocol::RegisterDevice SyncCounter::registration(
    const QString& templeCode, const QString& invitation) const
{
    protocol::RegisterDevice ask;
    ask.templeCode = templeCode;
    ask.invitation = invitation;
    ask.device = device;
    ask.counterCode = code;
    ask.publicKey = m_publicKey;
    ask.dbEpoch = dbEpoch;
    ask.app = u"1.0"_s;
    return ask;
}

Reply SyncCounter::registerWith(const QString& templeCode, const QString& invitation)
{
    const Reply reply = m_service.ask(
        "POST", protocol::kRegister, {{}, protocol::encode(registration(templeCode, invitation))});
    if (const auto answer = protocol::decodeDeviceReply(dataOf(reply))) {
        temple = answer->temple;
    }
    return reply;
}

Reply SyncCounter::adoptWith(const QString& templeCode, const QString& invitation)
{
    protocol::AdoptTemple ask;
    ask.invitation = invitation;
    ask.temple = temple;
    ask.templeCode = templeCode;
    ask.templeName = u"Test Temple"_s;
    ask.device = device;
    ask.counterCode = code;
    ask.publicKey = m_publicKey;
    ask.dbEpoch = dbEpoch;
    ask.app = u"1.0"_s;
    return m_service.ask("POST", protocol::kAdopt, {{}, protocol::encode(ask)});
}

bool SyncCounter::getToken()
{
    const Reply asked = m_service.ask(
        "POST", protocol::kChallenge, {{}, protocol::encodeChallengeAsk(temple, device)});
    const auto challenge = protocol::decodeChallenge(dataOf(asked));
    if (!challenge) {
        return false;
    }
    const QByteArray text = protocol::signedText(temple, device, *challenge);
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char*>(signature.data()), nullptr,
        reinterpret_cast<const unsigned char*>(text.constData()),
        static_cast<unsigned long long>(text.size()),
        reinterpret_cast<const unsigned char*>(m_secretKey.constData()));
    const Reply given = m_service.ask(
        "POST", protocol::kToken, {{}, protocol::encode({temple, device, *challenge, signature})});
    const auto reply = protocol::decodeTokenReply(dataOf(given));
    token = reply ? reply->token : QByteArray();
    return reply.has_value();
}

Reply SyncCounter::ask(
    const QByteArray& method, QLatin1StringView path, const QString& query, const QByteArray& body)
{
    return m_service.ask(
        method, query.isEmpty() ? QString(path) : path + u'?' + query, {token, body});
}

Reply SyncCounter::hello(qint64 lastOpSeq)
{
    protocol::Hello hello;
    hello.app = u"1.0"_s;
    hello.schema = store::knownMigrations().back().version;
    hello.schemaMin = 1;
    hello.dbEpoch = dbEpoch;
    hello.lastOpSeq = lastOpSeq;
    hello.wallMs = m_service.clock().nowMs();
    return ask("POST", protocol::kHello, {}, protocol::encode(hello));
}

Reply SyncCounter::pushRaw(const QByteArray& json, bool packed)
{
    Question question{token, packed ? protocol::gzip(json) : json};
    if (packed) {
        question.headers.insert("Content-Encoding", "gzip");
    }
    return m_service.ask("POST", protocol::kPush, question);
}

Reply SyncCounter::push(std::span<const protocol::OutboxOperation> operations)
{
    protocol::PushWriter writer(dbEpoch);
    for (const auto& operation : operations) {
        if (!writer.add(operation)) {
            return {};
        }
    }
    return pushRaw(writer.take());
}

std::vector<protocol::OpResult> SyncCounter::resultsOf(const Reply& reply)
{
    const auto answer = protocol::decodePushReply(dataOf(reply));
    return answer ? answer->results : std::vector<protocol::OpResult>();
}

std::vector<protocol::ChangesPage> SyncCounter::pullAll(qint64 after, qint64 limit)
{
    std::vector<protocol::ChangesPage> pages;
    while (true) {
        const Reply reply = ask(
            "GET", protocol::kChanges, u"feed=temple&after=%1&limit=%2"_s.arg(after).arg(limit));
        auto page = protocol::decodeChanges(dataOf(reply));
        if (!page || (page->to == after && page->more)) {
            qWarning("%d %s", reply.status, reply.body.left(300).constData());
            return {};
        }
        after = page->to;
        const bool more = page->more;
        pages.push_back(std::move(*page));
        if (!more) {
            return pages;
        }
    }
}

} // namespace mm::test
