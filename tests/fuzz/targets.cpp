// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "models/exchange/csv_reader.h"
#include "models/store/operation_bundle.h"
#include "sync/protocol/devices.h"
#include "sync/protocol/envelope.h"
#include "sync/protocol/gzip.h"
#include "sync/protocol/limits.h"
#include "sync/protocol/pages.h"
#include "tests/sync/protocol/protocol_rows.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace mm::fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kUnpacked = 1024 * 1024;

void must(bool holds, const char* what)
{
    if (!holds) {
        std::fprintf(stderr, "does not hold: %s\n", what);
        std::abort();
    }
}

/// What was read and is written again reads the same, from then on to the byte.
template <typename Decode>
void readAgain(const QByteArray& data, Decode decode)
{
    const auto first = decode(QByteArrayView(data));
    if (!first) {
        return;
    }
    const QByteArray written = protocol::encode(*first);
    const auto second = decode(QByteArrayView(written));
    must(second.has_value(), "what was written is read");
    must(protocol::encode(*second) == written, "what was read is written the same");
}

store::BundleRow household(UuidMaker& ids)
{
    const Uuid id = ids.next(1);
    return {&tables::households, 'i', id, 0,
        {{0, store::Value(id)}, {1, store::Value(u"ರಾವ್"_s)}, {2, store::Value()}}};
}

QByteArray aPush(int operations)
{
    auto ids = UuidMaker::fromSeed(3);
    protocol::PushWriter writer(QByteArray(16, 'e'));
    for (int i = 1; i <= operations; ++i) {
        const auto rows = i % 2 == 0 ? std::vector{household(ids)} : test::receiptRows(ids, i);
        must(writer.add(test::outboxOperation(ids, i, rows)).has_value(), "a push takes it");
    }
    return writer.take();
}

void readPush(const QByteArray& data)
{
    const auto push = protocol::decodePush(data);
    if (!push) {
        return;
    }
    must(push->operations.size() <= protocol::limits::kOps, "no more operations than may be");
    for (size_t i = 1; i < push->operations.size(); ++i) {
        must(push->operations[i - 1].seq < push->operations[i].seq, "numbers grow");
    }
    for (const auto& operation : push->operations) {
        for (const auto& row : operation.rows) {
            must(!operation.problem.isEmpty() || row.table != nullptr, "a row has its table");
        }
    }
}

std::vector<QByteArray> pushSeeds()
{
    return {aPush(1), aPush(3), R"({"db_epoch":"ZWVlZWVlZWVlZWVlZWVlZQ==","ops":[]})"};
}

void readChanges(const QByteArray& data)
{
    const auto page = protocol::decodeChanges(data);
    if (page) {
        for (const auto& table : page->tables) {
            must(table.rows.table != nullptr || !table.json.isEmpty(), "an unknown table is kept");
        }
    }
}

QByteArray rowsOfATable(auto make)
{
    auto ids = UuidMaker::fromSeed(5);
    protocol::TableWriter writer(tables::households, true);
    for (int i = 0; i < 3; ++i) {
        std::vector<store::Value> values;
        for (const auto& [place, value] : household(ids).values) {
            values.push_back(value);
        }
        values.insert(values.end(), {store::Value(qint64(i + 1)), store::Value(qint64(7)), {}, {}});
        writer.add(values);
    }
    return make(std::span(&writer, 1));
}

std::vector<QByteArray> changesSeeds()
{
    return {rowsOfATable([](auto tables) {
                return protocol::encode(protocol::ChangesPage{u"epoch"_s, 0, 3, 3, 0, false, 0,
                                            std::vector<qint64>{2}, {}},
                    tables);
            }),
        R"({"epoch":"e","from":1,"to":2,"head":9,"min_seq":0,"more":true,"skipped":1,"tables":{"elephants":{"cols":["id","tusks"],"data":[["a"],[2]]}}})"};
}

void readSnapshot(const QByteArray& data)
{
    std::ignore = protocol::decodeSnapshot(data);
}

std::vector<QByteArray> snapshotSeeds()
{
    return {rowsOfATable([](auto tables) {
        return protocol::encode(
            protocol::SnapshotPage{u"epoch"_s, 3, 0, u"households/x"_s, {}}, tables);
    })};
}

void readHello(const QByteArray& data)
{
    readAgain(data, protocol::decodeHello);
    readAgain(data, protocol::decodeHelloReply);
}

std::vector<QByteArray> helloSeeds()
{
    protocol::Hello hello;
    hello.app = u"1.0"_s;
    hello.schema = 7;
    hello.dbEpoch = QByteArray(16, 'e');
    hello.serverEpoch = u"0123456789abcdef"_s;
    protocol::HelloReply reply;
    reply.serverEpoch = hello.serverEpoch;
    reply.deviceStatus = u"active"_s;
    reply.deviceCode = u"C01"_s;
    return {protocol::encode(hello), protocol::encode(reply)};
}

void readMessages(const QByteArray& data)
{
    readAgain(data, protocol::decodeDigest);
    readAgain(data, protocol::decodeDigestReply);
    readAgain(data, protocol::decodeRights);
    readAgain(data, protocol::decodeRightsReply);
    readAgain(data, protocol::decodeMe);
    readAgain(data, protocol::decodeWaitReply);
    readAgain(data, protocol::decodePushReply);
    std::ignore = protocol::openEnvelope(data);
}

