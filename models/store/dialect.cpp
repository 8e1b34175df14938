// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dialect.h"

namespace mm::store {

using namespace Qt::StringLiterals;

namespace {

constexpr char kMasterColumns[] = "row_seq {int} NOT NULL DEFAULT 0,\n"
                                  "    row_hlc {int} NOT NULL DEFAULT 0,\n"
                                  "    deleted_at {int},\n"
                                  "    ext TEXT";

constexpr char kPostgresRefusal[] =
    "CREATE OR REPLACE FUNCTION mm_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$\n"
    "BEGIN\n"
    "    IF TG_OP = 'UPDATE' AND to_jsonb(OLD) - 'row_seq' = to_jsonb(NEW) - 'row_seq' THEN\n"
    "        RETURN NEW;\n"
    "    END IF;\n"
    "    RAISE EXCEPTION 'an issued fact is never changed: %', TG_TABLE_NAME USING ERRCODE = "
    "'MM001';\n"
    "END $$;\n";

QByteArray immutableTriggers(const QByteArray& table, Engine engine)
{
    if (engine == Engine::Postgres) {
        return QByteArray(kPostgresRefusal) + "CREATE TRIGGER " + table
            + "_immutable BEFORE UPDATE OR DELETE ON " + table
            + " FOR EACH ROW EXECUTE FUNCTION mm_refuse_change();\nCREATE TRIGGER " + table
            + "_no_truncate BEFORE TRUNCATE ON " + table
            + " FOR EACH STATEMENT EXECUTE FUNCTION mm_refuse_change();\n";
    }
    QByteArray triggers;
    for (const QByteArray event : {"update", "delete"}) {
        triggers += "CREATE TRIGGER " + table + "_no_" + event + " BEFORE " + event.toUpper()
            + " ON " + table
            + " BEGIN SELECT RAISE(ABORT, 'an issued fact is never changed'); END;\n";
    }
    return triggers;
}

QByteArray reference(const QByteArray& column, const QByteArray& table, Engine engine)
{
    if (engine == Engine::Sqlite) {
        return "FOREIGN KEY (" + column + ") REFERENCES " + table + " (id)";
    }
    return "FOREIGN KEY (temple_id, " + column + ") REFERENCES " + table + " (temple_id, id)";
}

/// The words that one placeholder stands for; nothing if it is not known.
std::optional<QByteArray> expansion(const QByteArray& placeholder, Engine engine)
{
    static const QHash<QByteArray, std::pair<QByteArray, QByteArray>> words{
        {"id", {"BLOB", "uuid"}},
        {"int", {"INTEGER", "bigint"}},
        {"bytes", {"BLOB", "bytea"}},
        {"pk", {"PRIMARY KEY (id)", "PRIMARY KEY (temple_id, id)"}},
        {"t", {"", "temple_id, "}},
        {"fact", {"", ",\n    row_seq bigint NOT NULL DEFAULT 0"}},
        {"strict", {"STRICT, WITHOUT ROWID", ""}},
        {"local", {"STRICT", ""}},
        {"serial",
            {"INTEGER PRIMARY KEY AUTOINCREMENT",
                "bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY"}},
    };
    if (const auto found = words.constFind(placeholder); found != words.cend()) {
        return engine == Engine::Sqlite ? found->first : found->second;
    }
    const QList<QByteArray> parts = placeholder.split(' ');
    if (placeholder == "master") {
        return QByteArray(kMasterColumns)
            .replace("{int}", engine == Engine::Sqlite ? "INTEGER" : "bigint");
    }
    if (parts.size() == 2 && parts[0] == "immutable") {
        return immutableTriggers(parts[1], engine);
    }
    if (parts.size() == 3 && parts[0] == "ref") {
        return reference(parts[1], parts[2], engine);
    }
    return std::nullopt;
}

} // namespace

Result<QByteArray> expandDialect(const QByteArray& script, Engine engine)
{
    QByteArray out;
    /// "sqlite" or "postgres" inside of a part for that engine alone.
    QByteArray part;
    bool skipping = false;
    for (qsizetype i = 0; i < script.size();) {
        const qsizetype open = script.indexOf('{', i);
        const qsizetype textEnd = open < 0 ? script.size() : open;
        if (!skipping) {
            out += QByteArrayView(script).sliced(i, textEnd - i);
        }
        if (open < 0) {
            break;
        }
        const qsizetype close = script.indexOf('}', open);
        if (close < 0) {
            return fail(internal(u"migration: { without }"_s));
        }
        const QByteArray placeholder = script.mid(open + 1, close - open - 1);
        i = close + 1;
        if (placeholder == "sqlite" || placeholder == "postgres" || placeholder == "end") {
            // A forgotten {end} must not swallow what follows.
            if ((placeholder == "end") == part.isEmpty()) {
                return fail(internal(
                    u"migration: {%1} out of place"_s.arg(QString::fromUtf8(placeholder))));
            }
            part = placeholder == "end" ? QByteArray() : placeholder;
            skipping = !part.isEmpty() && (part == "sqlite") != (engine == Engine::Sqlite);
        } else if (!skipping) {
            const auto words = expansion(placeholder, engine);
            if (!words) {
                return fail(
                    internal(u"migration: unknown {%1}"_s.arg(QString::fromUtf8(placeholder))));
            }
            out += *words;
        }
    }
    if (!part.isEmpty()) {
        return fail(internal(u"migration: {%1} without {end}"_s.arg(QString::fromUtf8(part))));
    }
    return out;
}

} // namespace mm::store
