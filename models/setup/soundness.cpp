// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/setup/soundness.h"

#include "models/setup/setup_sql.h"
#include "models/store/query.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace mm::setup {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;

namespace {

constexpr qint64 kHeadSize = 100;
/// "SQLite format 3" with the zero byte at its end (sqlite.org/fileformat.html, 1.3).
const QByteArray kMagic("SQLite format 3\0", 16);
constexpr qsizetype kPageSizeAt = 16;
constexpr qsizetype kPagesAt = 28;

Error damaged(const QString& detail)
{
    return Error{ErrorKind::Integrity, "store.damaged"_L1, {}, {}, detail};
}

/// With a log beside it the file may be shorter than it says: a checkpoint was cut off, and the log
/// has the rest.
bool hasLog(const QString& path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

Result<void> readBeginnings(store::Connection& db)
{
    Query names(db,
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE "
        "'!' "
        "AND sql NOT LIKE 'CREATE VIRTUAL%'");
    MM_LET(tables, names.all([](const Row& row) { return row.text(0); }));
    for (const QString& table : tables) {
        Query query(db, u"SELECT * FROM \"%1\" LIMIT 1"_s.arg(table).toUtf8());
        MM_CHECK(query.next());
    }
    Query last(db, sql::setup::last_hlc);
    MM_CHECK(last.next());
    return {};
}

} // namespace

Result<void> checkFileHead(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error{ErrorKind::Storage, "store.not_writable"_L1, {}, {}, file.errorString()});
    }
    const QByteArray head = file.read(kHeadSize);
    if (head.size() < kHeadSize || !head.startsWith(kMagic)) {
        return fail(damaged(u"the file does not begin like a store"_s));
    }
    const auto coded = qFromBigEndian<quint16>(head.constData() + kPageSizeAt);
    const qint64 pageSize = coded == 1 ? 65536 : coded;
    const auto pages = qFromBigEndian<quint32>(head.constData() + kPagesAt);
    if (!hasLog(path) && file.size() < pageSize * static_cast<qint64>(pages)) {
        return fail(damaged(u"the file is cut off"_s));
    }
    return {};
}

Result<void> checkAtStart(store::SqliteConnection& db, const QString& path)
{
    return QFileInfo(path).size() <= kSmallStoreBytes ? checkWhole(db) : readBeginnings(db);
}

Result<void> checkWhole(store::Connection& db)
{
    Query query(db, "PRAGMA quick_check(1)");
    MM_LET(answer, query.one([](const Row& row) { return row.text(0); }));
    if (answer != "ok"_L1) {
        return fail(damaged(answer));
    }
    return {};
}

} // namespace mm::setup
