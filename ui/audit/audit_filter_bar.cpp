// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_filter_bar.h"

#include "ui/audit/audit_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/naming.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimer>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPauseMs = 200;
constexpr int kLongestText = 200;

void choose(QComboBox* box, const QVariant& data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

AuditFilterBar::AuditFilterBar(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_from(new DateEdit(clock, this))
    , m_upto(new DateEdit(clock, this))
    , m_user(new QComboBox(this))
    , m_action(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_fromRow(new FieldRow(QString(), m_from, FieldRow::LabelPlace::Above, this))
    , m_uptoRow(new FieldRow(QString(), m_upto, FieldRow::LabelPlace::Above, this))
    , m_userRow(new FieldRow(QString(), m_user, FieldRow::LabelPlace::Above, this))
    , m_actionRow(new FieldRow(QString(), m_action, FieldRow::LabelPlace::Above, this))
    , m_textRow(new FieldRow(QString(), m_text, FieldRow::LabelPlace::Above, this))
    , m_pause(new QTimer(this))
{
    setPurpose(m_from, "auditFrom"_L1);
    setPurpose(m_upto, "auditUpto"_L1);
    setPurpose(m_user, "auditUser"_L1);
    setPurpose(m_action, "auditAction"_L1);
    setPurpose(m_text, "auditText"_L1);
    m_text->setMaxLength(kLongestText);
    m_text->setClearButtonEnabled(true);
    m_user->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_action->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kMedium);
    line->addWidget(m_fromRow, 2, Qt::AlignTop);
    line->addWidget(m_uptoRow, 2, Qt::AlignTop);
    line->addWidget(m_userRow, 2, Qt::AlignTop);
    line->addWidget(m_actionRow, 3, Qt::AlignTop);
    line->addWidget(m_textRow, 3, Qt::AlignTop);
    wire();
    writeWords();
}

void AuditFilterBar::wire()
{
    m_fromRow->follow(m_from);
    m_uptoRow->follow(m_upto);
    for (DateEdit* edit : {m_from, m_upto}) {
        connect(edit, &DateEdit::dateChanged, this, &AuditFilterBar::changed);
        // A field that was emptied narrows no more.
        connect(edit, &DateEdit::editingFinished, this, &AuditFilterBar::changed);
    }
    connect(m_user, &QComboBox::activated, this, &AuditFilterBar::changed);
    connect(m_action, &QComboBox::activated, this, &AuditFilterBar::changed);
    connect(m_text, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        m_pause->stop();
        Q_EMIT changed();
    });
    connect(m_pause, &QTimer::timeout, this, &AuditFilterBar::changed);
}

void AuditFilterBar::setUsernames(const QStringList& usernames)
{
    m_usernames = usernames;
    writeWords();
}

TableFilters AuditFilterBar::filters() const
{
    TableFilters filters;
    if (const auto from = m_from->date()) {
        filters.insert(u"from"_s, from->toString(Qt::ISODate));
    }
    if (const auto upto = m_upto->date()) {
        filters.insert(u"upto"_s, upto->toString(Qt::ISODate));
    }
    const auto add = [&filters](const QString& key, const QString& value) {
        if (!value.isEmpty()) {
            filters.insert(key, value);
        }
    };
    add(u"user"_s, m_user->currentData().toString());
    add(u"action"_s, m_action->currentData().toString());
    add(u"text"_s, m_text->text().trimmed());
    return filters;
}

void AuditFilterBar::clear()
{
    const QSignalBlocker quiet(m_text);
    m_from->clear();
    m_upto->clear();
    m_user->setCurrentIndex(0);
    m_action->setCurrentIndex(0);
    m_text->clear();
}

QJsonObject AuditFilterBar::filterState() const
{
    QJsonObject state;
    const TableFilters narrowed = filters();
    for (auto it = narrowed.begin(); it != narrowed.end(); ++it) {
        state.insert(it.key(), it.value());
    }
    return state;
}

QStringList AuditFilterBar::applyFilterState(const QJsonObject& state)
{
    QStringList gone;
    clear();
    m_pause->stop();
    const auto day = [&state](const QString& key) {
        return QDate::fromString(state.value(key).toString(), Qt::ISODate);
    };
    for (const auto& [edit, date] : {std::pair{m_from, day(u"from"_s)}, {m_upto, day(u"upto"_s)}}) {
        const QSignalBlocker quiet(edit);
        if (date.isValid()) {
            edit->setDate(date);
        }
    }
    const QString user = state.value(u"user"_s).toString();
    choose(m_user, user);
    if (m_user->currentData().toString() != user) {
        gone << tr("There is no user %1 any more.").arg(user);
    }
    choose(m_action, state.value(u"action"_s).toString());
    const QSignalBlocker quiet(m_text);
    m_text->setText(state.value(u"text"_s).toString());
    Q_EMIT changed();
    return gone;
}

void AuditFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void AuditFilterBar::writeWords()
{
    m_fromRow->setLabel(tr("&From"));
    m_uptoRow->setLabel(tr("Up &to"));
    m_userRow->setLabel(tr("W&ho"));
    m_actionRow->setLabel(tr("&What was done"));
    m_textRow->setLabel(tr("An&y text"));
    m_text->setPlaceholderText(tr("Name, number, reason"));
    const QVariant user = m_user->currentData();
    const QVariant action = m_action->currentData();
    m_user->clear();
    m_user->addItem(tr("Everybody"), QString());
    for (const QString& username : std::as_const(m_usernames)) {
        m_user->addItem(username, username);
    }
    m_action->clear();
    m_action->addItem(tr("Everything"), QString());
    for (const auto& word : auditWords()) {
        m_action->addItem(auditText(word.action), QString(word.action));
    }
    choose(m_user, user);
    choose(m_action, action);
}

} // namespace mm::ui
