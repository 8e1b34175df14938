// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setup_memo.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <array>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

struct TextField
{
    QLatin1StringView key;
    QString SetupDraft::*member;
};
constexpr std::array kTexts{
    TextField{"name"_L1, &SetupDraft::name},
    TextField{"name_local"_L1, &SetupDraft::nameLocal},
    TextField{"code"_L1, &SetupDraft::code},
    TextField{"state"_L1, &SetupDraft::state},
    TextField{"city"_L1, &SetupDraft::city},
    TextField{"latitude"_L1, &SetupDraft::latitude},
    TextField{"longitude"_L1, &SetupDraft::longitude},
    TextField{"receipt_language"_L1, &SetupDraft::receiptLanguage},
    TextField{"counter"_L1, &SetupDraft::counterCode},
    TextField{"display_name"_L1, &SetupDraft::displayName},
    TextField{"username"_L1, &SetupDraft::username},
    TextField{"server"_L1, &SetupDraft::server},
    TextField{"join_temple"_L1, &SetupDraft::joinTemple},
    TextField{"join_counter"_L1, &SetupDraft::joinCounter},
};
constexpr QLatin1StringView kStep("step");
constexpr QLatin1StringView kDemo("demo");
constexpr QLatin1StringView kJoin("join");
constexpr QLatin1StringView kKeySheet("key_sheet_owed");

QJsonObject readObject(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

void writeObject(const QString& path, const QJsonObject& object)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(object).toJson());
        file.commit();
    }
}

} // namespace

std::optional<SetupMemo::Place> SetupMemo::read() const
{
    const QJsonObject object = readObject(m_path);
    if (!object.contains(kStep)) {
        return std::nullopt;
    }
    Place place;
    place.step = object.value(kStep).toInt();
    place.draft.isDemo = object.value(kDemo).toBool();
    place.draft.isJoin = object.value(kJoin).toBool();
    for (const auto& field : kTexts) {
        place.draft.*field.member = object.value(field.key).toString();
    }
    return place;
}

void SetupMemo::write(const Place& place) const
{
    QJsonObject object{
        {kStep, place.step}, {kDemo, place.draft.isDemo}, {kJoin, place.draft.isJoin}};
    for (const auto& field : kTexts) {
        object.insert(field.key, place.draft.*field.member);
    }
    writeObject(m_path, object);
}

void SetupMemo::owesKeySheet() const
{
    writeObject(m_path, {{kKeySheet, true}});
}

bool SetupMemo::isKeySheetOwed() const
{
    return readObject(m_path).value(kKeySheet).toBool();
}

void SetupMemo::forget() const
{
    QFile::remove(m_path);
}

} // namespace mm::ui
