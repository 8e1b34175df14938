// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_words.h"

#include "models/core/indian_format.h"
#include "ui/widgets/date_text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace mm::ui {

using namespace Qt::StringLiterals;
using conflicts::Conflict;
using sync::State;
using sync::Status;

namespace {

class SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;
constexpr qint64 kDayMs = 24 * kHourMs;
/// Beyond it the clock of the computer is said to be wrong.
constexpr qint64 kSkewMs = 2 * kMinuteMs;

QString ago(std::optional<qint64> at, qint64 now)
{
    if (!at) {
        return SyncWords::tr("not yet");
    }
    const qint64 ms = std::max<qint64>(0, now - *at);
    if (ms < kMinuteMs) {
        return SyncWords::tr("just now");
    }
    if (ms < kHourMs) {
        return SyncWords::tr("%1 min ago").arg(ms / kMinuteMs);
    }
    return ms < 2 * kDayMs ? SyncWords::tr("%1 h ago").arg(ms / kHourMs)
                           : SyncWords::tr("%1 days ago").arg(ms / kDayMs);
}

QString waiting(const Status& status)
{
    return SyncWords::tr("%1 waiting to send").arg(groupIndian(status.pending));
}

bool needsAPerson(const Status& status)
{
    return status.state == State::AuthPaused || status.state == State::UpgradeNeeded
        || status.state == State::Forked;
}

QJsonObject taskOf(const Conflict& conflict)
{
    return QJsonDocument::fromJson(conflict.mine.toUtf8()).object();
}

QString taskStory(const Conflict& conflict)
{
    const auto task = taskOf(conflict);
    const auto word = [&](const QString& key) {
        return task.value(key).toString();
    };
    const auto day = [&](const QString& key) {
        return dateText(QDate::fromString(word(key), Qt::ISODate));
    };
    const QString whom = word(u"name"_s).isEmpty() ? word(u"receipt"_s)
                                                   : word(u"name"_s) + u", "_s + word(u"phone"_s);
    if (conflict.field == "moved"_L1) {
        return SyncWords::tr("%1 on %2 was sold beyond its places. The booking of %3 was moved to "
                             "%4. Call the devotee.")
            .arg(word(u"seva"_s), day(u"date"_s), whom, day(u"to_date"_s));
    }
    if (conflict.field == "refund"_L1) {
        return SyncWords::tr(
            "%1 on %2 was sold beyond its places. The booking of %3 was cancelled: "
            "call the devotee and pay the money back.")
            .arg(word(u"seva"_s), day(u"date"_s), whom);
    }
    return SyncWords::tr("%1 on %2 was sold beyond its places. %3 is on the wait list: call the "
                         "devotee and agree on another day.")
        .arg(word(u"seva"_s), day(u"date"_s), whom);
}

QString onlineMoneyStory(const Conflict& conflict)
{
    const auto task = taskOf(conflict);
    const QString amount = moneyText(Money::fromPaise(task.value(u"paise"_s).toInteger()));
    const QString payment = task.value(u"payment"_s).toString();
    if (conflict.field == "again"_L1) {
        return SyncWords::tr("₹ %1 came a second time for receipt %2, as payment %3. Give it back "
                             "in the payment gateway's list.")
            .arg(amount, conflict.rowName, payment);
    }
    return SyncWords::tr("₹ %1 was paid online as payment %2, and no receipt could be made. Give "
                         "it back in the payment gateway's list, or issue a receipt by hand.")
        .arg(amount, payment);
}

} // namespace

QString stateText(State state)
{
    switch (state) {
    case State::Offline:
        return SyncWords::tr("No connection");
    case State::Connecting:
        return SyncWords::tr("Connecting");
    case State::Negotiating:
        return SyncWords::tr("Comparing with the office");
    case State::Idle:
        return SyncWords::tr("Everything is sent");
    case State::Pushing:
        return SyncWords::tr("Sending");
    case State::Pulling:
        return SyncWords::tr("Fetching");
    case State::Resyncing:
        return SyncWords::tr("Fetching everything anew");
    case State::AuthPaused:
        return SyncWords::tr("The office does not accept this counter");
    case State::UpgradeNeeded:
        return SyncWords::tr("A newer program is needed");
    case State::Forked:
        return SyncWords::tr("This is a copy of another counter");
    case State::BreakerOpen:
        break;
    }
    return SyncWords::tr("No connection, trying again later");
}

