// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/devotees/field_rules.h"

#include "models/core/identity_numbers.h"
#include "models/core/names_catalog.h"
#include "models/core/person_rules.h"

#include <QRegularExpression>

namespace mm::devotees {

using namespace Qt::StringLiterals;
using store::Bytes;
using store::Field;
using store::Value;

namespace {

constexpr int kAddressMax = 300;
constexpr int kPlaceMax = 60;
constexpr int kGotraMax = 60;
constexpr int kRelationMax = 40;
constexpr int kNotesMax = 1000;
constexpr int kEarliestBirthYear = 1900;

bool isBlank(const QString& text)
{
    return QStringView(text).trimmed().isEmpty();
}

Result<QString> optionalName(const QString& text, const QString& field)
{
    return isBlank(text) ? QString() : cleanName(text, field);
}

Result<QString> optionalPhone(const QString& text, const QString& field)
{
    return isBlank(text) ? QString() : parsePhone(text, field);
}

Result<QString> optionalEmail(const QString& text, const QString& field)
{
    return isBlank(text) ? QString() : parseEmail(text, field);
}

Result<QString> optionalPinCode(const QString& text, const QString& field)
{
    return isBlank(text) ? QString() : parsePinCode(text, field);
}

Result<QString> addressLine(const QString& text, const QString& field)
{
    return cleanText(text, kAddressMax, field);
}

Result<QString> placeName(const QString& text, const QString& field)
{
    return cleanText(text, kPlaceMax, field);
}

Result<QString> gotraName(const QString& text, const QString& field)
{
    return cleanText(text, kGotraMax, field);
}

Result<QString> note(const QString& text, const QString& field)
{
    return cleanNote(text, kNotesMax, field);
}

Result<QString> fromCatalog(
    NameKind kind, QLatin1StringView rule, const QString& text, const QString& field)
{
    if (isBlank(text)) {
        return QString();
    }
    const auto index = findName(kind, text);
    if (!index) {
        return fail(invalid(rule, field, {{u"text"_s, text}}));
    }
    return nameAt(kind, *index)->english;
}

Result<QString> nakshatraName(const QString& text, const QString& field)
{
    return fromCatalog(NameKind::Nakshatra, "nakshatra.unknown"_L1, text, field);
}

Result<QString> rashiName(const QString& text, const QString& field)
{
    return fromCatalog(NameKind::Rashi, "rashi.unknown"_L1, text, field);
}

Result<QString> languageCode(const QString& text, const QString& field)
{
    static const QRegularExpression kForm(u"\\A[a-z]{2,3}\\z"_s);
    const QString code = text.trimmed().toLower();
    if (!code.isEmpty() && !kForm.match(code).hasMatch()) {
        return fail(invalid("language.malformed"_L1, field));
    }
    return code;
}

constexpr TextColumn kTextColumns[] = {
    {"name", &Details::name, &DevoteePatch::name, cleanName},
    {"name_local", &Details::nameLocal, &DevoteePatch::nameLocal, optionalName},
    {"phone", &Details::phone, &DevoteePatch::phone, optionalPhone},
    {"alternate_phone", &Details::alternatePhone, &DevoteePatch::alternatePhone, optionalPhone},
    {"email", &Details::email, &DevoteePatch::email, optionalEmail},
    {"address", &Details::address, &DevoteePatch::address, addressLine},
    {"city", &Details::city, &DevoteePatch::city, placeName},
    {"state", &Details::state, &DevoteePatch::state, placeName},
    {"pin_code", &Details::pinCode, &DevoteePatch::pinCode, optionalPinCode},
    {"gotra", &Details::gotra, &DevoteePatch::gotra, gotraName},
    {"nakshatra", &Details::nakshatra, &DevoteePatch::nakshatra, nakshatraName},
    {"rashi", &Details::rashi, &DevoteePatch::rashi, rashiName},
    {"language", &Details::language, &DevoteePatch::language, languageCode},
    {"notes", &Details::notes, &DevoteePatch::notes, note},
};

} // namespace

std::span<const TextColumn> textColumns()
{
    return kTextColumns;
}

Result<QDate> checkBirthDate(QDate date, QDate today)
{
    if (date.isValid() && (date > today || date.year() < kEarliestBirthYear)) {
        return fail(invalid("birth_date.impossible"_L1, u"birth_date"_s));
    }
    return date;
}

Result<QString> cleanRelation(const QString& text)
{
    return cleanText(text, kRelationMax, u"relation"_s);
}

Result<SealedPan> sealPan(const store::FieldSealer& sealer, const QString& pan)
{
    if (isBlank(pan)) {
        return SealedPan{};
    }
    MM_LET(number, parsePan(pan, u"pan"_s));
    const QByteArray plain = number.toLatin1();
    MM_LET(sealed, sealer.seal(plain, kPanSeal));
    return SealedPan{sealed, maskPan(number), sealer.hash(plain)};
}

Value bytesOrNull(const QByteArray& bytes)
{
    return bytes.isEmpty() ? Value() : Value(Bytes{bytes});
}

QJsonObject auditOf(std::span<const Field> fields)
{
    QJsonObject object;
    for (const auto& field : fields) {
        const QLatin1StringView column(field.column);
        const auto& data = field.value.data();
        if (const auto* text = std::get_if<QString>(&data)) {
            object.insert(column, *text);
        } else if (const auto* number = std::get_if<qint64>(&data)) {
            object.insert(column, *number);
        } else if (const auto* uuid = std::get_if<Uuid>(&data)) {
            object.insert(column, uuid->toString());
        }
    }
    return object;
}

} // namespace mm::devotees
