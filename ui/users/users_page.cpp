// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/users_page.h"

#include "ui/table/paged_table_model.h"
#include "ui/table/table_view.h"
#include "ui/theme/theme.h"
#include "ui/users/new_user_form.h"
#include "ui/users/roles_table.h"
#include "ui/users/user_panel.h"
#include "ui/users/user_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTableView>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

ColumnSet userColumns()
{
    const auto column = [](const QString& id, const char* title, CellFormat format, int width) {
        return ColumnSpec{id, title, format, width, false, false};
    };
    ColumnSet set;
    set.context = "UsersPage";
    set.columns = {
        column(u"name"_s, QT_TRANSLATE_NOOP("UsersPage", "Name"), CellFormat::Text, 180),
        column(u"username"_s, QT_TRANSLATE_NOOP("UsersPage", "User name"), CellFormat::Text, 120),
        column(u"role"_s, QT_TRANSLATE_NOOP("UsersPage", "Role"), CellFormat::Text, 140),
        column(u"state"_s, QT_TRANSLATE_NOOP("UsersPage", "State"), CellFormat::Status, 130),
    };
    set.columns[0].stretches = true;
    return set;
}

TableRow rowOf(const identity::User& user)
{
    const StatusCell state = user.isDisabled
        ? StatusCell{Tone::Warning, UsersPage::tr("Disabled")}
        : StatusCell{Tone::Success, UsersPage::tr("May log in")};
    return {user.id.toString(),
        {user.displayName, user.username, roleText(user.role), QVariant::fromValue(state)}};
}

} // namespace

UsersPage::UsersPage(DeskRunner& runner, const Clock& /*clock*/, QWidget* parent)
    : Page(parent)
    , m_model(new UsersViewModel(runner, this))
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this))
    , m_new(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_rolesKey(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_banner(new Banner(this))
    , m_views(new QStackedWidget(this))
    , m_table(new TableView(userColumns(), "users"_L1, m_views))
    , m_side(new QStackedWidget(m_views))
    , m_panel(new UserPanel(*m_model, m_side))
    , m_form(new NewUserForm(*m_model, m_side))
    , m_roles(new RolesTable(m_views))
{
    build();
    wire();
    writeWords();
    m_model->load();
}

QString UsersPage::title() const
{
    return tr("Users and roles");
}

void UsersPage::build()
{
    m_banner->hide();
    m_new->setKey(Qt::Key_F2);
    setPurpose(m_new, "newUser"_L1);
    m_rolesKey->setKey(Qt::Key_F4);
    m_rolesKey->setCheckable(true);
    setPurpose(m_rolesKey, "showRoles"_L1);
    m_table->setFilterRowShown(false);
    m_side->addWidget(m_panel);
    m_side->addWidget(m_form);
    m_side->setMinimumWidth(440);
    auto* staff = new QWidget(m_views);
    auto* columns = new QHBoxLayout(staff);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::kLarge);
    columns->addWidget(m_table, 3);
    columns->addWidget(m_side, 2);
    m_views->addWidget(staff);
    m_views->addWidget(m_roles);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::kMedium);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_new);
    head->addWidget(m_rolesKey);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    page->setSpacing(space::kMedium);
    page->addLayout(head);
    page->addWidget(m_banner);
    page->addWidget(m_views, 1);
}

void UsersPage::wire()
{
    m_table->model().setSource([this](const PageRequest&, const Answer<RowPage>& answer) {
        RowPage page;
        for (const auto& user : m_model->users()) {
            page.rows.push_back(rowOf(user));
        }
        answer(std::move(page));
    });
    connect(m_table, &TableView::currentKeyChanged, this, [this](const QVariant& key) {
        if (const auto id = UserId::fromString(key.toString())) {
            m_chosen = *id;
            m_panel->show(m_chosen);
            m_side->setCurrentWidget(m_panel);
        }
    });
    connect(m_new, &KeyButton::clicked, this, &UsersPage::beginNew);
    connect(m_rolesKey, &KeyButton::toggled, this, &UsersPage::showRoles);
    connect(m_form, &NewUserForm::leftBehind, this, [this] {
        m_side->setCurrentWidget(m_panel);
        m_table->view().setFocus();
    });
    connect(m_model, &UsersViewModel::usersChanged, this, &UsersPage::showUsers);
    connect(m_model, &UsersViewModel::done, this, &UsersPage::takeDone);
    connect(m_model, &UsersViewModel::refused, this, &UsersPage::showRefusal);
}

void UsersPage::writeWords()
{
    m_title->setText(title());
    m_new->setText(tr("New user"));
    m_rolesKey->setText(tr("What each role may do"));
    m_table->setSpokenTitle(tr("Users"));
}

void UsersPage::onShown()
{
    m_model->load();
    if (!m_rolesKey->isChecked()) {
        m_table->view().setFocus(Qt::OtherFocusReason);
    }
}

void UsersPage::onLanguageChanged()
{
    m_panel->writeWords();
    m_form->writeWords();
    m_roles->writeWords();
    writeWords();
    m_banner->hide();
    showUsers();
}

void UsersPage::showUsers()
{
    const UserId chosen = m_chosen.isNull() ? m_model->self() : m_chosen;
    const QWidget* side = m_side->currentWidget();
    m_table->model().reload();
    m_table->setCurrentKey(chosen.toString());
    // What is being typed stays in front while the list is read anew.
    if (side == m_form) {
        m_side->setCurrentWidget(m_form);
    }
}

void UsersPage::showRoles(bool shown)
{
    m_views->setCurrentIndex(shown ? 1 : 0);
    m_new->setEnabled(!shown);
    (shown ? &m_roles->table() : m_table)->view().setFocus(Qt::OtherFocusReason);
}

void UsersPage::beginNew()
{
    m_banner->hide();
    m_side->setCurrentWidget(m_form);
    m_form->begin();
}

void UsersPage::takeDone(UsersViewModel::Done what, UserId who)
{
    QString sentence;
    switch (what) {
    case UsersViewModel::Done::Added:
        m_form->clear();
        m_side->setCurrentWidget(m_panel);
        m_table->view().setFocus(Qt::OtherFocusReason);
        m_chosen = who;
        sentence = tr("The user is added. Tell them the password; they can change it.");
        break;
    case UsersViewModel::Done::RoleChanged:
        sentence = tr("The role is changed. It counts from the next log-in.");
        break;
    case UsersViewModel::Done::Disabled:
        sentence = tr("The user may not log in any more. What they did stays in their name.");
        break;
    case UsersViewModel::Done::Enabled:
        sentence = tr("The user may log in again.");
        break;
    case UsersViewModel::Done::PasswordReset:
        sentence = tr("The new password is set; the PIN is taken away.");
        break;
    case UsersViewModel::Done::PinSet:
        sentence = tr("Your PIN is set.");
        break;
    case UsersViewModel::Done::PinGiven:
        sentence = tr("The PIN is set. Tell it to them; they can change it.");
        break;
    case UsersViewModel::Done::PinRemoved:
        sentence = tr("The PIN is taken away.");
        break;
    }
    m_panel->forget();
    m_banner->say(Tone::Success, sentence);
}

void UsersPage::showRefusal(const Error& error)
{
    m_banner->hide();
    const bool placed =
        m_side->currentWidget() == m_form ? m_form->showError(error) : m_panel->showError(error);
    if (!placed) {
        m_banner->say(Tone::Danger, errorSentence(error));
    }
}

} // namespace mm::ui