PillWords pillWords(const Status& status, qint64 now)
{
    const QString safe = SyncWords::tr("Safe on this PC");
    if (!status.isRegistered) {
        return {Tone::Success, safe};
    }
    if (needsAPerson(status)) {
        return {Tone::Danger, stateText(status.state)};
    }
    if (status.parked > 0) {
        return {Tone::Warning, SyncWords::tr("%1 need attention").arg(groupIndian(status.parked))};
    }
    if (status.skewMs && std::abs(*status.skewMs) > kSkewMs) {
        return {Tone::Warning, SyncWords::tr("The clock of this PC is wrong")};
    }
    if (status.pending > 0) {
        const bool isOld = status.oldestPendingAt && now - *status.oldestPendingAt > kDayMs;
        return {isOld ? Tone::Warning : Tone::Success, safe + u" · "_s + waiting(status)};
    }
    if (status.state == State::Resyncing || status.state == State::Pulling) {
        return {Tone::Info, stateText(status.state)};
    }
    return {Tone::Success, SyncWords::tr("Safe here and at the office")};
}

std::vector<std::pair<QString, QString>> statusFacts(const Status& status, qint64 now)
{
    std::vector<std::pair<QString, QString>> facts;
    const auto add = [&](const QString& label, const QString& value) {
        facts.emplace_back(label, value);
    };
    if (!status.isRegistered) {
        add(SyncWords::tr("State"), SyncWords::tr("Everything stands on this PC alone"));
        return facts;
    }
    add(SyncWords::tr("State"), stateText(status.state));
    add(SyncWords::tr("Waiting to send"), groupIndian(status.pending));
    if (status.oldestPendingAt) {
        add(SyncWords::tr("The oldest of them"), ago(status.oldestPendingAt, now));
    }
    add(SyncWords::tr("Need attention"), groupIndian(status.parked));
    add(SyncWords::tr("To be settled"), groupIndian(status.conflicts));
    add(SyncWords::tr("Changes still to fetch"),
        groupIndian(std::max<qint64>(0, status.head - status.cursor)));
    add(SyncWords::tr("Complete"),
        status.isConsistent ? SyncWords::tr("yes") : SyncWords::tr("not yet"));
    if (!status.tablesApart.isEmpty()) {
        add(SyncWords::tr("Not the same as the service"), status.tablesApart.join(u", "_s));
    }
    add(SyncWords::tr("Last sent"), ago(status.lastPushAt, now));
    add(SyncWords::tr("Last fetched"), ago(status.lastPullAt, now));
    if (status.skewMs) {
        add(SyncWords::tr("Clock of this PC"),
            std::abs(*status.skewMs) <= kSkewMs
                ? SyncWords::tr("right")
                : SyncWords::tr("%1 min off").arg(*status.skewMs / kMinuteMs));
    }
    if (status.nextRetryAt && *status.nextRetryAt > now) {
        add(SyncWords::tr("Next attempt"),
            SyncWords::tr("in %1 s").arg((*status.nextRetryAt - now) / 1000));
    }
    qint64 left = 0;
    for (const auto& right : status.rights) {
        left += std::max<qint64>(0, right.granted - right.used);
    }
    if (!status.rights.empty()) {
        add(SyncWords::tr("Places it may sell alone"), groupIndian(left));
    }
    return facts;
}

