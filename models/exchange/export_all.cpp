// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/export_all.h"

#include "models/exchange/json_lines.h"
#include "models/store/operation_bundle.h"
#include "models/store/read_snapshot.h"
#include "models/store/table_rows.h"
#include "models/store/tables.h"

#include <QDir>
#include <QSaveFile>

namespace mm::exchange {

using namespace Qt::StringLiterals;
using store::Column;
using store::Query;
using store::TableSpec;
using store::Value;

namespace {

constexpr qsizetype kWriteAtOnce = 256 * 1024;
constexpr qint64 kRowsBetweenLooks = 2000;

bool isSecret(const TableSpec& table, const Column& column)
{
    static constexpr std::pair<const char*, const char*> kSecrets[] = {
        {"users", "password_hash"}, {"users", "pin_hash"}, {"temple_keys", "sealed"}};
    return std::any_of(std::begin(kSecrets), std::end(kSecrets), [&](const auto& secret) {
        return qstrcmp(secret.first, table.name) == 0 && qstrcmp(secret.second, column.name) == 0;
    });
}

Value fingerprint(const Value& value)
{
    const auto* text = std::get_if<QString>(&value.data());
    const auto* bytes = std::get_if<QByteArray>(&value.data());
    if (text == nullptr && bytes == nullptr) {
        return value;
    }
    const QByteArray hash = store::sha256(text != nullptr ? text->toUtf8() : *bytes);
    return Value(u"sha256:"_s + QString::fromLatin1(hash.toHex()));
}

void append(QByteArray& out, std::monostate)
{
    out += "null";
}
void append(QByteArray& out, qint64 number)
{
    out += QByteArray::number(number);
}
void append(QByteArray& out, const QString& text)
{
    appendJsonText(out, text);
}
void append(QByteArray& out, const QByteArray& bytes)
{
    out += '"' + bytes.toBase64() + '"';
}
void append(QByteArray& out, const Uuid& uuid)
{
    out += '"' + uuid.toString().toLatin1() + '"';
}

void appendLine(QByteArray& out, const TableSpec& table, const std::vector<Value>& values)
{
    char separator = '{';
    for (size_t i = 0; i < values.size(); ++i) {
        const Column& column = table.columns[i];
        out += separator;
        out += '"' + QByteArray(column.name) + "\":";
        const Value value = isSecret(table, column) ? fingerprint(values[i]) : values[i];
        std::visit([&](const auto& v) { append(out, v); }, value.data());
        separator = ',';
    }
    out += "}\n";
}

Error notWritten(const QFileDevice& file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return Error{ErrorKind::Storage, full ? "store.full"_L1 : "store.not_writable"_L1, {}, {},
        file.fileName() + u": "_s + file.errorString()};
}

/// How far the rows of all tables are.
struct RowsDone
{
    const Progress& progress;
    qint64 total = 0;
    qint64 done = 0;
};

Result<qint64> countAll(store::Connection& db)
{
    qint64 total = 0;
    for (const auto* table : tables::kAll) {
        Query query(db, QByteArray("SELECT count(*) FROM ") + table->name);
        MM_LET(rows, query.one([](const store::Row& row) { return row.integer(0); }));
        total += rows;
    }
    return total;
}

Result<qint64> exportTable(
    store::Connection& db, const TableSpec& table, const QDir& folder, RowsDone& all)
{
    QSaveFile file(folder.filePath(QLatin1StringView(table.name) + u".jsonl"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(notWritten(file));
    }
    Query query(db, store::selectSql(table, " ORDER BY id"));
    QByteArray lines;
    qint64 rows = 0;
    while (true) {
        MM_LET(more, query.next());
        if (more) {
            appendLine(lines, table, store::valuesOf(query.row(), table));
            ++rows;
            if (++all.done % kRowsBetweenLooks == 0) {
                all.progress.tell(all.done, all.total);
                MM_CHECK(all.progress.goOn());
            }
        }
        if (!more || lines.size() >= kWriteAtOnce) {
            if (file.write(lines) != lines.size()) {
                return fail(notWritten(file));
            }
            lines.clear();
        }
        if (!more) {
            break;
        }
    }
    if (!file.commit()) {
        return fail(notWritten(file));
    }
    return rows;
}

} // namespace

Result<std::vector<ExportedTable>> exportAll(
    const store::Desk& desk, const QString& folder, const Progress& progress)
{
    if (!desk.actor.permissions.contains(u"data.export"_s)) {
        return fail(Error{ErrorKind::PermissionDenied, "permission.denied"_L1, {},
            {{u"permission"_s, u"data.export"_s}}, {}});
    }
    if (!QDir().mkpath(folder)) {
        return fail(Error{ErrorKind::Storage, "store.not_writable"_L1, {}, {}, folder});
    }
    MM_LET(snapshot, store::ReadSnapshot::begin(desk.db));
    static_cast<void>(snapshot);
    RowsDone all{progress};
    if (progress.told) {
        MM_LET(total, countAll(desk.db));
        all.total = total;
        progress.tell(0, total);
    }
    std::vector<ExportedTable> exported;
    for (const auto* table : tables::kAll) {
        MM_LET(rows, exportTable(desk.db, *table, QDir(folder), all));
        exported.push_back({QString::fromLatin1(table->name), rows});
        progress.tell(all.done, all.total);
        MM_CHECK(progress.goOn());
    }
    return exported;
}

} // namespace mm::exchange
