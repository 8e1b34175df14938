// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conflicts/arbiter.h"

#include "models/conflicts/authority.h"
#include "models/conflicts/conflict_book.h"
#include "models/conflicts/inspect.h"
#include "models/conflicts/master_desk.h"
#include "models/conflicts/refused_edits.h"
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
        , book(database, templeId)
    { }

    Result<void> readRoles(std::span<const PushedOperation> operations);
    [[nodiscard]] std::optional<identity::Role> roleOf(const PushedOperation& operation) const;
    void noteRole(const BundleRow& row);
    Result<Outcome> take(const PushedOperation& operation);
    Result<void> takeRow(const BundleRow& row, const PushedOperation& operation, Outcome& outcome);
    void takeFact(const BundleRow& row, const PushedOperation& operation);
    Result<QSet<Uuid>> factsHere(const PushedOperation& operation);
    Result<void> takeGivenBack(const PushedOperation& operation, Outcome& outcome);
    [[nodiscard]] MergeRule ruleFor(const TableSpec& table, UserId user) const;
    /// `isOfItsOwn`: the operation's rows are logged already, so that the entry comes behind others
    /// and is an operation by itself. One that stands here is left as it is: it may be settled.
    Result<void> note(const std::vector<ConflictDraft>& drafts, const PushedOperation& operation,
        bool isOfItsOwn = false);
    Result<void> noteSeen(
        Watch& watch, std::span<const PushedOperation> operations, std::vector<Outcome>& outcomes);
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
    ConflictBook book;
    Policies policies;
    /// Of the users that the operations name; nothing for one who is not known here.
    std::map<UserId, std::optional<identity::Role>> roles;
    bool hasUsers = true;
    std::map<int, IncomingRows> facts;
    QHash<Uuid, const PushedOperation*> authors;
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
        return policies.mergeRule(Policy::DevoteeEdits);
    }
    const auto found = roles.find(user);
    if (table.tag == tables::conflicts.tag
        || (found != roles.end() && found->second
            && identity::roleHolds(*found->second, "settings.manage"_L1))) {
        return MergeRule::FieldLastWins;
    }
    return policies.mergeRule(Policy::CatalogueEdits);
}

void Arbiter::Work::logRow(const TableSpec& table, const Uuid& row, const PushedOperation& from)
{
    log.push_back({++head, &table, row, from.id, from.device});
}

Result<void> Arbiter::Work::note(
    const std::vector<ConflictDraft>& drafts, const PushedOperation& operation, bool isOfItsOwn)
{
    const auto ids = idsOf(drafts, operation.id);
    MM_CHECK(book.look(ids));
    for (size_t i = 0; i < drafts.size(); ++i) {
        if (book.has(ids[i]) || masters.knows(tables::conflicts, ids[i])) {
            continue;
        }
        log.push_back({++head, &tables::conflicts, ids[i], isOfItsOwn ? ids[i] : operation.id,
            operation.device});
        const QString rule = policies.text(
            isDevotees(*drafts[i].table) ? Policy::DevoteeEdits : Policy::CatalogueEdits);
        book.add(drafts[i], operation, {rule, policies.seq(), head, nowMs});
    }
    return {};
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
        MM_CHECK(note(met, operation));
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
    auto problem = inspect(operation);
    if (!problem) {
        problem = beyondRole(operation, roleOf(operation));
    }
    if (problem) {
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
    Outcome outcome;
    if (operation.isGivenBack) {
        MM_CHECK(takeGivenBack(operation, outcome));
        return outcome;
    }
    for (const auto& row : operation.rows) {
        MM_CHECK(takeRow(row, operation, outcome));
    }
    return outcome;
}

/// Of what is here it is taken what was edited behind it, and that a conflict was settled.
Result<void> Arbiter::Work::takeGivenBack(const PushedOperation& operation, Outcome& outcome)
{
    MM_LET(here, factsHere(operation));
    for (const auto& row : operation.rows) {
        if (masters.knows(*row.table, row.id)) {
            if (const auto newer = masters.newerIn(row, operation.hlc)) {
                MM_CHECK(takeRow(*newer, operation, outcome));
            }
        } else if (!here.contains(row.id)) {
            MM_CHECK(takeRow(row, operation, outcome));
            // Books are set right by what stands among the conflicts.
            needsSettling = needsSettling || row.table->tag == tables::conflicts.tag;
        }
    }
    return {};
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
        const Uuid receipt = isCancellation ? uuidOf(*row, "receipt_id") : Uuid();
        MM_CHECK(note({isCancellation ? ConflictDraft{"cancelled_twice"_L1, &tables::receipts,
                           receipt, {}, {}, {}, Winner::Theirs, true, receipt.toBytes()}
                                      : ConflictDraft{"said_twice"_L1, rows.table, id, {}, {}, {},
                                          Winner::Theirs, false}},
            *operation, true));
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
    MM_CHECK(watch.readTwins(operations));
    MM_CHECK(noteSeen(watch, operations, outcomes));
    MM_CHECK(applier.apply(book.rows()));
    return applier.project();
}

Result<void> Arbiter::Work::noteSeen(
    Watch& watch, std::span<const PushedOperation> operations, std::vector<Outcome>& outcomes)
{
    std::vector<std::vector<ConflictDraft>> seen(operations.size());
    std::vector<Uuid> ids;
    for (size_t i = 0; i < operations.size(); ++i) {
        if (outcomes[i].verdict == Verdict::Refused) {
            continue;
        }
        MM_LET(drafts, watch.look(operations[i]));
        std::ranges::copy(idsOf(drafts, operations[i].id), std::back_inserter(ids));
        seen[i] = std::move(drafts);
    }
    MM_CHECK(book.look(ids));
    for (size_t i = 0; i < operations.size(); ++i) {
        if (seen[i].empty()) {
            continue;
        }
        MM_CHECK(note(seen[i], operations[i], true));
        needsSettling = true;
        if (outcomes[i].verdict == Verdict::Applied) {
            outcomes[i] = {Verdict::AppliedWithConflict, u"conflict."_s + seen[i].front().kind};
        }
    }
    return {};
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
    RefusedEdits refused;
    for (const auto& operation : operations) {
        const bool isBlocked = refused.areUnder(operation);
        MM_LET(outcome, isBlocked ? RefusedEdits::blocked() : m_work->take(operation));
        outcomes.push_back(outcome);
        if (outcomes.back().verdict == Verdict::Refused) {
            refused.note(operation);
        }
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
