// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "models/identity/keyring/keyring_secret_store.h"
#include "models/identity/login.h"
#include "models/identity/users.h"

#include <QFile>

namespace mm::cli {

using namespace Qt::StringLiterals;

namespace {

/// Longer is no password file.
constexpr qint64 kLongestPasswordFile = 4096;

} // namespace

std::optional<QString> secretFromEnvironment(const char* name)
{
    return qEnvironmentVariableIsSet(name) ? std::optional(qEnvironmentVariable(name))
                                           : std::nullopt;
}

std::optional<identity::ApprovalAsk> secondPerson(const QString& named)
{
    identity::ApprovalAsk ask;
    ask.username =
        named.isEmpty() ? secretFromEnvironment("MANDIRMITRA_USER_2").value_or(QString()) : named;
    auto secret = secretFromEnvironment("MANDIRMITRA_PIN_2");
    if (!secret) {
        secret = secretFromEnvironment("MANDIRMITRA_PASSWORD_2");
    }
    ask.secret = secret.value_or(QString());
    return ask.username.isEmpty() ? std::nullopt : std::optional(ask);
}

Session::Session(const Globals& globals)
    : m_globals(globals)
    , m_folder(setup::DataFolder::chosen(globals.dataFolder))
{ }

Session::~Session() = default;

sync::KeyringWay Session::keyring()
{
    return {[this](const QString& scope) -> std::unique_ptr<identity::SecretStore> {
        if (!m_keyring) {
            m_keyring = std::make_unique<identity::Keyring>();
        }
        return std::make_unique<identity::KeyringSecretStore>(*m_keyring, scope);
    }};
}

Result<std::optional<QString>> Session::password() const
{
    if (m_globals.passwordFile.isEmpty()) {
        return secretFromEnvironment("MANDIRMITRA_PASSWORD");
    }
    QFile file(m_globals.passwordFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error{ErrorKind::Usage, "cli.password_file"_L1, u"password_file"_s,
            {{u"file"_s, m_globals.passwordFile}}, file.errorString()});
    }
    QString password = QString::fromUtf8(file.read(kLongestPasswordFile));
    // What an editor puts behind the last line is not part of it.
    while (password.endsWith(u'\n') || password.endsWith(u'\r')) {
        password.chop(1);
    }
    return password;
}

Result<void> Session::open()
{
    if (m_store) {
        return {};
    }
    MM_LET(store, setup::openStore(m_folder));
    m_store = std::move(store);
    MM_LET(desk, m_store->desk());
    m_desk.emplace(desk);
    return {};
}

Result<QString> Session::username()
{
    if (!m_globals.user.isEmpty()) {
        return m_globals.user;
    }
    if (const auto named = secretFromEnvironment("MANDIRMITRA_USER")) {
        return *named;
    }
    MM_LET(users, identity::listUsers(db()));
    std::erase_if(users, [](const identity::User& user) { return user.isDisabled; });
    if (users.size() != 1) {
        return fail(usage("usage.no_user"_L1));
    }
    return users.front().username;
}

Result<void> Session::logIn()
{
    MM_CHECK(open());
    MM_LET(name, username());
    MM_LET(secret, password());
    if (!secret) {
        return fail(Error{ErrorKind::AuthFailed, "login.no_password"_L1, u"password"_s, {}, {}});
    }
    identity::PasswordLogIn login;
    login.username = name;
    login.password = *secret;
    MM_LET(actor, identity::logIn(*m_desk, login));
    m_desk->actor = actor;
    return {};
}

void Session::close()
{
    m_vault.reset();
    m_desk.reset();
    m_store.reset();
}

Result<const identity::KeyVault*> Session::vault()
{
    if (!m_vault) {
        MM_LET(opened, m_store->vault());
        m_vault = std::move(opened);
    }
    return m_vault.get();
}

Result<void> Session::require(QLatin1StringView permission) const
{
    if (!m_desk->actor.permissions.contains(permission)) {
        return fail(Error{ErrorKind::PermissionDenied, "permission.denied"_L1, {},
            {{u"permission"_s, QString(permission)}}, {}});
    }
    return {};
}

} // namespace mm::cli
