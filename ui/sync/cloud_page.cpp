// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/cloud_page.h"

#include "models/core/indian_format.h"
#include "ui/login/password_edit.h"
#include "ui/sync/cloud_view_model.h"
#include "ui/sync/sync_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busy_overlay.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;
using Face = CloudViewModel::Face;

namespace {
constexpr int kFormWidth = 520;
constexpr int kLongestAddress = 200;
constexpr int kLongestInvitation = 64;
} // namespace

CloudPage::CloudPage(DeskRunner& runner, CloudDesk& desk, QWidget* parent)
    : Page(parent)
    , m_model(new CloudViewModel(runner, desk, this))
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this))
    , m_syncNow(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_banner(new Banner(this))
    , m_story(new RoleLabel(QString(), Role::Text, FontRole::Body, this))
    , m_form(new QWidget(this))
    , m_server(new QLineEdit(this))
    , m_invitation(new QLineEdit(this))
    , m_counter(new QLineEdit(this))
    , m_username(new QLineEdit(this))
    , m_password(new PasswordEdit(this))
    , m_serverRow(new FieldRow(QString(), m_server))
    , m_invitationRow(new FieldRow(QString(), m_invitation))
    , m_counterRow(new FieldRow(QString(), m_counter))
    , m_usernameRow(new FieldRow(QString(), m_username))
    , m_passwordRow(new FieldRow(QString(), m_password))
    , m_enrol(new KeyButton(QString(), ButtonKind::Primary, this))
    , m_facts(new FactList("cloud"_L1, this))
    , m_busy(nullptr)
{
    build();
    wire();
    writeWords();
}

QString CloudPage::title() const
{
    return tr("Cloud");
}

void CloudPage::build()
{
    m_banner->hide();
    m_story->setWordWrap(true);
    m_syncNow->setKey(Qt::Key_F5);
    m_enrol->setKey(Qt::Key_F6);
    setPurpose(m_syncNow, "cloudSyncNow"_L1);
    setPurpose(m_enrol, "cloudEnrol"_L1);
    setPurpose(m_server, "cloudServer"_L1);
    setPurpose(m_invitation, "cloudInvitation"_L1);
    setPurpose(m_counter, "cloudCounter"_L1);
    setPurpose(m_username, "cloudUsername"_L1);
    setPurpose(m_password, "cloudPassword"_L1);
    m_server->setMaxLength(kLongestAddress);
    m_invitation->setMaxLength(kLongestInvitation);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space::kMedium);
    for (FieldRow* row :
        {m_serverRow, m_invitationRow, m_usernameRow, m_passwordRow, m_counterRow}) {
        form->addWidget(row);
    }
    form->addWidget(m_enrol);
    form->addStretch(1);
    m_form->setMaximumWidth(kFormWidth);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_syncNow);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    page->setSpacing(space::kLarge);
    page->addLayout(head);
    page->addWidget(m_banner);
    page->addWidget(m_story);
    page->addWidget(m_form, 1);
    page->addWidget(m_facts, 1);
    m_busy = new BusyOverlay(this);
    m_busy->setCancellable(false);
}

void CloudPage::wire()
{
    connect(m_model, &CloudViewModel::changed, this, &CloudPage::showStatus);
    connect(m_model, &CloudViewModel::asking, this,
        [this] { m_busy->start(tr("Asking the service")); });
    connect(m_model, &CloudViewModel::enrolled, this, [this](const QString& code) {
        m_busy->finish();
        m_password->forget();
        m_invitation->clear();
        showStatus();
        m_banner->say(Tone::Success,
            tr("This is counter %1 of the temple in the cloud. Its books are sent now; go on "
               "working meanwhile.")
                .arg(code));
    });
    connect(m_model, &CloudViewModel::refused, this, [this](const Error& error) {
        m_busy->finish();
        const QList<std::pair<QLatin1StringView, FieldRow*>> rows{{"server"_L1, m_serverRow},
            {"counter"_L1, m_counterRow}, {"password"_L1, m_passwordRow}};
        for (const auto& [field, row] : rows) {
            if (error.field == field && row->isVisibleTo(this)) {
                row->showError(error);
                return;
            }
        }
        m_banner->say(Tone::Danger, errorSentence(error));
    });
    const QList<std::pair<QLineEdit*, FieldRow*>> fields{{m_server, m_serverRow},
        {m_invitation, m_invitationRow}, {m_username, m_usernameRow}, {m_password, m_passwordRow},
        {m_counter, m_counterRow}};
    for (const auto& [edit, row] : fields) {
        connect(edit, &QLineEdit::textChanged, row, &FieldRow::clearError);
        connect(edit, &QLineEdit::returnPressed, this, &CloudPage::enrol);
    }
    connect(m_enrol, &KeyButton::clicked, this, &CloudPage::enrol);
    connect(m_syncNow, &KeyButton::clicked, m_model, &CloudViewModel::syncNow);
}

