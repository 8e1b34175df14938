// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/join_page.h"

#include "models/core/person_rules.h"
#include "models/identity/device.h"
#include "models/identity/temple.h"
#include "sync/transport/http_client.h"
#include "ui/login/password_edit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/naming.h"

#include <QHBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestAddress = 200;
constexpr int kLongestInvitation = 64;

/// People read "cloud.example.org" to each other; the rest is said for them.
QString wholeAddress(const QString& typed)
{
    const QString text = typed.trimmed();
    return text.isEmpty() || text.contains("://"_L1) ? text : u"https://"_s + text;
}

} // namespace

JoinPage::JoinPage(QWidget* parent)
    : SetupPage(parent)
    , m_server(new QLineEdit(this))
    , m_temple(new QLineEdit(this))
    , m_counter(new QLineEdit(this))
    , m_invitation(new QLineEdit(this))
    , m_username(new QLineEdit(this))
    , m_password(new PasswordEdit(this))
    , m_serverRow(new FieldRow(QString(), m_server))
    , m_templeRow(new FieldRow(QString(), m_temple))
    , m_counterRow(new FieldRow(QString(), m_counter))
    , m_invitationRow(new FieldRow(QString(), m_invitation))
    , m_usernameRow(new FieldRow(QString(), m_username))
    , m_passwordRow(new FieldRow(QString(), m_password))
{
    setPurpose(m_server, "joinServer"_L1);
    setPurpose(m_temple, "joinTemple"_L1);
    setPurpose(m_counter, "joinCounter"_L1);
    setPurpose(m_invitation, "joinInvitation"_L1);
    setPurpose(m_username, "joinUsername"_L1);
    setPurpose(m_password, "joinPassword"_L1);
    m_server->setMaxLength(kLongestAddress);
    m_invitation->setMaxLength(kLongestInvitation);
    for (QLineEdit* edit : {m_server, m_temple, m_counter, m_invitation, m_username}) {
        edit->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    }
    addRows({m_serverRow});
    const auto pair = [this](FieldRow* left, FieldRow* right) {
        auto* row = new QHBoxLayout;
        row->setSpacing(space::kMedium);
        row->addWidget(left, 1, Qt::AlignTop);
        row->addWidget(right, 1, Qt::AlignTop);
        column()->addLayout(row);
    };
    pair(m_templeRow, m_counterRow);
    addRows({m_invitationRow});
    pair(m_usernameRow, m_passwordRow);
    for (const auto& [edit, row] :
        std::initializer_list<std::pair<QLineEdit*, FieldRow*>>{{m_temple, m_templeRow},
            {m_counter, m_counterRow}, {m_username, m_usernameRow}, {m_password, m_passwordRow}}) {
        connect(edit, &QLineEdit::textEdited, row, &FieldRow::clearError);
    }
    leadEnter({m_server, m_temple, m_counter, m_invitation, m_username, m_password});
    JoinPage::retranslate();
}

QString JoinPage::title() const
{
    return tr("Join a temple that already runs");
}

QString JoinPage::words() const
{
    return tr("This computer becomes one more counter. Everything of the temple is fetched once; "
              "after that the counter works without a network.");
}

void JoinPage::showDraft(const SetupDraft& draft)
{
    m_server->setText(draft.server);
    m_temple->setText(draft.joinTemple);
    m_counter->setText(draft.joinCounter);
    m_username->setText(draft.username);
}

bool JoinPage::take(SetupDraft& draft)
{
    const QString server = wholeAddress(m_server->text());
    draft.server = server;
    draft.joinTemple = m_temple->text().trimmed().toUpper();
    draft.joinCounter = m_counter->text().trimmed().toUpper();
    draft.username = m_username->text().trimmed();
    // From the last to the first: the first that is refused has the focus at the end.
    bool good = true;
    const bool hasCode = !m_invitation->text().trimmed().isEmpty();
    if (!hasCode && m_password->text().isEmpty()) {
        good = stands(
            m_passwordRow, Result<void>(fail(invalid("join.password_or_code"_L1, u"password"_s))));
    }
    if (!hasCode || !draft.username.isEmpty()) {
        good = stands(m_usernameRow, parseUsername(draft.username, u"username"_s)) && good;
    }
    good =
        stands(m_counterRow, identity::parseCounterCode(draft.joinCounter, u"counter"_s)) && good;
    good =
        stands(m_templeRow, identity::parseTempleCode(draft.joinTemple, u"temple_code"_s)) && good;
    return stands(m_serverRow, sync::parseAddress(server, {})) && good;
}

JoinPage::Secrets JoinPage::takeSecrets()
{
    Secrets secrets{m_password->take(), m_invitation->text().trimmed()};
    m_invitation->clear();
    return secrets;
}

void JoinPage::focusFirst()
{
    QLineEdit* first = m_server->text().isEmpty() ? m_server : m_password;
    first->setFocus(Qt::OtherFocusReason);
}

void JoinPage::retranslate()
{
    m_serverRow->setLabel(tr("&Address of the service"));
    m_serverRow->setHint(tr("As the office gave it, such as https://cloud.example.org."));
    m_templeRow->setLabel(tr("&Temple code"));
    m_counterRow->setLabel(tr("Counter &code wanted"));
    m_invitationRow->setLabel(tr("&One-time code, if you were given one"));
    m_invitationRow->setHint(
        tr("A manager makes it on the page Devices of another counter. Without one, log in here as "
           "somebody who may add counters."));
    m_usernameRow->setLabel(tr("&User name"));
    m_passwordRow->setLabel(tr("&Password"));
}

} // namespace mm::ui
