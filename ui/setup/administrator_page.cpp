// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/administrator_page.h"

#include "models/core/person_rules.h"
#include "models/identity/passwords.h"
#include "ui/login/password_edit.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/naming.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {
/// From here on a password is called strong: four words, about 60 bits.
constexpr qsizetype kStrong = 20;
} // namespace

AdministratorPage::AdministratorPage(QWidget* parent)
    : SetupPage(parent)
    , m_name(new QLineEdit(this))
    , m_username(new QLineEdit(this))
    , m_password(new PasswordEdit(this))
    , m_again(new PasswordEdit(this))
    , m_show(new QCheckBox(this))
    , m_nameRow(new FieldRow(QString(), m_name))
    , m_usernameRow(new FieldRow(QString(), m_username))
    , m_passwordRow(new FieldRow(QString(), m_password))
    , m_againRow(new FieldRow(QString(), m_again))
{
    setPurpose(m_name, "displayName"_L1);
    setPurpose(m_username, "adminUsername"_L1);
    setPurpose(m_password, "adminPassword"_L1);
    setPurpose(m_again, "adminPasswordAgain"_L1);
    setPurpose(m_show, "showAdminPassword"_L1);
    m_username->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    addRows({m_nameRow, m_usernameRow, m_passwordRow, m_againRow});
    leadEnter({m_name, m_username, m_password, m_again});
    column()->addWidget(m_show);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& name) {
        if (!m_usernameIsTyped) {
            m_username->setText(proposedUsername(name));
            m_usernameRow->clearError();
        }
    });
    connect(m_username, &QLineEdit::textEdited, this,
        [this](const QString& name) { m_usernameIsTyped = !name.isEmpty(); });
    connect(m_password, &QLineEdit::textChanged, this, &AdministratorPage::describeStrength);
    connect(m_password, &PasswordEdit::capsLockChanged, this, &AdministratorPage::describeStrength);
    connect(m_show, &QCheckBox::toggled, m_password, &PasswordEdit::setShown);
    connect(m_show, &QCheckBox::toggled, m_again, &PasswordEdit::setShown);
    AdministratorPage::retranslate();
}

QString AdministratorPage::title() const
{
    return tr("The first administrator");
}

QString AdministratorPage::words() const
{
    return tr("Can do everything, and adds the others. Their name stands on what they do.");
}

void AdministratorPage::showDraft(const SetupDraft& draft)
{
    m_name->setText(draft.displayName);
    m_username->setText(draft.username);
    m_usernameIsTyped =
        !draft.username.isEmpty() && draft.username != proposedUsername(draft.displayName);
}

bool AdministratorPage::take(SetupDraft& draft)
{
    draft.displayName = m_name->text().trimmed();
    draft.username = m_username->text();
    const bool password = passwordStands();
    const auto username = parseUsername(m_username->text(), u"username"_s);
    const bool usernameStands = stands(m_usernameRow, username);
    const bool nameStands = stands(m_nameRow, cleanName(m_name->text(), u"name"_s));
    if (usernameStands) {
        draft.username = *username;
    }
    return nameStands && usernameStands && password;
}

bool AdministratorPage::passwordStands()
{
    const auto rule =
        identity::checkPassword(m_password->text(), m_username->text(), u"password"_s);
    if (!stands(m_passwordRow, rule)) {
        return false;
    }
    if (m_password->text() != m_again->text()) {
        m_again->forget();
        return stands(
            m_againRow, Result<void>(fail(invalid("password.not_the_same"_L1, u"password"_s))));
    }
    return true;
}

QString AdministratorPage::takePassword()
{
    m_again->forget();
    m_show->setChecked(false);
    return m_password->take();
}

void AdministratorPage::describeStrength()
{
    const qsizetype length = m_password->text().size();
    const bool allowed =
        identity::checkPassword(m_password->text(), m_username->text()).has_value();
    QString words = tr("At least 12 characters; three or four words are easy to remember.");
    if (allowed) {
        words = length < kStrong ? tr("Good: %n characters.", nullptr, static_cast<int>(length))
                                 : tr("Strong: %n characters.", nullptr, static_cast<int>(length));
    } else if (length > 0 && length < 12) {
        words = tr("%n more characters are needed.", nullptr, static_cast<int>(12 - length));
    }
    m_passwordRow->setHint(m_password->isCapsLockOn() ? tr("Caps Lock is on.") : words);
}

void AdministratorPage::focusFirst()
{
    QLineEdit* first = m_name->text().isEmpty() ? m_name : m_password;
    first->setFocus(Qt::OtherFocusReason);
}

void AdministratorPage::retranslate()
{
    m_nameRow->setLabel(tr("&Name"));
    m_usernameRow->setLabel(tr("&User name to log in with"));
    m_passwordRow->setLabel(tr("&Password"));
    m_againRow->setLabel(tr("Password a&gain"));
    m_show->setText(tr("&Show what I type"));
    describeStrength();
}

} // namespace mm::ui