QString conflictKindText(const Conflict& conflict)
{
    if (conflict.kind == "field"_L1) {
        return SyncWords::tr("Changed at two counters");
    }
    if (conflict.kind == "deleted"_L1) {
        return SyncWords::tr("Changed after it was taken out");
    }
    if (conflict.kind == "same_key"_L1) {
        return SyncWords::tr("One code given twice");
    }
    if (conflict.kind == "cancelled_twice"_L1) {
        return SyncWords::tr("Cancelled at two counters");
    }
    if (conflict.kind == "late"_L1) {
        return SyncWords::tr("Came after the month was closed");
    }
    if (conflict.kind == "stale_price"_L1) {
        return SyncWords::tr("Sold at an old price");
    }
    if (conflict.kind == "same_devotee"_L1) {
        return SyncWords::tr("Perhaps the same devotee");
    }
    if (conflict.kind == "oversold"_L1) {
        return SyncWords::tr("More sold than places");
    }
    if (conflict.kind == "online_money"_L1) {
        return SyncWords::tr("Paid online without a receipt");
    }
    if (conflict.kind == "performed_cancelled"_L1) {
        return SyncWords::tr("Performed here, cancelled there");
    }
    if (conflict.kind == "own_series"_L1) {
        return SyncWords::tr("The service came back from a backup");
    }
    return SyncWords::tr("Said at two counters");
}

QString fieldText(const QString& column)
{
    static const QHash<QString, const char*> words{
        {u"name"_s, QT_TRANSLATE_NOOP("SyncWords", "Name")},
        {u"name_local"_s, QT_TRANSLATE_NOOP("SyncWords", "Name in the local script")},
        {u"phone"_s, QT_TRANSLATE_NOOP("SyncWords", "Phone")},
        {u"alternate_phone"_s, QT_TRANSLATE_NOOP("SyncWords", "Second phone")},
        {u"email"_s, QT_TRANSLATE_NOOP("SyncWords", "E-mail")},
        {u"address"_s, QT_TRANSLATE_NOOP("SyncWords", "Address")},
        {u"city"_s, QT_TRANSLATE_NOOP("SyncWords", "Place")},
        {u"pin_code"_s, QT_TRANSLATE_NOOP("SyncWords", "PIN code")},
        {u"gotra"_s, QT_TRANSLATE_NOOP("SyncWords", "Gotra")},
        {u"nakshatra"_s, QT_TRANSLATE_NOOP("SyncWords", "Nakshatra")},
        {u"rashi"_s, QT_TRANSLATE_NOOP("SyncWords", "Rashi")},
        {u"birth_date"_s, QT_TRANSLATE_NOOP("SyncWords", "Date of birth")},
        {u"notes"_s, QT_TRANSLATE_NOOP("SyncWords", "Notes")},
        {u"value"_s, QT_TRANSLATE_NOOP("SyncWords", "Setting")},
        {u"code"_s, QT_TRANSLATE_NOOP("SyncWords", "Code")},
        {u"quota"_s, QT_TRANSLATE_NOOP("SyncWords", "Places")},
        {u"starts"_s, QT_TRANSLATE_NOOP("SyncWords", "Begins at")},
        {u"is_active"_s, QT_TRANSLATE_NOOP("SyncWords", "In use")},
    };
    const char* word = words.value(column);
    return word == nullptr ? QString(column).replace(u'_', u' ')
                           : QCoreApplication::translate("SyncWords", word);
}

/// Of what the service did by itself, and of ends that met; empty for all others.
static QString endingStory(const Conflict& conflict, const QString& who)
{
    if (conflict.kind == "deleted"_L1 && conflict.winner == "theirs"_L1) {
        return SyncWords::tr("%2 took %1 out of use while it was changed at another counter. It "
                             "stays in use; take it out again if that is right.")
            .arg(conflict.rowName, who);
    }
    if (conflict.kind == "cancelled_twice"_L1 && conflict.table == "bookings"_L1) {
        return SyncWords::tr(
            "A seva of receipt %1 was cancelled at another counter and by %2 at %3. It counts once "
            "in the books. Make sure that the money was given back only once.")
            .arg(conflict.rowName, who, conflict.counterCode);
    }
    if (conflict.kind == "performed_cancelled"_L1) {
        return SyncWords::tr(
            "A seva of receipt %1 was performed at one counter and cancelled at another. The "
            "cancellation stands, and the seva's income was taken back. If the money was not given "
            "back, issue a new receipt for it.")
            .arg(conflict.rowName);
    }
    if (conflict.kind == "own_series"_L1) {
        return SyncWords::tr(
            "The cloud service came back from a backup. What is given online is numbered %2 from "
            "now on, no more %1, so that no number is used twice. The counters bring back what "
            "they had of %1.")
            .arg(conflict.mine, conflict.theirs);
    }
    return {};
}

