// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/passwords.h"
#include "models/identity/session_book.h"
#include "models/store/desk.h"
#include "ui/support/desk_runner.h"

#include <QObject>

namespace mm::ui {

/// Somebody who has given the password at this counter since the program was opened.
struct KnownPerson
{
    UserId id;
    QString username;
    QString displayName;
    bool hasPin = false;
    bool operator==(const KnownPerson&) const = default;
};

/// Who is at the counter: logs in, switches by PIN, locks. Whoever is in acts at the desk; while
/// the window is locked the desk keeps their name (what was being typed is theirs) and may do
/// nothing.
class Session final : public QObject
{
    Q_OBJECT
public:
    /// What the window needs to know of who came in.
    struct Entry
    {
        store::Actor actor;
        bool hasPin = false;
        qint64 autoLockMinutes = 0;
        /// Of the window, as the user chose it last at any counter; may be empty.
        QString language = {};
    };

    /// `runner` outlives the session. `cost`: of the hashes that are made.
    explicit Session(
        DeskRunner& runner, const identity::HashCost& cost = {}, QObject* parent = nullptr);

    /// Each answers with entered() or refused(). The secret is overwritten once it was used.
    void logIn(const QString& username, QString password);
    void switchByPin(const QString& username, QString pin);
    /// Sets or, with an empty PIN, takes away the PIN of who is in. Answers with pinChanged() or
    /// pinRefused().
    void changePin(QString password, QString pin);
    /// Keeps the language for who is in, at every counter; where that cannot be done just now it
    /// stays with this computer.
    void chooseLanguage(const QString& code);
    void lock();
    /// Answers with peopleKnown().
    void askPeople();

    [[nodiscard]] bool isIn() const { return m_isIn; }
    /// Who is in, or was before the window was locked; a null id before the first log-in.
    [[nodiscard]] const Entry& entry() const { return m_entry; }
    [[nodiscard]] bool mayUse(const QString& permission) const
    {
        return m_isIn && m_entry.actor.permissions.contains(permission);
    }

Q_SIGNALS:
    /// `samePerson`: who had locked the window is back.
    void entered(bool samePerson);
    void refused(const mm::Error& why);
    void locked();
    void peopleKnown(const QList<mm::ui::KnownPerson>& people);
    void pinChanged();
    void pinRefused(const mm::Error& why);

private:
    void take(Result<Entry> answer);

    DeskRunner& m_runner;
    identity::HashCost m_cost;
    /// Touched in the thread of the store only.
    std::shared_ptr<identity::SessionBook> m_book;
    Entry m_entry;
    bool m_isIn = false;
};

} // namespace mm::ui
