// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/saved_views.h"

#include "models/core/person_rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

bool sameName(const QString& one, const QString& other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

Result<QString> readName(const QString& typed)
{
    MM_LET(name, cleanText(typed, SavedViews::kLongestName, u"name"_s));
    if (name.isEmpty()) {
        return fail(invalid("view.name_missing"_L1, u"name"_s));
    }
    return name;
}

} // namespace

SavedViews::SavedViews(QSettings& settings, const QString& key)
    : m_settings(settings)
    , m_key(u"views/"_s + key)
{
    const QByteArray kept = settings.value(m_key).toString().toUtf8();
    const QJsonArray views = QJsonDocument::fromJson(kept).array();
    for (const auto& value : views) {
        const QJsonObject one = value.toObject();
        const QString name = one.value(u"name"_s).toString();
        if (!name.isEmpty() && find(name) == nullptr) {
            m_views << SavedView{name, one.value(u"state"_s).toObject()};
        }
    }
}

const SavedView* SavedViews::find(const QString& name) const
{
    const auto found = std::find_if(m_views.cbegin(), m_views.cend(),
        [&name](const SavedView& view) { return sameName(view.name, name); });
    return found == m_views.cend() ? nullptr : &*found;
}

Result<QString> SavedViews::keep(const QString& name, const QJsonObject& state)
{
    MM_LET(clean, readName(name));
    if (find(clean) == nullptr && m_views.size() >= kMostViews) {
        return fail(
            invalid("view.too_many"_L1, u"name"_s, {{u"most"_s, QString::number(kMostViews)}}));
    }
    remove(clean);
    m_views << SavedView{clean, state};
    write();
    return clean;
}

Result<QString> SavedViews::rename(const QString& from, const QString& to)
{
    MM_LET(clean, readName(to));
    const SavedView* view = find(from);
    if (view == nullptr) {
        return clean;
    }
    if (!sameName(from, clean) && find(clean) != nullptr) {
        return fail(invalid("view.name_taken"_L1, u"name"_s, {{u"name"_s, clean}}));
    }
    const QJsonObject state = view->state;
    remove(from);
    return keep(clean, state);
}

void SavedViews::remove(const QString& name)
{
    m_views.removeIf([&name](const SavedView& view) { return sameName(view.name, name); });
    write();
}

void SavedViews::restore(const QList<SavedView>& views)
{
    m_views = views;
    write();
}

void SavedViews::write()
{
    std::sort(m_views.begin(), m_views.end(), [](const SavedView& one, const SavedView& other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    QJsonArray kept;
    for (const SavedView& view : std::as_const(m_views)) {
        kept.append(QJsonObject{{u"name"_s, view.name}, {u"state"_s, view.state}});
    }
    if (kept.isEmpty()) {
        m_settings.remove(m_key);
        return;
    }
    m_settings.setValue(
        m_key, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)));
}

} // namespace mm::ui
