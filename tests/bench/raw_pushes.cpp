// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/raw_pushes.h"

#include "models/identity/file_secret_store.h"
#include "models/setup/open_store.h"
#include "models/store/query.h"
#include "sync/local/memo.h"
#include "sync/protocol/devices.h"
#include "sync/protocol/messages.h"
#include "sync/transport/device_key.h"
#include "sync/transport/http_client.h"
#include "sync/transport/service_transport.h"

#include <QElapsedTimer>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <thread>

namespace mm::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPatienceMs = 20'000;

/// What one counter sends.
struct Sender
{
    quint16 port = 0;
    std::vector<QByteArray> requests;
};

Result<QByteArray> tokenOf(const setup::OpenStore& store, const QString& server)
{
    identity::FileSecretStore secrets(store.folder.keys());
    const std::array<identity::SecretStore*, 1> places{&secrets};
    MM_LET(key, sync::DeviceKey::read(places));
    sync::DeviceSession session(std::move(key), store.device.temple, store.device.id, *store.clock);
    MM_LET(address, sync::parseAddress(server, {}));
    MM_LET(client, sync::HttpClient::open(address));
    const auto asked = [&](QLatin1StringView path, const QByteArray& body) {
        sync::HttpClient::Question question;
        question.path = path;
        question.body = body;
        question.deadlineMs = kPatienceMs;
        return client->askAndWait(question).body;
    };
    MM_LET(challengeAsk, session.challengeRequest());
    MM_LET(tokenAsk, session.tokenRequest(asked(protocol::kChallenge, challengeAsk)));
    MM_CHECK(session.takeToken(asked(protocol::kToken, tokenAsk)));
    return session.bearer();
}

Result<QString> serverOf(store::Connection& db)
{
    MM_LET(server, upkeep::readInfo(db, sync::memo::kServer));
    return server.value_or(QString());
}

Result<Sender> senderOf(const QString& folder)
{
    MM_LET(store, setup::openStore(setup::DataFolder(folder)));
    MM_LET(server, serverOf(*store.connection));
    MM_LET(token, tokenOf(store, server));
    Sender sender;
    sender.port = static_cast<quint16>(QUrl(server).port());
    store::Query query(*store.connection,
        "SELECT op_seq, op_id, type, schema_ver, hlc, user_id, biz_date, sha256, body "
        "FROM sync_outbox WHERE state = 0 ORDER BY op_seq");
    MM_LET(operations, query.all([](const store::Row& row) {
        return protocol::OutboxOperation{row.integer(0), row.id<Id<void>>(1).uuid, row.text(2),
            static_cast<int>(row.integer(3)), row.integer(4), row.id<UserId>(5), row.text(6),
            row.bytes(7), row.bytes(8)};
    }));
    for (const auto& operation : operations) {
        protocol::PushWriter writer(store.device.dbEpoch);
        MM_CHECK(writer.add(operation));
        const QByteArray body = writer.take();
        sender.requests.push_back("POST " + QByteArray(protocol::kPush.data())
            + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
              "Accept-Encoding: gzip\r\nAuthorization: Bearer "
            + token + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    return sender;
}

/// Reads one whole answer; whether it took the operation.
bool readAnswer(int line)
{
    QByteArray answer;
    char part[16 * 1024];
    qsizetype end = -1;
    qsizetype length = 0;
    while (end < 0 || answer.size() < end + length) {
        const auto size = recv(line, part, sizeof part, 0);
        if (size <= 0) {
            return false;
        }
        answer.append(part, size);
        if (end < 0 && answer.contains("\r\n\r\n")) {
            end = answer.indexOf("\r\n\r\n") + 4;
            const QByteArray head = answer.left(end).toLower();
            length = head.mid(head.indexOf("content-length:") + 15)
                         .split('\r')[0]
                         .trimmed()
                         .toLongLong();
        }
    }
    return answer.startsWith("HTTP/1.1 200") && answer.contains("\"applied\"");
}

bool sendAll(const Sender& sender)
{
    const int line = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(sender.port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int yes = 1;
    setsockopt(line, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    bool isGood = connect(line, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    for (const auto& request : sender.requests) {
        isGood = isGood
            && send(line, request.data(), static_cast<size_t>(request.size()), MSG_NOSIGNAL)
                == request.size()
            && readAnswer(line);
    }
    close(line);
    return isGood;
}

} // namespace

Result<QByteArray> deviceToken(const QString& folder)
{
    MM_LET(store, setup::openStore(setup::DataFolder(folder)));
    MM_LET(server, serverOf(*store.connection));
    return tokenOf(store, server);
}

Result<Pushed> pushSingly(const QStringList& folders)
{
    std::vector<Sender> senders;
    Pushed pushed;
    for (const auto& folder : folders) {
        MM_LET(sender, senderOf(folder));
        pushed.operations += static_cast<qint64>(sender.requests.size());
        senders.push_back(std::move(sender));
    }
    std::atomic<int> failed = 0;
    QElapsedTimer watch;
    watch.start();
    {
        std::vector<std::jthread> threads;
        for (const auto& sender : senders) {
            threads.emplace_back([&sender, &failed] { failed += sendAll(sender) ? 0 : 1; });
        }
    }
    pushed.seconds = static_cast<double>(watch.nsecsElapsed()) / 1e9;
    return failed == 0 ? Result<Pushed>(pushed) : fail(internal(u"a push was not taken"_s));
}

} // namespace mm::bench
