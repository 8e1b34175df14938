// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sync/push_work.h"

#include "models/core/fault_points.h"
#include "models/store/crash_point.h"
#include "models/store/transaction.h"
#include "models/store/unit_of_work.h"
#include "server/database/change_log.h"
#include "server/sync/own_series.h"
#include "server/sync/slot_grants.h"

namespace mm::server {

using namespace Qt::StringLiterals;
using conflicts::Arbiter;
using conflicts::PushedOperation;
using conflicts::Verdict;
using protocol::Operation;
using protocol::OpResult;
using protocol::OpStatus;

namespace {

bool isFinal(const OpResult& result)
{
    return result.status == OpStatus::Applied || result.status == OpStatus::Conflict;
}

/// The store has failed, not an operation: the counter sends it all again. An internal error may
/// be the doing of one operation, and must not hold up the others.
bool hasFailed(const Error& error)
{
    return store::isStoreFailure(error) && error.kind != ErrorKind::Internal
        && error.kind != ErrorKind::Integrity;
}

} // namespace

Result<void> PushWork::takePart(Part part)
{
    if (part.empty()) {
        return {};
    }
    if (part.size() > 1 && MM_BUGGIFY("push.halves")) {
        MM_CHECK(takePart(part.first(part.size() / 2)));
        return takePart(part.subspan(part.size() / 2));
    }
    auto tried = tryPart(part);
    if (m_hasTurnedAway) {
        return tried;
    }
    if (!tried && !hasFailed(tried.error()) && std::exchange(m_expectsNew, false)) {
        tried = tryPart(part);
    }
    if (tried) {
        return {};
    }
    const Error error = std::move(tried.error());
    if (hasFailed(error)) {
        return fail(error);
    }
    if (part.size() == 1) {
        return parkAlone(part.front(), error);
    }
    const size_t half = part.size() / 2;
    MM_CHECK(takePart(part.first(half)));
    return takePart(part.subspan(half));
}

Result<void> PushWork::tryPart(Part part)
{
    MM_LET(transaction, store::Transaction::begin(m_desk.db));
    MM_CRASH_POINT("push.begun");
    MM_CHECK(begun(part));
    MM_LET(cases, sort(part));
    MM_CHECK(hold(cases));
    MM_CHECK(apply(cases));
    MM_CHECK(conclude(cases));
    MM_CRASH_POINT("push.before_commit");
    if (!MM_MUTANT(AckWithoutCommit) || part.size() != 1) {
        MM_CHECK(transaction.commit());
    }
    MM_CRASH_POINT("push.after_commit");
    answer(cases);
    return {};
}

Result<void> PushWork::parkAlone(const SentOperation& sent, const Error& error)
{
    const Operation& operation = *sent.operation;
    const DeviceRow& device = sent.sender->device;
    MM_LET(transaction, store::Transaction::begin(m_desk.db));
    MM_CHECK(begun(Part(&sent, 1)));
    const bool isNameless = error.rule.isEmpty() || error.kind == ErrorKind::Internal;
    QString code = isNameless ? u"op.refused"_s : QString(error.rule);
    if (error.rule == "store.duplicate"_L1) {
        MM_LET(isClash, clashes(m_desk.db, operation));
        if (isClash) {
            code = u"number.clash"_s;
            // Of a computer that was registered anew it is known already that it was a copy.
            const auto numbers = numbersOf(operation);
            if (std::ranges::any_of(
                    numbers, [&](const auto& number) { return number.code == device.code; })) {
                MM_CHECK(markForked(m_desk.db, device.id, code));
            }
        }
    }
    Case one{&operation, sent.sender};
    MM_CHECK(park(one, code));
    std::vector<Case> cases{one};
    MM_CHECK(conclude(cases));
    MM_CRASH_POINT("push.parked");
    MM_CHECK(transaction.commit());
    answer(cases);
    return {};
}

Result<std::optional<OpResult>> PushWork::answerBefore(
    const SentOperation& sent, const KnownOperations& known, bool& wasParked)
{
    const Operation& operation = *sent.operation;
    const DeviceId device = sent.sender->device.id;
    const auto bySeq = known.bySeq.constFind({device.uuid, operation.seq});
    const auto byId = known.byId.constFind(operation.id);
    const bool isAnotherStore = bySeq != known.bySeq.cend() && bySeq->id != operation.id;
    const bool isMixedUp = isAnotherStore
        || (byId != known.byId.cend()
            && (byId->sha256 != operation.sha256
                || (byId->device == device && byId->seq != operation.seq)));
    if (isAnotherStore) {
        // Two stores speak for one device: a copy, or an older picture that went on by itself.
        MM_CHECK(markForked(m_desk.db, device, u"op.idempotency_mismatch"_s));
    }
    if (isMixedUp) {
        // Kept as it came: which of the two is right is for a person to say.
        MM_CHECK(quarantine(deskOf(*sent.sender), operation, u"op.idempotency_mismatch"_s));
        return std::optional(
            OpResult{operation.seq, OpStatus::Parked, 0, u"op.idempotency_mismatch"_s});
    }
    if (byId == known.byId.cend()) {
        if (MM_MUTANT(DedupeByNumber)) {
            MM_LET(isKnown, isReceiptNumberKnown(m_desk.db, operation));
            if (isKnown) {
                return std::optional(OpResult{operation.seq, OpStatus::Duplicate, 0});
            }
        }
        return std::optional<OpResult>();
    }
    if (byId->status == "parked"_L1) {
        wasParked = byId->device == device;
        return wasParked ? std::optional<OpResult>()
                         : std::optional(OpResult{operation.seq, OpStatus::Parked, 0, byId->code});
    }
    return std::optional(OpResult{operation.seq, OpStatus::Duplicate, byId->lastSeq, byId->code});
}

Result<std::vector<Case>> PushWork::sort(Part part)
{
    std::vector<Case> cases;
    cases.reserve(part.size());
    for (const auto& sent : part) {
        Case one{sent.operation, sent.sender};
        MM_LET(before, answerBefore(sent, m_known, one.wasParked));
        one.result = before;
        cases.push_back(std::move(one));
    }
    return cases;
}

std::optional<ParkedUnder> PushWork::standsOn(const Case& one) const
{
    const Operation& operation = *one.operation;
    const DeviceId device = one.sender->device.id;
    const auto under = [&](const Uuid& id, auto holds) -> std::optional<ParkedUnder> {
        for (auto it = m_parkedRows.constFind(id); it != m_parkedRows.cend() && it.key() == id;
             ++it) {
            const bool isOwn = it->device == device;
            if (!(isOwn && it->seq == operation.seq) && holds(*it, isOwn)) {
                return *it;
            }
        }
        return std::nullopt;
    };
    // What makes a row waits for nobody; what points to one waits for a parked maker alone; a
    // change also for the earlier changes of its own counter.
    const auto isMaker = [](const ParkedUnder& parked, bool) {
        return parked.isNew;
    };
    const auto isBefore = [&](const ParkedUnder& parked, bool isOwn) {
        return parked.isNew || (isOwn && parked.seq < operation.seq);
    };
    for (const auto& row : operation.rows) {
        if (row.op != 'i') {
            if (const auto found = under(row.id, isBefore)) {
                return found;
            }
        }
        for (const auto& [place, value] : row.values) {
            const auto* id = std::get_if<Uuid>(&value.data());
            const auto found = id == nullptr || *id == row.id ? std::nullopt : under(*id, isMaker);
            if (found) {
                return found;
            }
        }
    }
    return std::nullopt;
}

/// Parks what cannot be right by itself, and blocks what stands on something parked.
Result<void> PushWork::hold(std::vector<Case>& cases)
{
    MM_CHECK(knowOwn(cases));
    for (auto& one : cases) {
        if (one.result) {
            continue;
        }
        if (!one.operation->problem.isEmpty()) {
            MM_CHECK(park(one, QString(one.operation->problem)));
            continue;
        }
        bool isFar = false;
        for (const auto& number : numbersOf(*one.operation)) {
            isFar = isFar || m_book->isFarAhead(number);
        }
        if (MM_BUGGIFY("push.park_for_now")) {
            MM_CHECK(park(one, u"op.refused"_s));
            continue;
        }
        if (isFar) {
            MM_CHECK(park(one, u"number.far_ahead"_s));
            continue;
        }
        if (const auto under = m_parkedRows.isEmpty() ? std::nullopt : standsOn(one)) {
            one.result = OpResult{one.operation->seq, OpStatus::Blocked, 0, u"op.blocked"_s,
                under->device == one.sender->device.id ? under->seq : 0};
        }
    }
    return {};
}

Result<void> PushWork::apply(std::vector<Case>& cases)
{
    std::vector<PushedOperation> fresh;
    std::vector<Case*> theirs;
    for (auto& one : cases) {
        if (!one.result) {
            fresh.push_back(pushed(one));
            theirs.push_back(&one);
        }
    }
    if (fresh.empty()) {
        return {};
    }
    Arbiter arbiter(m_desk.db, m_desk.temple, m_now.head, m_desk.clock.nowMs());
    if (m_expectsNew) {
        arbiter.expectNewFacts();
    }
    MM_LET(outcomes, arbiter.apply(fresh));
    MM_CRASH_POINT("push.rows_written");
    std::vector<OpRecord> records;
    for (size_t i = 0; i < outcomes.size(); ++i) {
        Case& one = *theirs[i];
        if (outcomes[i].verdict == Verdict::Refused) {
            if (outcomes[i].rule == "op.blocked"_L1) {
                one.result = OpResult{one.operation->seq, OpStatus::Blocked, 0, outcomes[i].rule};
            } else {
                MM_CHECK(park(one, outcomes[i].rule));
            }
            continue;
        }
        if (fresh[i].isGivenBack) {
            MM_CHECK(raiseOwnSeries(m_desk, *one.operation));
        }
        const bool met = outcomes[i].verdict == Verdict::AppliedWithConflict;
        one.result = OpResult{
            one.operation->seq, met ? OpStatus::Conflict : OpStatus::Applied, 0, outcomes[i].rule};
        records.push_back({one.operation, one.sender->device.id, met ? "conflict"_L1 : "applied"_L1,
            outcomes[i].rule, 0, 0});
    }
    MM_CHECK(logRows(arbiter, records));
    for (auto* one : theirs) {
        const auto record = std::find_if(records.begin(), records.end(),
            [&](const OpRecord& r) { return r.operation == one->operation; });
        if (record != records.end()) {
            one->result->serverSeq = record->lastSeq;
        }
    }
    m_records.insert(m_records.end(), records.begin(), records.end());
    if (arbiter.needsSettling()) {
        m_now.isSettlingDue = true;
        MM_CHECK(setSettlingDue(m_desk.db, m_desk.temple, true));
    }
    MM_CHECK(useGrants(m_desk, fresh));
    takeNumbers(cases, *m_book);
    return m_book->write();
}

Result<void> PushWork::logRows(const Arbiter& arbiter, std::vector<OpRecord>& records)
{
    QHash<Uuid, OpRecord*> byId;
    for (auto& record : records) {
        byId.insert(record.operation->id, &record);
    }
    std::vector<LogRow> rows;
    rows.reserve(arbiter.log().size());
    for (const auto& entry : arbiter.log()) {
        rows.push_back({entry.seq, entry.table->tag, entry.row, entry.operation, entry.device});
        if (auto* record = byId.value(entry.operation)) {
            record->firstSeq = record->firstSeq == 0 ? entry.seq : record->firstSeq;
            record->lastSeq = entry.seq;
        }
    }
    MM_CHECK(appendLog(m_desk.db, m_desk.temple, rows, m_desk.clock.nowMs()));
    MM_CRASH_POINT("push.logged");
    if (!rows.empty()) {
        m_now.head = rows.back().seq;
        m_desk.noteHead(m_now.head);
    }
    return {};
}

Result<void> PushWork::park(Case& one, const QString& code)
{
    one.result = OpResult{one.operation->seq, OpStatus::Parked, 0, code};
    m_records.push_back({one.operation, one.sender->device.id, "parked"_L1, code, 0, 0});
    MM_CHECK(keepParkedRows(deskOf(*one.sender), *one.operation));
    for (const auto& row : one.operation->rows) {
        m_parkedRows.insert(row.id, {one.sender->device.id, one.operation->seq, row.op == 'i'});
    }
    return {};
}

void PushWork::takeNumbers(std::span<const Case> cases, SeriesBook& book) const
{
    for (const auto& one : cases) {
        if (one.result && isFinal(*one.result)) {
            for (const auto& number : numbersOf(*one.operation)) {
                book.take(number);
            }
        }
    }
}

Result<void> PushWork::conclude(std::vector<Case>& cases)
{
    MM_CHECK(keepAnswers(m_desk, m_records));
    MM_CRASH_POINT("push.answers_kept");
    struct Answered
    {
        std::vector<OpResult> results;
        qint64 duplicates = 0;
    };
    std::map<Sender*, Answered> answered;
    for (auto& one : cases) {
        const OpResult& result = one.result.value();
        auto [place, isNew] = answered.try_emplace(one.sender);
        auto& [results, duplicates] = place->second;
        if (isNew) {
            results = one.sender->results;
        }
        duplicates += result.status == OpStatus::Duplicate ? 1 : 0;
        if (one.wasParked && isFinal(result)) {
            MM_CHECK(forgetParkedRows(m_desk.db, one.sender->device.id, one.operation->seq));
        }
        results.push_back(result);
    }
    std::vector<AnsweredDevice> devices;
    for (const auto& [sender, its] : answered) {
        devices.push_back({sender->device.id,
            answeredThrough(sender->device.lastOpSeq, its.results), its.duplicates});
    }
    return noteAnswered(m_desk, devices);
}

} // namespace mm::server
