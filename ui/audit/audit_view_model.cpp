// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_view_model.h"

#include "models/core/indian_format.h"
#include "models/identity/users.h"
#include "translations/error_text.h"
#include "ui/support/permission.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

/// Some ten milliseconds of the store's thread: a sale waits no longer than that.
constexpr int kEventsAPiece = 2000;

Result<void> requireView(const Workplace& place)
{
    return mayRead(place.desk, u"audit.view"_s);
}

QString wordsOf(const QString& field, const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Bool:
        return value.toBool() ? AuditViewModel::tr("yes") : AuditViewModel::tr("no");
    case QJsonValue::Double:
        return field.endsWith("_paise"_L1)
            ? formatInr(Money::fromPaise(value.toInteger()), InrStyle::Plain, InrSymbol::Rupee)
            : QString::number(value.toInteger());
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList lines;
        for (const auto& item : value.toArray()) {
            lines << wordsOf(field, item);
        }
        return lines.join(u'\n');
    }
    case QJsonValue::Object: {
        QStringList parts;
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            parts << it.key() + u": "_s + wordsOf(it.key(), it.value());
        }
        return parts.join(u", "_s);
    }
    }
    return {};
}

QString fieldName(QString field, const QString& language)
{
    if (field.endsWith("_paise"_L1)) {
        field.chop(6);
    }
    return texts::fieldText(field, language);
}

QJsonObject objectOf(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace

AuditViewModel::AuditViewModel(DeskRunner& runner, QObject* parent)
    : QObject(parent)
    , m_runner(runner)
{ }

void AuditViewModel::load()
{
    m_runner.ask(
        this,
        [](Workplace& place) -> Result<QStringList> {
            MM_CHECK(requireView(place));
            MM_LET(users, identity::listUsers(place.desk.db));
            QStringList usernames;
            for (const auto& user : users) {
                usernames << user.username;
            }
            return usernames;
        },
        [this](Result<QStringList> usernames) {
            if (!usernames) {
                Q_EMIT refused(usernames.error());
                return;
            }
            m_usernames = std::move(*usernames);
            Q_EMIT usersChanged();
        });
}

void AuditViewModel::readPage(const audit::EventFilter& filter, Answered answered)
{
    if (filter.after.isNull()) {
        m_events.clear();
    }
    readOn(filter, answered, ++m_question);
}

void AuditViewModel::readOn(
    const audit::EventFilter& filter, const Answered& answered, quint64 question)
{
    m_runner.ask(
        this,
        [filter](Workplace& place) -> Result<audit::EventPage> {
            MM_CHECK(requireView(place));
            return audit::listEvents(place.desk.db, filter);
        },
        [this, filter, answered, question](Result<audit::EventPage> page) {
            if (question != m_question) {
                return;
            }
            if (page && page->events.empty() && !page->next.isNull()) {
                auto further = filter;
                further.after = page->next;
                readOn(further, answered, question);
                return;
            }
            if (page) {
                for (const auto& event : page->events) {
                    m_events.insert(event.id, event);
                }
            }
            answered(std::move(page));
        });
}

void AuditViewModel::readBeside(const audit::EventFilter& filter, const Answered& answered)
{
    m_runner.ask(
        this,
        [filter](Workplace& place) -> Result<audit::EventPage> {
            MM_CHECK(requireView(place));
            return audit::listEvents(place.desk.db, filter);
        },
        answered);
}

const audit::EventRow* AuditViewModel::event(const Uuid& id) const
{
    const auto found = m_events.constFind(id);
    return found == m_events.cend() ? nullptr : &*found;
}

void AuditViewModel::verifyChain()
{
    if (m_chainState == ChainState::Checking) {
        return;
    }
    m_checker = std::make_shared<audit::ChainCheck>();
    setChainState(ChainState::Checking);
    const quint64 check = ++m_check;
    m_runner.ask(
        this,
        [](Workplace& place) -> Result<qint64> {
            MM_CHECK(requireView(place));
            return audit::countEvents(place.desk.db);
        },
        [this, check](const Result<qint64>& whole) {
            if (check != m_check) {
                return;
            }
            if (!whole) {
                setChainState(ChainState::Unchecked);
                Q_EMIT refused(whole.error());
                return;
            }
            m_whole = *whole;
            checkNext(check);
        });
}

void AuditViewModel::checkNext(quint64 check)
{
    struct Step
    {
        bool finished = false;
        audit::ChainReport report;
        std::vector<audit::DeviceChain> chains;
    };
    m_runner.ask(
        this,
        [checker = m_checker](Workplace& place) -> Result<Step> {
            MM_CHECK(requireView(place));
            MM_LET(finished, checker->advance(place.desk.db, kEventsAPiece));
            return Step{finished, checker->report(), checker->chains()};
        },
        [this, check](const Result<Step>& step) {
            if (check != m_check) {
                return;
            }
            if (!step) {
                setChainState(ChainState::Unchecked);
                Q_EMIT refused(step.error());
                return;
            }
            m_chain = step->report;
            m_chains = step->chains;
            if (step->finished) {
                setChainState(ChainState::Checked);
                return;
            }
            Q_EMIT chainProgress(m_chain.events, std::max(m_whole, m_chain.events));
            checkNext(check);
        });
}

void AuditViewModel::stopVerifying()
{
    if (m_chainState == ChainState::Checking) {
        ++m_check;
        setChainState(ChainState::Unchecked);
    }
}

void AuditViewModel::setChainState(ChainState state)
{
    m_chainState = state;
    Q_EMIT chainChanged();
}

std::vector<FieldChange> AuditViewModel::changesOf(
    const audit::EventRow& event, const QString& language)
{
    const QJsonObject before = objectOf(event.before);
    const QJsonObject after = objectOf(event.after);
    QStringList fields = before.keys();
    for (const QString& field : after.keys()) {
        if (!before.contains(field)) {
            fields << field;
        }
    }
    std::sort(fields.begin(), fields.end());
    std::vector<FieldChange> changes;
    for (const QString& field : std::as_const(fields)) {
        changes.push_back({fieldName(field, language), wordsOf(field, before.value(field)),
            wordsOf(field, after.value(field))});
    }
    return changes;
}

QString AuditViewModel::subjectOf(const audit::EventRow& event)
{
    const QJsonObject after = objectOf(event.after);
    const QJsonObject before = objectOf(event.before);
    for (const auto& field :
        {"number"_L1, "username"_L1, "name"_L1, "title"_L1, "code"_L1, "setting"_L1, "key"_L1}) {
        for (const QJsonObject* side : {&after, &before}) {
            const QString text = side->value(field).toString();
            if (!text.isEmpty()) {
                return text;
            }
        }
    }
    return {};
}

} // namespace mm::ui
