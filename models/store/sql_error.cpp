// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql_error.h"

#include <sqlite3.h>

namespace mm::store {

using namespace Qt::StringLiterals;

namespace {

Error make(ErrorKind kind, QLatin1StringView rule, const QString& detail)
{
    return Error{kind, rule, {}, {}, detail};
}

Error constraint(int extendedCode, const QString& detail)
{
    switch (extendedCode) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return make(ErrorKind::Conflict, "store.duplicate"_L1, detail);
    case SQLITE_CONSTRAINT_TRIGGER:
        return make(ErrorKind::Conflict, "store.fact_immutable"_L1, detail);
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return make(ErrorKind::Conflict, "store.reference_missing"_L1, detail);
    default:
        return make(ErrorKind::Validation, "store.constraint"_L1, detail);
    }
}

} // namespace

Error sqliteError(sqlite3* db, int extendedCode, const QString& doing)
{
    const QString message = db != nullptr ? QString::fromUtf8(sqlite3_errmsg(db))
                                          : QString::fromUtf8(sqlite3_errstr(extendedCode));
    const QString detail = u"%1: sqlite %2: %3"_s.arg(doing).arg(extendedCode).arg(message);
    switch (extendedCode & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return make(ErrorKind::Busy, "store.busy"_L1, detail);
    case SQLITE_FULL:
        return make(ErrorKind::Storage, "store.full"_L1, detail);
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return make(ErrorKind::Storage, "store.not_writable"_L1, detail);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return make(ErrorKind::Integrity, "store.damaged"_L1, detail);
    case SQLITE_CONSTRAINT:
        return constraint(extendedCode, detail);
    default:
        return internal(detail);
    }
}

Error postgresError(QLatin1StringView sqlState, const QString& message, const QString& doing)
{
    const QString detail = u"%1: %2: %3"_s.arg(doing, sqlState, message);
    if (sqlState == "23505"_L1) {
        return make(ErrorKind::Conflict, "store.duplicate"_L1, detail);
    }
    if (sqlState == "23503"_L1) {
        return make(ErrorKind::Conflict, "store.reference_missing"_L1, detail);
    }
    // MM001 is raised by the triggers on issued facts (dialect.cpp).
    if (sqlState == "MM001"_L1) {
        return make(ErrorKind::Conflict, "store.fact_immutable"_L1, detail);
    }
    if (sqlState.startsWith("23"_L1)) {
        return make(ErrorKind::Validation, "store.constraint"_L1, detail);
    }
    if (sqlState == "55P03"_L1 || sqlState == "40001"_L1 || sqlState == "40P01"_L1
        || sqlState == "57014"_L1) {
        return make(ErrorKind::Busy, "store.busy"_L1, detail);
    }
    if (sqlState == "53100"_L1) {
        return make(ErrorKind::Storage, "store.full"_L1, detail);
    }
    if (sqlState.isEmpty() || sqlState.startsWith("08"_L1) || sqlState.startsWith("57P"_L1)) {
        return make(ErrorKind::Network, "store.unreachable"_L1, detail);
    }
    return internal(detail);
}

} // namespace mm::store
