// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/pages.h"

#include "sync/protocol/member_reader.h"
#include "sync/protocol/row_json.h"

namespace mm::protocol {

using namespace Qt::StringLiterals;
using replication::IncomingRow;
using replication::IncomingRows;
using store::TableSpec;
using store::Value;

namespace {

constexpr std::array<const char*, 4> kSyncColumns{"row_seq", "row_hlc", "deleted_at", "ext"};
constexpr size_t kMostTables = 500;
constexpr size_t kMostColumns = 500;

/// Which column a name stands for: a place of the spec, one of kSyncColumns, or unknown.
struct ColumnRef
{
    int place = -1;
    int sync = -1;
    QByteArray name;
};

ColumnRef columnRef(const TableSpec& table, QByteArrayView name, size_t hint)
{
    ColumnRef ref{placeOf(table, name, static_cast<int>(hint)), -1, name.toByteArray()};
    for (size_t i = 0; ref.place < 0 && i < kSyncColumns.size(); ++i) {
        if (name == QByteArrayView(kSyncColumns[i])) {
            ref.sync = static_cast<int>(i);
        }
    }
    return ref;
}

bool readColumnNames(JsonReader& reader, const TableSpec& table, std::vector<ColumnRef>& refs)
{
    if (!reader.enterArray()) {
        return false;
    }
    while (reader.nextItem()) {
        QByteArrayView name;
        if (refs.size() >= kMostColumns || !reader.readPlain(name, limits::kNameChars)) {
            return reader.refuse();
        }
        refs.push_back(columnRef(table, name, refs.size()));
        const auto same = std::count_if(refs.begin(), refs.end(),
            [&](const ColumnRef& ref) { return ref.name == refs.back().name; });
        if (same > 1) {
            return reader.refuse();
        }
    }
    return !reader.failed();
}

/// Reads "data" of a known table, column after column, into its rows.
class DataReader
{
public:
    DataReader(IncomingRows& rows, std::span<const ColumnRef> refs)
        : m_rows(rows)
        , m_refs(refs)
    { }

    bool read(JsonReader& reader)
    {
        int last = -1;
        for (const auto& ref : m_refs) {
            if (ref.place >= 0) {
                // Ascending, the id first: so whoever writes the rows expects them.
                if (ref.place <= last || (last < 0 && ref.place != 0)) {
                    return reader.refuse();
                }
                last = ref.place;
                m_rows.places.push_back(ref.place);
            }
        }
        if (!reader.enterArray()) {
            return false;
        }
        size_t at = 0;
        while (reader.nextItem()) {
            if (at >= m_refs.size() || !readColumn(reader, m_refs[at])) {
                return reader.refuse();
            }
            ++at;
        }
        return !reader.failed() && at == m_refs.size() && hasIds();
    }

private:
    bool readColumn(JsonReader& reader, const ColumnRef& ref)
    {
        if (!reader.enterArray()) {
            return false;
        }
        size_t row = 0;
        for (; reader.nextItem(); ++row) {
            if (!m_isCounted && row < limits::kMostPageRows) {
                m_rows.rows.emplace_back().values.reserve(m_rows.places.size());
            }
            if (row >= m_rows.rows.size() || !readCell(reader, ref, m_rows.rows[row])) {
                return reader.refuse();
            }
        }
        m_isCounted = true;
        return !reader.failed() && row == m_rows.rows.size();
    }

    bool readCell(JsonReader& reader, const ColumnRef& ref, IncomingRow& row)
    {
        if (ref.place >= 0) {
            const auto type = m_rows.table->columns[static_cast<size_t>(ref.place)].type;
            return readValue(reader, type, row.values.emplace_back());
        }
        switch (ref.sync) {
        case 0:
            return reader.readInteger(row.rowSeq) && row.rowSeq >= 0;
        case 1:
            return reader.readInteger(row.rowHlc);
        case 2:
            if (reader.peek() == JsonReader::Kind::Null) {
                return reader.readNull();
            }
            return reader.readInteger(row.deletedAt.emplace());
        case 3:
            return reader.peek() == JsonReader::Kind::Null ? reader.readNull()
                                                           : reader.readText(row.ext);
        default:
            return keepUnknown(reader, ref.name, row);
        }
    }

    /// Into the JSON object that `ext` is.
    static bool keepUnknown(JsonReader& reader, const QByteArray& name, IncomingRow& row)
    {
        QByteArrayView json;
        if (!reader.skip(&json)) {
            return false;
        }
        if (json == "null") {
            return true;
        }
        const QString member = QString::fromUtf8("\"" + name + "\":" + json.toByteArray());
        if (row.ext.size() > 2) {
            row.ext.chop(1);
            row.ext += u',' + member + u'}';
        } else {
            row.ext = u'{' + member + u'}';
        }
        return true;
    }

    [[nodiscard]] bool hasIds() const
    {
        return std::all_of(m_rows.rows.begin(), m_rows.rows.end(), [](const IncomingRow& row) {
            return !row.values.empty() && std::holds_alternative<Uuid>(row.values.front().data());
        });
    }

