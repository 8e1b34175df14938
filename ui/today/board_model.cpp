// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/board_model.h"

#include "models/sevas/seva_text.h"
#include "ui/support/name_in_script.h"

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

BoardPerson personOf(const sevas::ListPerson& person, const QString& language)
{
    const bool isLocal = language != "en"_L1 && !person.nameLocal.isEmpty();
    QStringList detail;
    if (!person.gotra.isEmpty()) {
        detail << nameInScript(NameKind::Gotra, person.gotra, language);
    }
    if (!person.nakshatra.isEmpty()) {
        detail << nameInScript(NameKind::Nakshatra, person.nakshatra, language);
    }
    if (!person.rashi.isEmpty()) {
        detail << nameInScript(NameKind::Rashi, person.rashi, language);
    }
    return {isLocal ? person.nameLocal : person.name, detail.join(u" · ")};
}

BoardRow rowOfEntry(const sevas::ListEntry& entry, const QString& language)
{
    const bool isLocal = language != "en"_L1;
    const auto pick = [isLocal](const QString& name, const QString& local) {
        return isLocal && !local.isEmpty() ? local : name;
    };
    BoardRow row;
    row.time = QString(sevas::batchLabel(entry.starts, entry.ends)).replace(u'-', u'–');
    row.deity = pick(entry.deityName, entry.deityNameLocal);
    row.booking = entry.booking;
    row.seva = pick(entry.sevaName, entry.sevaNameLocal);
    row.seats = entry.seats;
    row.receiptNumber = entry.receiptNumber;
    row.prasada = entry.prasada;
    row.status = entry.status;
    for (const auto& person : entry.persons) {
        row.persons.push_back(personOf(person, language));
    }
    return row;
}

bool isSameShape(const std::vector<BoardRow>& one, const std::vector<BoardRow>& other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
        [](const BoardRow& a, const BoardRow& b) {
            return a.isHeading == b.isHeading && a.booking == b.booking && a.time == b.time
                && a.deity == b.deity && a.persons.size() == b.persons.size();
        });
}

} // namespace

BoardModel::BoardModel(QObject* parent)
    : QAbstractListModel(parent)
{ }

void BoardModel::setList(const sevas::SevaList& list, const QString& language)
{
    std::vector<BoardRow> rows;
    for (const auto& entry : list.entries) {
        BoardRow row = rowOfEntry(entry, language);
        if (rows.empty() || rows.back().time != row.time || rows.back().deity != row.deity) {
            BoardRow heading;
            heading.isHeading = true;
            heading.time = row.time;
            heading.deity = row.deity;
            rows.push_back(std::move(heading));
        }
        rows.push_back(std::move(row));
    }
    if (isSameShape(rows, m_rows)) {
        m_rows = std::move(rows);
        retranslate();
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void BoardModel::retranslate()
{
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

int BoardModel::rowOf(BookingId booking) const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].isHeading && m_rows[i].booking == booking) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

int BoardModel::nextBooking(int from, int by) const
{
    for (int at = from + by; at >= 0 && at < rowCount(); at += by) {
        if (!row(at).isHeading) {
            return at;
        }
    }
    return -1;
}

int BoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BoardModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        return spoken(row(index.row()));
    }
    return {};
}

Qt::ItemFlags BoardModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || row(index.row()).isHeading) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString BoardModel::statusWord(const QString& status)
{
    if (status == "performed"_L1) {
        return tr("Performed");
    }
    return status == "no_show"_L1 ? tr("No-show") : QString();
}

QString BoardModel::spoken(const BoardRow& row) const
{
    QStringList parts;
    const auto say = [&parts](const QString& part) {
        if (!part.isEmpty()) {
            parts << part;
        }
    };
    if (row.isHeading) {
        say(row.time.isEmpty() ? tr("All day") : row.time);
        say(row.deity);
        return parts.join(u" · ");
    }
    say(row.seva);
    for (const auto& person : row.persons) {
        say(person.name);
        say(person.detail);
    }
    say(row.receiptNumber);
    say(statusWord(row.status));
    return parts.join(u", ");
}

} // namespace mm::ui
