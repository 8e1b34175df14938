// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_words.h"

#include <QCoreApplication>

namespace mm::ui {

using namespace Qt::StringLiterals;
using conflicts::Policy;

namespace {

class PolicyWords
{
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)
};

struct ChoiceWord
{
    QLatin1StringView choice;
    const char* words;
};

constexpr ChoiceWord kChoices[] = {
    {"none"_L1, QT_TRANSLATE_NOOP("PolicyWords", "nobody else")},
    {"manager"_L1, QT_TRANSLATE_NOOP("PolicyWords", "the manager")},
    {"accept"_L1, QT_TRANSLATE_NOOP("PolicyWords", "accept it")},
    {"review"_L1, QT_TRANSLATE_NOOP("PolicyWords", "somebody looks at it first")},
    {"field_lww"_L1, QT_TRANSLATE_NOOP("PolicyWords", "the later change stays")},
    {"server_wins"_L1, QT_TRANSLATE_NOOP("PolicyWords", "what the office has stays")},
    {"strict"_L1, QT_TRANSLATE_NOOP("PolicyWords", "never more than its places")},
    {"soft"_L1, QT_TRANSLATE_NOOP("PolicyWords", "a few more, provisionally")},
    {"open"_L1, QT_TRANSLATE_NOOP("PolicyWords", "as many as ask")},
    {"next_slot"_L1, QT_TRANSLATE_NOOP("PolicyWords", "moves to the next free day")},
    {"waitlist"_L1, QT_TRANSLATE_NOOP("PolicyWords", "goes on the wait list")},
    {"refund"_L1, QT_TRANSLATE_NOOP("PolicyWords", "gets the money back")},
    {"block"_L1, QT_TRANSLATE_NOOP("PolicyWords", "stop while the network is there")},
    {"alarm"_L1, QT_TRANSLATE_NOOP("PolicyWords", "warn only")},
    {"auto"_L1, QT_TRANSLATE_NOOP("PolicyWords", "merge by phone and name")},
};

} // namespace

QString policyText(Policy policy)
{
    switch (policy) {
    case Policy::CancelDays:
        return PolicyWords::tr("Days in which a receipt may be cancelled");
    case Policy::CancelApprover:
        return PolicyWords::tr("Who must agree to a cancellation");
    case Policy::LateFacts:
        return PolicyWords::tr("Work that comes after its month was closed");
    case Policy::DevoteeEdits:
        return PolicyWords::tr("A devotee changed at two counters");
    case Policy::CatalogueEdits:
        return PolicyWords::tr("Sevas, prices and settings changed at two counters");
    case Policy::DuplicateDevotees:
        return PolicyWords::tr("One devotee registered at two counters");
    case Policy::StalePricePercent:
        return PolicyWords::tr("Old prices are passed over up to (percent)");
    case Policy::QuotaMode:
        return PolicyWords::tr("Without a network a counter sells");
    case Policy::QuotaSoftPercent:
        return PolicyWords::tr("“A few more” means (percent)");
    case Policy::QuotaLoser:
        return PolicyWords::tr("Who has no place after all");
    case Policy::StockBelowZero:
        return PolicyWords::tr("Stock that would fall below nothing");
    case Policy::OfflineMaxDays:
        break;
    }
    return PolicyWords::tr("Days without the office until a counter warns");
}

QString choiceText(Policy policy, const QString& choice)
{
    if (choice == "manual"_L1) {
        return policy == Policy::DuplicateDevotees ? PolicyWords::tr("ask the staff")
                                                   : PolicyWords::tr("somebody decides");
    }
    for (const auto& word : kChoices) {
        if (choice == word.choice) {
            return QCoreApplication::translate("PolicyWords", word.words);
        }
    }
    return choice;
}

} // namespace mm::ui