QString conflictStory(const Conflict& conflict)
{
    const QString who = conflict.userName.isEmpty() ? conflict.counterCode : conflict.userName;
    if (const QString story = endingStory(conflict, who); !story.isEmpty()) {
        return story;
    }
    if (conflict.kind == "field"_L1) {
        return SyncWords::tr("%1 of %2 was changed here and there before the counters met. Choose "
                             "which one is right; the other stays in this list.")
            .arg(fieldText(conflict.field), conflict.rowName);
    }
    if (conflict.kind == "deleted"_L1) {
        return SyncWords::tr("%1 had been taken out of use when %2 changed it. It is in use again.")
            .arg(conflict.rowName, who);
    }
    if (conflict.kind == "same_key"_L1) {
        return SyncWords::tr("Two counters gave the code %1. This one is now called %2; give it a "
                             "better code if you like.")
            .arg(conflict.mine, conflict.theirs);
    }
    if (conflict.kind == "cancelled_twice"_L1) {
        return SyncWords::tr(
            "Receipt %1 was cancelled at another counter and by %2 at %3. It counts "
            "once in the books. Make sure that the money was given back only once.")
            .arg(conflict.rowName, who, conflict.counterCode);
    }
    if (conflict.kind == "late"_L1) {
        return SyncWords::tr(
            "Voucher %1 of %2 came when the books were closed up to %3. It keeps its "
            "date and number and counts in the books on %4: tell the accountant.")
            .arg(conflict.rowName, dateText(QDate::fromString(conflict.mine, Qt::ISODate)),
                dateText(QDate::fromString(conflict.theirs, Qt::ISODate)),
                dateText(QDate::fromString(conflict.theirs, Qt::ISODate).addDays(1)));
    }
    if (conflict.kind == "stale_price"_L1) {
        return SyncWords::tr("A seva on receipt %1 was sold for ₹ %2; its price was ₹ %3 by then. "
                             "The receipt stands as it was printed.")
            .arg(conflict.rowName, moneyText(Money::fromPaise(conflict.mine.toLongLong())),
                moneyText(Money::fromPaise(conflict.theirs.toLongLong())));
    }
    if (conflict.kind == "same_devotee"_L1) {
        return SyncWords::tr(
            "%1 was registered at two counters with the same phone. If they are one "
            "person, merge them on the Devotees page.")
            .arg(conflict.rowName);
    }
    if (conflict.kind == "oversold"_L1) {
        return taskStory(conflict);
    }
    if (conflict.kind == "online_money"_L1) {
        return onlineMoneyStory(conflict);
    }
    return SyncWords::tr("Two counters recorded the same thing. It counts once.");
}

QString operationText(const QString& type)
{
    const QString area = type.section(u'.', 0, 0);
    if (type == "receipt.cancel"_L1) {
        return SyncWords::tr("A cancellation");
    }
    if (area == "receipt"_L1) {
        return SyncWords::tr("A receipt");
    }
    if (area == "booking"_L1) {
        return SyncWords::tr("A booking");
    }
    if (area == "devotee"_L1) {
        return SyncWords::tr("A devotee");
    }
    return area == "voucher"_L1 ? SyncWords::tr("A voucher") : SyncWords::tr("A change");
}

QString holeText(const sync::SeriesHole& hole)
{
    return hole.first == hole.last
        ? SyncWords::tr("%1 has not come").arg(hole.firstNumber())
        : SyncWords::tr("%1 to %2 have not come").arg(hole.firstNumber(), hole.lastNumber());
}

QString holeStory(const sync::SeriesHole& hole, qint64 now)
{
    if (now - hole.sinceAt < sync::kHoleAlarmMs) {
        return SyncWords::tr("%1 from counter %2, though later receipts have. They are perhaps "
                             "still on their way: let that counter finish sending.")
            .arg(holeText(hole), hole.counterCode);
    }
    return SyncWords::tr(
        "%1 from counter %2 for more than a day, though later receipts have. Switch "
        "that computer on and let it send. If it was taken out of service, what "
        "it still sent waits on the page Devices to be let in or put away.")
        .arg(holeText(hole), hole.counterCode);
}

} // namespace mm::ui