    IncomingRows& m_rows;
    std::span<const ColumnRef> m_refs;
    bool m_isCounted = false;
};

bool readTable(JsonReader& reader, TableRows& table)
{
    if (table.rows.table == nullptr) {
        QByteArrayView json;
        const bool isRead = reader.skip(&json);
        table.json = json.toByteArray();
        return isRead;
    }
    std::vector<ColumnRef> refs;
    const auto columns = [&](JsonReader& in) {
        return readColumnNames(in, *table.rows.table, refs);
    };
    const auto data = [&](JsonReader& in) {
        return DataReader(table.rows, refs).read(in);
    };
    const bool isMaster = table.rows.table->kind == store::TableKind::Master;
    const auto hasSeq = [&] {
        return std::any_of(
            refs.begin(), refs.end(), [](const ColumnRef& r) { return r.sync == 0; });
    };
    return readMembers(reader, {{"cols", columns}, {"data", data}})
        && (!isMaster || table.rows.rows.empty() || hasSeq());
}

bool readTables(JsonReader& reader, std::vector<TableRows>& tables)
{
    if (!reader.enterObject()) {
        return false;
    }
    for (QByteArrayView key; reader.nextKey(key);) {
        TableRows rows;
        rows.name = key.toByteArray();
        rows.rows.table = tableNamed(key);
        if (tables.size() >= kMostTables || !readTable(reader, rows)) {
            return reader.refuse();
        }
        tables.push_back(std::move(rows));
    }
    return !reader.failed();
}

void writeAside(JsonWriter& out, const std::optional<std::vector<qint64>>& aside)
{
    if (!aside) {
        return;
    }
    out.key("aside").beginArray();
    for (const qint64 seq : *aside) {
        out.number(seq);
    }
    out.endArray();
}

bool readAside(JsonReader& reader, std::optional<std::vector<qint64>>& aside)
{
    aside.emplace();
    if (!reader.enterArray()) {
        return false;
    }
    while (reader.nextItem()) {
        if (aside->size() >= limits::kMostAside || !reader.readInteger(aside->emplace_back())) {
            return reader.refuse();
        }
    }
    return !reader.failed();
}

void writeTables(JsonWriter& out, std::span<const TableWriter> tables)
{
    qsizetype size = 1'024;
    for (const auto& table : tables) {
        size += table.size() + 1'024;
    }
    out.reserve(out.size() + size);
    out.key("tables").beginObject();
    for (const auto& table : tables) {
        if (table.count() > 0) {
            table.writeTo(out);
        }
    }
    out.endObject();
}

} // namespace

TableWriter::TableWriter(const TableSpec& table, bool withSync)
    : m_table(table)
    , m_withSync(withSync)
    , m_columns(table.columns.size() + (withSync ? kSyncColumns.size() : 0))
{ }

void TableWriter::add(std::span<const Value> values)
{
    for (size_t i = 0; i < m_columns.size() && i < values.size(); ++i) {
        m_columns[i].value(values[i]);
    }
    ++m_count;
}

qsizetype TableWriter::size() const
{
    qsizetype size = 0;
    for (const auto& column : m_columns) {
        size += column.size() + 3;
    }
    return size;
}

void TableWriter::writeTo(JsonWriter& out) const
{
    out.key(m_table.name).beginObject();
    out.key("cols").beginArray();
    for (const auto& column : m_table.columns) {
        out.plain(column.name);
    }
    for (const auto* column : kSyncColumns) {
        if (m_withSync) {
            out.plain(column);
        }
    }
    out.endArray();
    out.key("data").beginArray();
    for (const auto& column : m_columns) {
        out.beginArray();
        if (column.size() > 0) {
            out.raw(column.json());
        }
        out.endArray();
    }
    out.endArray();
    out.endObject();
}

QByteArray encode(const ChangesPage& head, std::span<const TableWriter> tables)
{
    JsonWriter out;
    out.beginObject();
    out.key("epoch").text(head.epoch);
    out.key("from").number(head.from);
    out.key("to").number(head.to);
    out.key("head").number(head.head);
    out.key("min_seq").number(head.minSeq);
    out.key("more").flag(head.more);
    out.key("skipped").number(head.skipped);
    writeAside(out, head.aside);
    writeTables(out, tables);
    out.endObject();
    return out.take();
}

QByteArray encode(const SnapshotPage& head, std::span<const TableWriter> tables)
{
    JsonWriter out;
    out.beginObject();
    out.key("epoch").text(head.epoch);
    out.key("resume_seq").number(head.resumeSeq);
    out.key("min_seq").number(head.minSeq);
    out.key("next").text(head.next);
    writeTables(out, tables);
    out.endObject();
    return out.take();
}

Result<ChangesPage> decodeChanges(QByteArrayView json)
{
    ChangesPage page;
    MM_CHECK(readMessage(json,
        {{"epoch", into(page.epoch)}, {"from", countInto(page.from)}, {"to", countInto(page.to)},
            {"head", countInto(page.head)}, {"min_seq", countInto(page.minSeq)},
            {"more", into(page.more)}, {"skipped", countInto(page.skipped)},
            {"aside", [&](JsonReader& reader) { return readAside(reader, page.aside); }, false},
            {"tables",
                [&](JsonReader& reader) {
                    return readTables(reader, page.tables);
                }}},
        limits::kPlainBytes));
    if (page.to < page.from || page.to > page.head) {
        return fail(malformed(0));
    }
    return page;
}

Result<SnapshotPage> decodeSnapshot(QByteArrayView json)
{
    SnapshotPage page;
    MM_CHECK(readMessage(json,
        {{"epoch", into(page.epoch)}, {"resume_seq", countInto(page.resumeSeq)},
            {"min_seq", countInto(page.minSeq)}, {"next", into(page.next, 200)},
            {"tables",
                [&](JsonReader& reader) {
                    return readTables(reader, page.tables);
                }}},
        limits::kPlainBytes));
    return page;
}

} // namespace mm::protocol