void CloudPage::enrol()
{
    m_banner->hide();
    sync::RegisterDraft draft;
    draft.server = m_server->text().trimmed();
    if (!draft.server.isEmpty() && !draft.server.contains("://"_L1)) {
        draft.server.prepend("https://"_L1);
    }
    draft.invitation = m_invitation->text().trimmed();
    if (m_model->face() == Face::Forked) {
        draft.counterCode = m_counter->text().trimmed().toUpper();
        draft.username = m_username->text().trimmed();
        // Letters of its own: whoever registers overwrites them, and the field keeps what it has.
        const QString typed = m_password->text();
        draft.password = QString(typed.constData(), typed.size());
    }
    m_model->enrol(draft);
}

void CloudPage::writeWords()
{
    m_title->setText(title());
    m_syncNow->setText(tr("Send and fetch now"));
    m_serverRow->setLabel(tr("&Address of the service"));
    m_serverRow->setHint(tr("As the office gave it, such as https://cloud.example.org."));
    m_invitationRow->setLabel(tr("&One-time code"));
    m_usernameRow->setLabel(tr("&User name"));
    m_passwordRow->setLabel(tr("&Password"));
    m_counterRow->setLabel(tr("Counter &code wanted"));
    m_counterRow->setHint(tr("Empty: the first code that is free."));
    showStatus();
}

void CloudPage::showStatus()
{
    const Face face = m_model->face();
    const auto status = m_model->status();
    m_syncNow->setVisible(face == Face::Connected);
    m_form->setVisible(face != Face::Connected);
    m_facts->setVisible(face == Face::Connected);
    for (FieldRow* row : {m_usernameRow, m_passwordRow, m_counterRow}) {
        row->setVisible(face == Face::Forked);
    }
    m_invitationRow->setHint(face == Face::Forked
            ? tr("Or the name and the password of somebody who may manage devices.")
            : tr("Whoever runs the service makes it for a new temple."));
    m_enrol->setText(
        face == Face::Forked ? tr("Register this counter anew") : tr("Bring into the cloud"));
    if (face == Face::Alone) {
        m_story->setText(tr("This temple works on this computer alone. In the cloud, several "
                            "counters share one set of books, each works on without a network, and "
                            "a lost computer costs nothing. Its receipts keep their numbers."));
    } else if (face == Face::Forked) {
        if (m_server->text().isEmpty()) {
            m_server->setText(status.server);
        }
        if (m_username->text().isEmpty()) {
            m_username->setText(m_model->username());
        }
        QString story =
            tr("These books are a copy of counter %1, or they came out of a backup, and "
               "the other one has worked on. So that no receipt number is given twice, "
               "this computer becomes a counter with a code of its own. Every receipt "
               "keeps its number, and what the office does not have is sent.")
                .arg(m_model->counterCode());
        if (!m_model->unsent().isEmpty()) {
            story += u"\n"_s
                + tr("Not confirmed by the office: %1.").arg(m_model->unsent().join(u", "_s));
        }
        m_story->setText(story);
    } else {
        const QByteArray rule = status.problem.toLatin1();
        m_story->setText(status.problem.isEmpty()
                ? tr("This is counter %1. It works with the service and on without it.")
                      .arg(m_model->counterCode())
                : errorSentence(Error{ErrorKind::Network, QLatin1StringView(rule), {},
                    {{u"detail"_s, status.problemDetail}}, {}}));
        m_facts->clear();
        m_facts->add(tr("Service"), status.server);
        m_facts->add(tr("Counter"), m_model->counterCode());
        for (const auto& [label, value] : statusFacts(status, m_model->nowMs())) {
            m_facts->add(label, value);
        }
    }
}

void CloudPage::focusFirst()
{
    if (m_model->face() == Face::Connected) {
        m_syncNow->setFocus(Qt::OtherFocusReason);
    } else {
        QLineEdit* first = m_server->text().isEmpty() ? m_server : m_invitation;
        first->setFocus(Qt::OtherFocusReason);
    }
}

void CloudPage::onShown()
{
    m_banner->hide();
    showStatus();
    m_model->load();
    focusFirst();
}

void CloudPage::onLanguageChanged()
{
    writeWords();
}

} // namespace mm::ui
