// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/person_rules.h"
#include "models/devotees/register_devotee.h"
#include "models/exchange/exchange_sql.h"
#include "models/exchange/import_runner.h"
#include "models/exchange/imports.h"
#include "models/store/query.h"

#include <QSet>

namespace mm::exchange {

using namespace Qt::StringLiterals;
using store::Query;
using store::Row;
using store::UnitOfWork;

namespace {

constexpr QLatin1StringView kKind("devotees");

enum Column : size_t {
    Name,
    NameLocal,
    Phone,
    AlternatePhone,
    Email,
    Address,
    City,
    State,
    PinCode,
    Gotra,
    Nakshatra,
    Rashi,
    BirthDate,
    Language,
    Pan,
    Notes,
    AllowsMessages,
    AllowsNameDisplay,
    ExternalId,
};

const std::vector<ColumnSpec>& columns()
{
    static const std::vector<ColumnSpec> specs{
        {"name"_L1, true, {u"devotee name"_s, u"devotee"_s, u"full name"_s, u"ಹೆಸರು"_s, u"नाम"_s}},
        {"name_local"_L1, false,
            {u"local name"_s, u"name in kannada"_s, u"name kn"_s, u"ಕನ್ನಡ ಹೆಸರು"_s}},
        {"phone"_L1, false,
            {u"mobile"_s, u"mobile no"_s, u"mobile number"_s, u"phone no"_s, u"phone number"_s,
                u"contact"_s, u"contact no"_s, u"ದೂರವಾಣಿ"_s, u"ಮೊಬೈಲ್"_s, u"फ़ोन"_s, u"मोबाइल"_s}},
        {"alternate_phone"_L1, false, {u"alternate mobile"_s, u"phone 2"_s, u"other phone"_s}},
        {"email"_L1, false, {u"e-mail"_s, u"mail"_s, u"email id"_s, u"ಇಮೇಲ್"_s, u"ईमेल"_s}},
        {"address"_L1, false, {u"street"_s, u"postal address"_s, u"ವಿಳಾಸ"_s, u"पता"_s}},
        {"city"_L1, false, {u"town"_s, u"place"_s, u"ಊರು"_s, u"शहर"_s}},
        {"state"_L1, false, {u"ರಾಜ್ಯ"_s, u"राज्य"_s}},
        {"pin_code"_L1, false,
            {u"pin"_s, u"pincode"_s, u"postal code"_s, u"zip"_s, u"ಪಿನ್"_s, u"पिन"_s}},
        {"gotra"_L1, false, {u"gothra"_s, u"gotram"_s, u"ಗೋತ್ರ"_s, u"गोत्र"_s}},
        {"nakshatra"_L1, false,
            {u"nakshathra"_s, u"star"_s, u"birth star"_s, u"ನಕ್ಷತ್ರ"_s, u"नक्षत्र"_s}},
        {"rashi"_L1, false, {u"rasi"_s, u"raashi"_s, u"ರಾಶಿ"_s, u"राशि"_s}},
        {"birth_date"_L1, false, {u"date of birth"_s, u"dob"_s, u"ಜನ್ಮ ದಿನಾಂಕ"_s, u"जन्म तिथि"_s}},
        {"language"_L1, false, {u"ಭಾಷೆ"_s, u"भाषा"_s}},
        {"pan"_L1, false, {u"pan no"_s, u"pan number"_s, u"pan card"_s}},
        {"notes"_L1, false, {u"note"_s, u"remarks"_s, u"ಟಿಪ್ಪಣಿ"_s, u"टिप्पणी"_s}},
        {"allows_messages"_L1, false, {u"messages"_s, u"sms"_s, u"whatsapp consent"_s}},
        {"allows_name_display"_L1, false, {u"name display"_s, u"display name"_s}},
        // No "serial number": that counts the lines of one file and names nobody.
        {"external_id"_L1, false, {u"devotee id"_s, u"old id"_s, u"member no"_s}},
    };
    return specs;
}

Result<devotees::DevoteeDraft> draftOf(const CsvRow& row)
{
    devotees::DevoteeDraft draft;
    draft.name = row[Name];
    draft.nameLocal = row[NameLocal];
    draft.phone = row[Phone];
    draft.alternatePhone = row[AlternatePhone];
    draft.email = row[Email];
    draft.address = row[Address];
    draft.city = row[City];
    draft.state = row[State];
    draft.pinCode = row[PinCode];
    draft.gotra = row[Gotra];
    draft.nakshatra = row[Nakshatra];
    draft.rashi = row[Rashi];
    draft.language = row[Language];
    draft.pan = row[Pan];
    draft.notes = row[Notes];
    MM_LET(birthDate, parseAnyDate(row[BirthDate], u"birth_date"_s));
    draft.birthDate = birthDate;
    MM_LET(messages, parseYesNo(row[AllowsMessages], u"allows_messages"_s));
    draft.allowsMessages = messages;
    MM_LET(display, parseYesNo(row[AllowsNameDisplay], u"allows_name_display"_s));
    draft.allowsNameDisplay = display;
    return draft;
}

/// The temple's own number for the devotee names the line; else the line names itself.
QByteArray keyOf(const CsvRow& row)
{
    if (row[ExternalId].isEmpty()) {
        return row.key("devotees", columns());
    }
    CsvRow onlyId{row.line, QStringList()};
    for (size_t i = 0; i < columns().size(); ++i) {
        onlyId.cells.append(i == ExternalId ? row[i] : QString());
    }
    return onlyId.key("devotees", columns());
}

/// A devotee of exactly this name and phone is the same one.
struct SameAs
{
    QString name;
    QString phone;