std::vector<QByteArray> messagesSeeds()
{
    auto ids = UuidMaker::fromSeed(9);
    protocol::PushReply push;
    push.results.push_back({1, protocol::OpStatus::Parked, 0, u"op.hash"_s});
    return {protocol::encode(protocol::Digest{5, {{u"receipts"_s, 3, 0xfedcba9876543210ULL}}}),
        protocol::encode(protocol::RightsReply{ids.next(1), 4, 5, 6, 7}),
        protocol::encode(protocol::Me()), protocol::encode(push),
        protocol::encode(protocol::WaitReply{12}),
        protocol::enveloped(protocol::encode(protocol::WaitReply{12}))};
}

void readDevices(const QByteArray& data)
{
    readAgain(data, protocol::decodeRegisterDevice);
    readAgain(data, protocol::decodeAdoptTemple);
    readAgain(data, protocol::decodeDeviceReply);
    readAgain(data, protocol::decodeTokenAsk);
    readAgain(data, protocol::decodeTokenReply);
    std::ignore = protocol::decodeChallengeAsk(data);
    std::ignore = protocol::decodeChallenge(data);
}

std::vector<QByteArray> devicesSeeds()
{
    auto ids = UuidMaker::fromSeed(11);
    protocol::RegisterDevice ask;
    ask.templeCode = u"ONE"_s;
    ask.username = u"lakshmi"_s;
    ask.password = u"x"_s;
    ask.device = ids.nextId<DeviceId>(1);
    ask.counterCode = u"C01"_s;
    ask.publicKey = QByteArray(32, 'k');
    ask.dbEpoch = QByteArray(16, 'e');
    protocol::AdoptTemple adopt;
    adopt.temple = ids.nextId<TempleId>(1);
    adopt.device = ask.device;
    adopt.templeCode = ask.templeCode;
    adopt.counterCode = ask.counterCode;
    adopt.publicKey = ask.publicKey;
    adopt.dbEpoch = ask.dbEpoch;
    return {protocol::encode(ask), protocol::encode(adopt),
        protocol::encodeChallengeAsk(adopt.temple, adopt.device)};
}

void readGzip(const QByteArray& data)
{
    const auto unpacked = protocol::gunzip(data, kUnpacked);
    must(!unpacked || unpacked->size() <= kUnpacked, "no more than the limit is unpacked");
    const auto back = protocol::gunzip(protocol::gzip(data), data.size() + 1);
    must(back && *back == data, "what was packed is unpacked");
}

std::vector<QByteArray> gzipSeeds()
{
    return {protocol::gzip(aPush(3)), protocol::gzip(QByteArray(2 * kUnpacked, 'a')),
        protocol::gzip({})};
}

void readBundle(const QByteArray& data)
{
    const auto rows = store::decodeBundle(data, tables::kAll);
    // There is one way of writing a bundle: what was read is written to the same byte.
    must(!rows || rows->empty() || protocol::canonicalBody(*rows) == data, "a bundle is canonical");
}

std::vector<QByteArray> bundleSeeds()
{
    auto ids = UuidMaker::fromSeed(13);
    const Uuid id = ids.next(1);
    const store::BundleRow patch{&tables::households, 'p', id, 4, {{1, store::Value(u"Bhat"_s)}}};
    return {protocol::canonicalBody(test::receiptRows(ids, 4)),
        protocol::canonicalBody(std::array{household(ids), patch})};
}

void readCsv(const QByteArray& data)
{
    exchange::CsvReader reader(data);
    qsizetype before = -1;
    while (auto record = reader.next()) {
        must(reader.position() > before, "the reader goes on");
        before = reader.position();
        must(!record->fields || record->fields->size() <= exchange::kMostFields,
            "no more fields than may be");
    }
    must(reader.position() <= data.size(), "the reader stays inside");
}

std::vector<QByteArray> csvSeeds()
{
    return {"name,phone\r\n\"Rao, \"\"Anna\"\"\",98450\r\n",
        "\xef\xbb\xbf\xe0\xb2\xb0\xe0\xb2\xbe\xe0\xb2\xb5\xe0\xb3\x8d;1\n\n\"open",
        QByteArray(300, ',') + "\n"};
}

constexpr Target kTargets[] = {
    {"push", readPush, pushSeeds},
    {"changes", readChanges, changesSeeds},
    {"snapshot", readSnapshot, snapshotSeeds},
    {"hello", readHello, helloSeeds},
    {"messages", readMessages, messagesSeeds},
    {"devices", readDevices, devicesSeeds},
    {"gzip", readGzip, gzipSeeds},
    {"bundle", readBundle, bundleSeeds},
    {"csv", readCsv, csvSeeds},
};

} // namespace

std::span<const Target> targets()
{
    return kTargets;
}

const Target* targetNamed(std::string_view name)
{
    const auto* found = std::ranges::find(kTargets, name, &Target::name);
    return found == std::end(kTargets) ? nullptr : found;
}

} // namespace mm::fuzz
