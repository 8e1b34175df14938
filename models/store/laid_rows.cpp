// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/laid_rows.h"

#include "models/store/array_text.h"
#include "models/store/query.h"

namespace mm::store {

Result<void> layAtOnce(Connection& db, TempleId temple, const LaidRows& rows)
{
    Query query(db, *rows.sql);
    query.bind("temple_id", temple);
    for (size_t i = 0; i < rows.names.size(); ++i) {
        std::vector<const Value*> column;
        for (const auto& row : rows.rows) {
            column.push_back(&row[i]);
        }
        query.bind(rows.names[i], arrayText(column));
    }
    return query.send();
}

Result<void> lay(Connection& db, TempleId temple, LaidRows rows)
{
    if (rows.rows.empty()) {
        return {};
    }
    if (auto* tray = db.tray()) {
        tray->hold(std::move(rows));
        return {};
    }
    if (db.engine() == Engine::Postgres) {
        return layAtOnce(db, temple, rows);
    }
    for (const auto& row : rows.rows) {
        Query query(db, *rows.sql);
        query.bind("temple_id", temple);
        for (size_t i = 0; i < rows.names.size(); ++i) {
            query.bind(rows.names[i], row[i]);
        }
        MM_CHECK(query.send());
    }
    return {};
}

} // namespace mm::store
