// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/setup/init_temple.h"

#include <QString>

namespace mm::ui {

/// What has been typed into the wizard, as typed. The password is not in it: it is never kept.
struct SetupDraft
{
    bool isDemo = false;
    QString name;
    QString nameLocal;
    QString code;
    QString state;
    QString city;
    QString latitude;
    QString longitude;
    /// Of the papers; the window's language is switched at once.
    QString receiptLanguage;
    QString counterCode = QStringLiteral("C01");
    QString displayName;
    QString username;
    /// Not a temple of its own: one more counter of a temple that is in the cloud.
    bool isJoin = false;
    QString server;
    QString joinTemple;
    QString joinCounter = QStringLiteral("C02");
    bool operator==(const SetupDraft&) const = default;
};

/// The temple that the demo sets up, with the administrator that was typed.
SetupDraft demoDraft(const SetupDraft& typed);

/// What the rulebook is asked to set up.
setup::InitDraft initDraftOf(
    const SetupDraft& draft, const QString& language, const QString& password);

/// The initials of a name in Latin letters ("Sri Ganapati Temple": SGT), 2 to 10; empty where there
/// are not enough.
QString proposedCode(const QString& templeName);
/// The first word of a name as a log-in name ("Lakshmi Bhat": lakshmi); empty where it is none.
QString proposedUsername(const QString& displayName);

} // namespace mm::ui
