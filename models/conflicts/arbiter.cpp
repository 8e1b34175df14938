// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conflicts/arbiter.h"

#include "models/conflicts/authority.h"
#include "models/conflicts/inspect.h"
#include "models/conflicts/made_id.h"
#include "models/conflicts/master_desk.h"
#include "models/conflicts/row_values.h"
#include "models/conflicts/watch.h"
#include "models/replication/row_sql.h"
#include "models/store/tables.h"

namespace mm::conflicts {

using namespace Qt::StringLiterals;
using replication::IncomingRows;
using replication::MergeRule;
using store::BundleRow;
using store::TableKind;
using store::TableSpec;
using store::Value;

namespace {

MergeRule mergeRule(const QString& policy)
{
    if (policy == "server_wins"_L1) {
        return MergeRule::ServerWins;
    }
    return policy == "manual"_L1 ? MergeRule::Manual : MergeRule::FieldLastWins;
}

bool isDevotees(const TableSpec& table)
{
    return table.tag == tables::devotees.tag || table.tag == tables::households.tag;
}

} // namespace

struct Arbiter::Work
{
    Work(store::Connection& database, TempleId templeId, qint64 lastSeq, qint64 now)
        : db(database)
        , temple(templeId)
        , head(lastSeq)
        , nowMs(now)
        , applier(database, templeId, replication::Side::Service)
        , masters(database, templeId)
    { }

    Result<void> readRoles(std::span<const PushedOperation> operations);
    [[nodiscard]] std::optional<identity::Role> roleOf(const PushedOperation& operation) const;
    void noteRole(const BundleRow& row);
    Result<Outcome> take(const PushedOperation& operation);
    Result<void> takeRow(const BundleRow& row, const PushedOperation& operation, Outcome& outcome);
    void takeFact(const BundleRow& row, const PushedOperation& operation);
    Result<QSet<Uuid>> factsHere(const PushedOperation& operation);
    [[nodiscard]] MergeRule ruleFor(const TableSpec& table, UserId user) const;
    /// `isOfItsOwn`: the operation's rows are logged already, so that the entry comes behind others
    /// and is an operation by itself.
    void note(const std::vector<ConflictDraft>& drafts, const PushedOperation& operation,
        bool isOfItsOwn = false);
    void logRow(const TableSpec& table, const Uuid& row, const PushedOperation& operation);
    Result<void> write(std::span<const PushedOperation> operations, std::vector<Outcome>& outcomes);
    Result<void> noteSuperseded(const IncomingRows& rows, const std::vector<Uuid>& superseded,
        std::span<const PushedOperation> operations, std::vector<Outcome>& outcomes);