    static std::optional<SameAs> of(const CsvRow& row)
    {
        const auto phone = parsePhone(row[Phone]);
        const auto name = cleanName(row[Name]);
        return phone && name ? std::optional(SameAs{*name, *phone}) : std::nullopt;
    }
    [[nodiscard]] Result<DevoteeId> find(store::Connection& db) const
    {
        Query query(db, sql::exchange::devotee_like);
        query.bind("phone", phone).bind("name", name);
        MM_LET(found, query.maybe([](const Row& like) { return like.id<DevoteeId>(0); }));
        return found.value_or(DevoteeId());
    }
    [[nodiscard]] QByteArray key() const { return (phone + u'\n' + name).toUtf8(); }
};

/// Takes the lines of one file.
class DevoteeRows
{
public:
    explicit DevoteeRows(const store::FieldSealer& sealer)
        : m_sealer(sealer)
    { }

    Result<RowOutcome> take(UnitOfWork& unit, const CsvRow& row)
    {
        const QByteArray key = keyOf(row);
        MM_LET(known, isImported(unit, kKind, key));
        if (known || m_seen.contains(key)) {
            return RowOutcome::Already;
        }
        MM_LET(draft, draftOf(row));
        const auto same = SameAs::of(row);
        if (same) {
            MM_LET(there, same->find(unit.db()));
            if (!there.isNull()) {
                MM_CHECK(rememberImported(unit, kKind, key, there.uuid));
                return RowOutcome::Already;
            }
            if (m_seen.contains(same->key())) {
                return RowOutcome::Already;
            }
        }
        MM_LET(added, devotees::registerDevotee(unit, m_sealer, draft));
        MM_CHECK(rememberImported(unit, kKind, key, added.uuid));
        m_seen.insert(key);
        if (same) {
            m_seen.insert(same->key());
        }
        return RowOutcome::Added;
    }

private:
    const store::FieldSealer& m_sealer;
    /// What this run has taken: a dry run keeps nothing in the store.
    QSet<QByteArray> m_seen;
};

} // namespace

Result<ImportReport> importDevotees(store::Desk& desk, const store::FieldSealer& sealer,
    const QString& path, const ImportOptions& options)
{
    DevoteeRows rows(sealer);
    return runImport(desk, path, columns(), options,
        [&](UnitOfWork& unit, const CsvRow& row) { return rows.take(unit, row); });
}

} // namespace mm::exchange
