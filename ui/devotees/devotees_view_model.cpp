// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devotees/devotees_view_model.h"

#include "models/devotees/export_devotees.h"
#include "models/devotees/register_devotee.h"
#include "models/devotees/update_devotee.h"
#include "models/identity/key_vault.h"
#include "models/identity/settings.h"
#include "reports/exports/csv.h"
#include "reports/exports/save_file.h"
#include "reports/exports/workbook.h"
#include "ui/devotees/register_table.h"
#include "ui/support/permission.h"

namespace mm::ui {

using namespace Qt::StringLiterals;
using devotees::DevoteeDraft;
using devotees::DevoteePatch;

namespace {

constexpr int kHits = 100;

Result<void> requireView(const Workplace& place)
{
    return mayRead(place.desk, u"devotee.view"_s);
}

Result<std::vector<devotees::DevoteeHit>> hitsFor(const Workplace& place, const QString& text)
{
    MM_CHECK(requireView(place));
    return devotees::findDevotees(place.desk.db, text, {kHits, {}});
}

Result<DevoteeRecord> readRecord(const Workplace& place, DevoteeId id)
{
    MM_CHECK(requireView(place));
    DevoteeRecord record;
    MM_LET(survivor, devotees::survivorOf(place.desk.db, id));
    MM_LET(devotee, devotees::showDevotee(place.desk.db, survivor));
    MM_LET(household, devotees::householdOf(place.desk.db, survivor));
    MM_LET(merges, devotees::mergesInto(place.desk.db, survivor));
    record.devotee = std::move(devotee);
    record.household = std::move(household);
    record.merges = std::move(merges);
    return record;
}

template <typename T>
void patchField(std::optional<T>& patch, const T& was, const T& now)
{
    if (was != now) {
        patch = now;
    }
}

} // namespace

DevoteesViewModel::DevoteesViewModel(DeskRunner& runner, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
{ }

void DevoteesViewModel::load()
{
    m_runner.ask(
        this,
        [](Workplace& place) -> Result<Powers> {
            const auto& held = place.desk.actor.permissions;
            MM_LET(consent, identity::settingText(place.desk.db, identity::Setting::ConsentText));
            return Powers{held.contains(u"devotee.create"_s), held.contains(u"devotee.update"_s),
                held.contains(u"devotee.merge"_s), held.contains(u"data.export"_s), consent};
        },
        [this](const Result<Powers>& powers) {
            if (!powers) {
                Q_EMIT refused(powers.error());
                return;
            }
            m_powers = *powers;
            Q_EMIT powersChanged();
        });
}

void DevoteesViewModel::find(
    const QString& text, Answered<std::vector<devotees::DevoteeHit>> answered)
{
    const quint64 question = ++m_findAsk;
    m_runner.ask(
        this, [text](Workplace& place) { return hitsFor(place, text); },
        [this, question, answered = std::move(answered)](auto hits) {
            if (question == m_findAsk) {
                answered(std::move(hits));
            }
        });
}

void DevoteesViewModel::findMember(
    const QString& text, Answered<std::vector<devotees::DevoteeHit>> answered)
{
    const quint64 question = ++m_memberAsk;
    m_runner.ask(
        this, [text](Workplace& place) { return hitsFor(place, text); },
        [this, question, answered = std::move(answered)](auto hits) {
            if (question == m_memberAsk) {
                answered(std::move(hits));
            }
        });
}

void DevoteesViewModel::askTwins(const DevoteeDraft& draft, DevoteeId except)
{
    const quint64 question = ++m_twinsAsk;
    m_runner.ask(
        this,
        [draft, except](Workplace& place) -> Result<std::vector<devotees::LikelyTwin>> {
            MM_CHECK(requireView(place));
            return devotees::twinsOf(place.desk.db, place.vault, draft, except);
        },
        [this, question](const Result<std::vector<devotees::LikelyTwin>>& twins) {
            // What is only half typed cannot be looked for: nothing to say about it.
            if (question == m_twinsAsk && twins) {
                Q_EMIT twinsFound(*twins);
            }
        });
}

void DevoteesViewModel::choose(DevoteeId id)
{
    if (id.isNull()) {
        return;
    }
    const quint64 question = ++m_recordAsk;
    m_runner.ask(
        this, [id](Workplace& place) { return readRecord(place, id); },
        [this, question](Result<DevoteeRecord> record) {
            if (question != m_recordAsk) {
                return;
            }
            if (!record) {
                Q_EMIT refused(record.error());
                return;
            }
            m_record = std::move(*record);
            Q_EMIT recordChanged();
        });
}

void DevoteesViewModel::readHistory(
    DevoteeId id, ReceiptId before, int limit, Answered<std::vector<devotees::HistoryRow>> answered)
{
    m_runner.ask(
        this,
        [id, before, limit](Workplace& place) -> Result<std::vector<devotees::HistoryRow>> {
            MM_CHECK(requireView(place));
            return devotees::historyOf(place.desk.db, id, before, limit);
        },
        std::move(answered));
}

template <typename Work>
void DevoteesViewModel::act(Work work)
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    m_runner.ask(
        this,
        [work = std::move(work)](Workplace& place) -> Result<Deed> {
            return store::inUnitOfWork(
                place.desk, [&](store::UnitOfWork& unit) { return work(unit, place); });
        },
        [this](const Result<Deed>& deed) {
            m_busy = false;
            if (!deed) {
                Q_EMIT refused(deed.error());
                return;
            }
            Q_EMIT done(deed->what, deed->who);
            choose(deed->who);
        });
}

void DevoteesViewModel::registerDevotee(const DevoteeDraft& draft)
{
    act([draft](store::UnitOfWork& unit, const Workplace& place) -> Result<Deed> {
        MM_LET(id, devotees::registerDevotee(unit, place.vault, draft));
        return Deed{Done::Registered, id};
    });
}

void DevoteesViewModel::change(const DevoteePatch& patch)
{
    const DevoteeId id = m_record.devotee.id;
    act([id, patch](store::UnitOfWork& unit, const Workplace& place) -> Result<Deed> {
        MM_LET(changed, devotees::updateDevotee(unit, place.vault, id, patch));
        return Deed{changed ? Done::Changed : Done::Unchanged, id};
    });
}

void DevoteesViewModel::foundHousehold(const QString& name)
{
    const DevoteeId id = m_record.devotee.id;
    act([id, name](store::UnitOfWork& unit, const Workplace&) -> Result<Deed> {
        MM_CHECK(devotees::createHousehold(unit, id, name));
        return Deed{Done::HouseholdChanged, id};
    });
}

void DevoteesViewModel::addMember(DevoteeId member, const QString& relation)
{
    if (!m_record.household) {
        return;
    }
    const DevoteeId id = m_record.devotee.id;
    const HouseholdId household = m_record.household->id;
    act([=](store::UnitOfWork& unit, const Workplace&) -> Result<Deed> {
        MM_CHECK(devotees::joinHousehold(unit, member, household, relation));
        return Deed{Done::HouseholdChanged, id};
    });
}

void DevoteesViewModel::addNewMember(const QString& name, const QString& relation)
{
    if (!m_record.household) {
        return;
    }
    const DevoteeId id = m_record.devotee.id;
    DevoteeDraft draft;
    draft.name = name;
    draft.relation = relation;
    draft.gotra = m_record.devotee.gotra;
    draft.address = m_record.devotee.address;
    draft.city = m_record.devotee.city;
    draft.household = m_record.household->id;
    act([id, draft](store::UnitOfWork& unit, const Workplace& place) -> Result<Deed> {
        MM_CHECK(devotees::registerDevotee(unit, place.vault, draft));
        return Deed{Done::HouseholdChanged, id};
    });
}

void DevoteesViewModel::takeOut(DevoteeId member)
{
    const DevoteeId id = m_record.devotee.id;
    act([=](store::UnitOfWork& unit, const Workplace&) -> Result<Deed> {
        MM_CHECK(devotees::leaveHousehold(unit, member));
        return Deed{Done::HouseholdChanged, id};
    });
}

void DevoteesViewModel::unmerge(devotees::MergeId merge)
{
    const DevoteeId id = m_record.devotee.id;
    act([=](store::UnitOfWork& unit, const Workplace&) -> Result<Deed> {
        MM_CHECK(devotees::unmergeDevotee(unit, merge.uuid));
        return Deed{Done::Unmerged, id};
    });
}

DevoteePatch DevoteesViewModel::patchOf(const devotees::Devotee& was, const DevoteeDraft& draft)
{
    DevoteePatch patch;
    patchField(patch.name, was.name, draft.name);
    patchField(patch.nameLocal, was.nameLocal, draft.nameLocal);
    patchField(patch.phone, was.phone, draft.phone);
    patchField(patch.alternatePhone, was.alternatePhone, draft.alternatePhone);
    patchField(patch.email, was.email, draft.email);
    patchField(patch.address, was.address, draft.address);
    patchField(patch.city, was.city, draft.city);
    patchField(patch.state, was.state, draft.state);
    patchField(patch.pinCode, was.pinCode, draft.pinCode);
    patchField(patch.gotra, was.gotra, draft.gotra);
    patchField(patch.nakshatra, was.nakshatra, draft.nakshatra);
    patchField(patch.rashi, was.rashi, draft.rashi);
    patchField(patch.birthDate, was.birthDate, draft.birthDate);
    patchField(patch.language, was.language, draft.language);
    patchField(patch.allowsMessages, was.allowsMessages, draft.allowsMessages);
    patchField(patch.allowsNameDisplay, was.allowsNameDisplay, draft.allowsNameDisplay);
    patchField(patch.notes, was.notes, draft.notes);
    patchField(patch.pan, QString(), draft.pan);
    return patch;
}

bool DevoteesViewModel::isEmpty(const DevoteePatch& patch)
{
    const auto blank = [](const auto&... fields) {
        return !(fields.has_value() || ...);
    };
    return blank(patch.name, patch.nameLocal, patch.phone, patch.alternatePhone, patch.email,
        patch.address, patch.city, patch.state, patch.pinCode, patch.gotra, patch.nakshatra,
        patch.rashi, patch.birthDate, patch.language, patch.allowsMessages, patch.allowsNameDisplay,
        patch.notes, patch.pan);
}

void DevoteesViewModel::exportRegister(
    const QString& reason, const QString& path, bool isCsv, const reports::ReportTable& table)
{
    m_runner.ask(
        this,
        [reason, path, isCsv, table](Workplace& place) -> Result<qint64> {
            // The fact first: a file that nobody knows of is worse than a fact without a file.
            MM_LET(everybody, store::inUnitOfWork(place.desk, [&](store::UnitOfWork& unit) {
                return devotees::takeOutRegister(unit, reason);
            }));
            reports::ReportTable whole = table;
            whole.rows.reserve(everybody.size());
            for (const auto& devotee : everybody) {
                whole.rows.push_back(registerRow(devotee));
            }
            Result<QByteArray> content =
                isCsv ? Result<QByteArray>(reports::csvOf(whole)) : reports::workbookOf(whole);
            MM_CHECK(content);
            MM_CHECK(reports::saveFile(path, *content));
            return static_cast<qint64>(everybody.size());
        },
        [this, path](const Result<qint64>& done) {
            if (done) {
                Q_EMIT exported(*done, path);
            } else {
                Q_EMIT refused(done.error());
            }
        });
}

} // namespace mm::ui