    store::Connection& db;
    TempleId temple;
    qint64 head;
    qint64 nowMs;
    replication::RowApplier applier;
    MasterDesk masters;
    Policies policies;
    /// Of the users that the operations name; nothing for one who is not known here.
    std::map<UserId, std::optional<identity::Role>> roles;
    bool hasUsers = true;
    std::map<int, IncomingRows> facts;
    QHash<Uuid, const PushedOperation*> authors;
    IncomingRows conflictRows{&tables::conflicts, replication::allPlaces(tables::conflicts), {}};
    std::vector<LogEntry> log;
    bool needsSettling = false;
};

Result<void> Arbiter::Work::readRoles(std::span<const PushedOperation> operations)
{
    std::vector<Uuid> users;
    for (const auto& operation : operations) {
        if (!operation.user.isNull() && roles.try_emplace(operation.user).second) {
            users.push_back(operation.user.uuid);
        }
    }
    size_t known = 0;
    MM_CHECK(replication::forIds(
        db, temple, "SELECT id, role FROM users", users, [&](const store::Row& row) {
            const auto role = identity::parseRole(row.text(1));
            roles[row.id<UserId>(0)] = role ? std::optional(*role) : std::nullopt;
            ++known;
        }));
    if (known == users.size()) {
        return {};
    }
    store::Query any(db, "SELECT 1 FROM users LIMIT 1");
    MM_LET(found, any.maybe([](const store::Row& /*row*/) { return true; }));
    hasUsers = found.has_value();
    return {};
}

/// Of whoever made the operation. Before its first user has come a temple has only its founder.
std::optional<identity::Role> Arbiter::Work::roleOf(const PushedOperation& operation) const
{
    if (!hasUsers) {
        return identity::Role::Administrator;
    }
    const auto found = roles.find(operation.user);
    return found == roles.end() ? std::nullopt : found->second;
}

/// What the operations behind it may do goes by what this one made of a user.
void Arbiter::Work::noteRole(const BundleRow& row)
{
    if (row.table->tag != tables::users.tag) {
        return;
    }
    if (const auto role = identity::parseRole(textOf(row, "role"))) {
        roles[UserId(row.id)] = *role;
        hasUsers = true;
    }
}

MergeRule Arbiter::Work::ruleFor(const TableSpec& table, UserId user) const
{
    if (isDevotees(table)) {
        return mergeRule(policies.text(Policy::DevoteeEdits));
    }
    const auto found = roles.find(user);
    if (table.tag == tables::conflicts.tag
        || (found != roles.end() && found->second
            && identity::roleHolds(*found->second, "settings.manage"_L1))) {
        return MergeRule::FieldLastWins;
    }
    return mergeRule(policies.text(Policy::CatalogueEdits));
}

void Arbiter::Work::logRow(const TableSpec& table, const Uuid& row, const PushedOperation& from)
{
    log.push_back({++head, &table, row, from.id, from.device});
}

void Arbiter::Work::note(
    const std::vector<ConflictDraft>& drafts, const PushedOperation& operation, bool isOfItsOwn)
{
    for (const auto& draft : drafts) {
        const Uuid id =
            madeId((draft.isOfRow ? QByteArray() : operation.id.toBytes()) + draft.row.toBytes()
                + QByteArray(draft.kind.data(), draft.kind.size()) + draft.field.toUtf8());
        const QString rule = isDevotees(*draft.table) ? policies.text(Policy::DevoteeEdits)
                                                      : policies.text(Policy::CatalogueEdits);
        log.push_back(
            {++head, &tables::conflicts, id, isOfItsOwn ? id : operation.id, operation.device});
        conflictRows.rows.push_back(
            {{Value(id), Value(draft.kind), Value(QLatin1StringView(draft.table->name)),
                 Value(draft.row), store::orNull(draft.field), store::orNull(draft.mine),
                 store::orNull(draft.theirs), Value(winnerName(draft.winner)), Value(rule),
                 Value(policies.seq()), Value(operation.id), Value(operation.device),
                 store::orNull(operation.counterCode), Value(operation.user), Value(nowMs),
                 Value(draft.isOpen ? "open"_L1 : "settled"_L1), Value(), Value(), Value()},
                head, operation.hlc});
    }
}

void Arbiter::Work::takeFact(const BundleRow& row, const PushedOperation& operation)
{
    auto& rows = facts[row.table->tag];
    if (rows.table == nullptr) {
        rows.table = row.table;
        rows.places = replication::allPlaces(*row.table);
    }
    replication::IncomingRow incoming;
    incoming.values.resize(row.table->columns.size());
    for (const auto& [place, value] : row.values) {
        incoming.values[static_cast<size_t>(place)] = value;
    }
    rows.rows.push_back(std::move(incoming));
    authors.insert(row.id, &operation);
    logRow(*row.table, row.id, operation);
    needsSettling = needsSettling || operation.isGivenBack || row.table->tag == tables::bookings.tag
        || (row.table->tag == tables::vouchers.tag && !uuidOf(row, "reverses_id").isNull());
}

Result<void> Arbiter::Work::takeRow(
    const BundleRow& row, const PushedOperation& operation, Outcome& outcome)
{
    if (row.table->kind == TableKind::Fact) {
        takeFact(row, operation);
        return {};
    }
    logRow(*row.table, row.id, operation);
    noteRole(row);
    const MasterDesk::Edit edit{operation, ruleFor(*row.table, operation.user), head};
    std::vector<ConflictDraft> met;
    if (row.op == 'i') {
        MM_LET(drafts, masters.insert(row, edit));
        met = std::move(drafts);
    } else {
        met = row.op == 'd' ? masters.remove(row, edit) : masters.patch(row, edit);
    }
    if (!operation.unknown.empty()) {
        std::vector<UnknownColumn> its;
        std::ranges::copy_if(operation.unknown, std::back_inserter(its),
            [&](const UnknownColumn& one) { return &operation.rows[one.row] == &row; });
        if (!its.empty()) {
            masters.keepUnknown(row, its);
        }
    }
    if (!met.empty()) {
        outcome = {Verdict::AppliedWithConflict, u"conflict."_s + met.front().kind};
        note(met, operation);
    }
    return {};
}

/// Those of its facts that stand here already.
Result<QSet<Uuid>> Arbiter::Work::factsHere(const PushedOperation& operation)
{
    std::map<const TableSpec*, std::vector<Uuid>> wanted;
    for (const auto& row : operation.rows) {
        if (row.table->kind == TableKind::Fact) {
            wanted[row.table].push_back(row.id);
        }
    }
    QSet<Uuid> here;
    for (const auto& [table, ids] : wanted) {
        MM_CHECK(replication::forIds(db, temple, QByteArray("SELECT id FROM ") + table->name, ids,
            [&here](const store::Row& row) { here.insert(row.id<Id<void>>(0).uuid); }));
        const auto taken = facts.find(table->tag);
        for (size_t i = 0; taken != facts.end() && i < taken->second.rows.size(); ++i) {
            here.insert(taken->second.rows[i].id());
        }
    }
    return here;
}

Result<Outcome> Arbiter::Work::take(const PushedOperation& operation)
{
    if (const auto problem = inspect(operation)) {
        return Outcome{Verdict::Refused, QString(problem->rule), problem->args};
    }
    if (const auto problem = beyondRole(operation, roleOf(operation))) {
        return Outcome{Verdict::Refused, QString(problem->rule), problem->args};
    }
    QSet<Uuid> made;
    for (const auto& row : operation.rows) {
        if (row.op != 'i' && !made.contains(row.id) && !masters.knows(*row.table, row.id)) {
            return Outcome{Verdict::Refused, u"store.row_missing"_s,
                {{u"table"_s, QString(QLatin1StringView(row.table->name))}}};
        }
        made.insert(row.id);
    }
    QSet<Uuid> here;
    if (operation.isGivenBack) {
        MM_LET(known, factsHere(operation));
        here = std::move(known);
    }
    Outcome outcome;
    for (const auto& row : operation.rows) {
        if (operation.isGivenBack && masters.knows(*row.table, row.id)) {
            if (const auto newer = masters.newerIn(row, operation.hlc)) {
                MM_CHECK(takeRow(*newer, operation, outcome));
            }
        } else if (!here.contains(row.id)) {
            MM_CHECK(takeRow(row, operation, outcome));
        }
    }
    return outcome;
}

Result<void> Arbiter::Work::noteSuperseded(const IncomingRows& rows,
    const std::vector<Uuid>& superseded, std::span<const PushedOperation> operations,
    std::vector<Outcome>& outcomes)
{
    for (const auto& id : superseded) {
        const auto* operation = authors.value(id);
        const bool isCancellation = rows.table->tag == tables::receipt_cancellations.tag;
        const auto row = std::find_if(operation->rows.begin(), operation->rows.end(),
            [&](const BundleRow& candidate) { return candidate.id == id; });
        note({isCancellation ? ConflictDraft{"cancelled_twice"_L1, &tables::receipts,
                  uuidOf(*row, "receipt_id"), {}, {}, {}, Winner::Theirs, true}
                             : ConflictDraft{"said_twice"_L1, rows.table, id, {}, {}, {},
                                 Winner::Theirs, false}},
            *operation, true);
        const auto index = static_cast<size_t>(operation - operations.data());
        outcomes[index] = {Verdict::AppliedWithConflict,
            isCancellation ? u"conflict.cancelled_twice"_s : u"conflict.said_twice"_s};
        needsSettling = true;
    }
    return {};
}

Result<void> Arbiter::Work::write(
    std::span<const PushedOperation> operations, std::vector<Outcome>& outcomes)
{
    Watch watch(db, temple, policies);
    MM_CHECK(watch.readClosing());
    auto byTag = masters.changedRows();
    byTag.merge(facts);
    for (const auto& [tag, rows] : byTag) {
        MM_LET(applied, applier.apply(rows));
        MM_CHECK(noteSuperseded(rows, applied.superseded, operations, outcomes));
    }
    MM_CHECK(masters.writeVersions());
    MM_CHECK(watch.readBookings(operations));
    for (size_t i = 0; i < operations.size(); ++i) {
        if (outcomes[i].verdict == Verdict::Refused) {
            continue;
        }
        MM_LET(seen, watch.look(operations[i]));
        note(seen, operations[i], true);
        needsSettling = needsSettling || !seen.empty();
        if (!seen.empty() && outcomes[i].verdict == Verdict::Applied) {
            outcomes[i] = {Verdict::AppliedWithConflict, u"conflict."_s + seen.front().kind};
        }
    }
    MM_CHECK(applier.apply(conflictRows));
    return applier.project();
}

Arbiter::Arbiter(store::Connection& db, TempleId temple, qint64 head, qint64 nowMs)
    : m_work(std::make_unique<Work>(db, temple, head, nowMs))
{ }

Arbiter::~Arbiter() = default;

void Arbiter::expectNewFacts()
{
    m_work->applier.expectNewFacts();
}

Result<std::vector<Outcome>> Arbiter::apply(std::span<const PushedOperation> operations)
{
    MM_LET(policies, Policies::read(m_work->db));
    m_work->policies = policies;
    MM_CHECK(m_work->readRoles(operations));
    MM_CHECK(m_work->masters.read(operations));
    std::vector<Outcome> outcomes;
    for (const auto& operation : operations) {
        MM_LET(outcome, m_work->take(operation));
        outcomes.push_back(outcome);
    }
    MM_CHECK(m_work->write(operations, outcomes));
    return outcomes;
}

const std::vector<LogEntry>& Arbiter::log() const
{
    return m_work->log;
}

qint64 Arbiter::head() const
{
    return m_work->head;
}

bool Arbiter::needsSettling() const
{
    return m_work->needsSettling;
}

} // namespace mm::conflicts
