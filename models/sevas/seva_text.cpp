// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/seva_text.h"

#include "models/core/indian_format.h"

#include <QRegularExpression>
#include <QStringList>

namespace mm::sevas {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxQuota = 100'000;

const QStringList& dayNames()
{
    static const QStringList names{u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s,
        u"friday"_s, u"saturday"_s, u"sunday"_s};
    return names;
}

/// The weekday (0 Monday) that a word of at least three letters begins; -1 for none.
int weekdayOf(const QString& word)
{
    for (int day = 0; day < dayNames().size(); ++day) {
        if (word.size() >= 3 && dayNames()[day].startsWith(word)) {
            return day;
        }
    }
    return -1;
}

QString plain(const QString& text)
{
    return asciiDigits(text).simplified();
}

} // namespace

Result<int> parseTimeOfDay(const QString& text, const QString& field)
{
    static const QRegularExpression form(uR"(^([01]?\d|2[0-3]):([0-5]\d)$)"_s);
    const auto match = form.match(plain(text));
    if (!match.hasMatch()) {
        return fail(invalid("time.malformed"_L1, field, {{u"value"_s, text}}));
    }
    return match.capturedView(1).toInt() * 60 + match.capturedView(2).toInt();
}

QString timeText(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

Result<BatchTime> cleanBatch(const BatchTime& batch, const QString& field)
{
    MM_LET(starts, parseTimeOfDay(batch.starts, field));
    BatchTime clean{timeText(starts), {}, batch.quota};
    if (!batch.ends.trimmed().isEmpty()) {
        MM_LET(ends, parseTimeOfDay(batch.ends, field));
        if (ends <= starts) {
            return fail(invalid("batch.end_before_start"_L1, field,
                {{u"starts"_s, timeText(starts)}, {u"ends"_s, timeText(ends)}}));
        }
        clean.ends = timeText(ends);
    }
    if (batch.quota && (*batch.quota < 1 || *batch.quota > kMaxQuota)) {
        return fail(invalid("batch.quota"_L1, field, {{u"max"_s, kMaxQuota}}));
    }
    return clean;
}

Result<BatchTime> parseBatch(const QString& text, const QString& field)
{
    static const QRegularExpression form(
        uR"(^(\d\d?:\d\d)(?: ?- ?(\d\d?:\d\d))?(?: ?= ?(\d{1,9}))?$)"_s);
    const auto match = form.match(plain(text));
    if (!match.hasMatch()) {
        return fail(invalid("batch.malformed"_L1, field, {{u"value"_s, text}}));
    }
    BatchTime batch{match.captured(1), match.captured(2), {}};
    if (match.hasCaptured(3)) {
        batch.quota = match.capturedView(3).toLongLong();
    }
    return cleanBatch(batch, field);
}

QString batchLabel(const QString& starts, const QString& ends)
{
    return ends.isEmpty() ? starts : u"%1-%2"_s.arg(starts, ends);
}

Result<int> parseWeekdays(const QString& text, const QString& field)
{
    const QString days = text.simplified().toLower();
    if (days.isEmpty() || days == "daily"_L1) {
        return kEveryDay;
    }
    int mask = 0;
    for (const QString& part : days.split(u',')) {
        const int day = weekdayOf(part.trimmed());
        if (day < 0) {
            return fail(invalid("weekdays.malformed"_L1, field, {{u"value"_s, part.trimmed()}}));
        }
        mask |= 1 << day;
    }
    return mask;
}

QString weekdaysText(int mask)
{
    if (mask == kEveryDay) {
        return u"daily"_s;
    }
    QStringList days;
    for (int day = 0; day < dayNames().size(); ++day) {
        if ((mask & (1 << day)) != 0) {
            days += dayNames()[day].left(3);
        }
    }
    return days.join(u',');
}

Result<Cutoff> parseCutoff(const QString& text, const QString& field)
{
    static const QRegularExpression form(uR"(^(\d\d?:\d\d)(?: ?- ?(\d{1,3}))?$)"_s);
    const auto match = form.match(plain(text));
    const auto minutes = parseTimeOfDay(match.captured(1), field);
    const int daysBefore = match.capturedView(2).toInt();
    if (!minutes || daysBefore > 365) {
        return fail(invalid("cutoff.malformed"_L1, field, {{u"value"_s, text}}));
    }
    return Cutoff{*minutes, daysBefore};
}

QString cutoffText(Cutoff cutoff)
{
    const QString time = timeText(cutoff.minutes);
    return cutoff.daysBefore == 0 ? time : u"%1-%2"_s.arg(time).arg(cutoff.daysBefore);
}

} // namespace mm::sevas
