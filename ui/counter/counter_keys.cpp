// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counter_keys.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

std::vector<CounterKey> makeKeys()
{
    using enum CounterAction;
    using enum CounterKey::Way;
    const auto ctrl = [](Qt::Key key) {
        return QKeySequence(Qt::CTRL | key);
    };
    return {
        {Next, Field, {}, Qt::Key_Return,
            QT_TRANSLATE_NOOP(
                "mm::ui::CounterKeys", "Next step; on a full payment: issue and print")},
        {Back, Field, {}, Qt::Key_Escape,
            QT_TRANSLATE_NOOP("mm::ui::CounterKeys", "One step back, nothing typed is lost")},
        {Donation, Button, "donation"_L1, Qt::Key_F2,
            QT_TRANSLATE_NOOP("mm::ui::CounterKeys", "Donation")},
        {Seva, Button, "seva"_L1, Qt::Key_F3, QT_TRANSLATE_NOOP("mm::ui::CounterKeys", "Seva")},
        {Gift, Button, "gift"_L1, Qt::Key_F4,
            QT_TRANSLATE_NOOP("mm::ui::CounterKeys", "Gift in kind")},
        {Repeat, Button, "repeat"_L1, ctrl(Qt::Key_R),
            QT_TRANSLATE_NOOP("mm::ui::CounterKeys", "The devotee's last receipt again")},
        {Details, Button, "details"_L1, Qt::Key_F5,
            QT_TRANSLATE_NOOP("mm::ui::CounterKeys", "Address and PAN of the devotee")},
        {Family, Shortcut, "family"_L1, ctrl(Qt::Key_1),
            QT_TRANSLATE_NOOP("mm::ui::CounterKeys", "Tick one of the family")},
        {Lines, Button, "lines"_L1, Qt::Key_F7,
            QT_TRANSLATE_NOOP("mm::ui::CounterKeys", "To the lines of the receipt")},
        {RemoveLine, Field, {}, Qt::Key_Delete,
            QT_TRANSLATE_NOOP("mm::ui::CounterKeys", "Take the line in front away")},
        {Language, Button, "receiptLanguage"_L1, Qt::Key_F8,
            QT_TRANSLATE_NOOP("mm::ui::CounterKeys", "Next language of the receipt")},
        {Cash, Button, "cash"_L1, Qt::Key_F9, QT_TRANSLATE_NOOP("mm::ui::CounterKeys", "Cash")},
        {Upi, Button, "upi"_L1, Qt::Key_F10, QT_TRANSLATE_NOOP("mm::ui::CounterKeys", "UPI")},
        {Other, Button, "otherPayment"_L1, Qt::Key_F11,
            QT_TRANSLATE_NOOP("mm::ui::CounterKeys", "Card, cheque, draft or bank transfer")},
        {Park, Button, "park"_L1, ctrl(Qt::Key_P),
            QT_TRANSLATE_NOOP("mm::ui::CounterKeys", "Park the ticket")},
        {Parked, Button, "parked"_L1, Qt::Key_F6,
            QT_TRANSLATE_NOOP("mm::ui::CounterKeys", "Parked tickets")},
        {Clear, Button, "clear"_L1, ctrl(Qt::Key_Delete),
            QT_TRANSLATE_NOOP("mm::ui::CounterKeys", "Clear the ticket")},
        {Display, Button, "display"_L1, Qt::Key_F12,
            QT_TRANSLATE_NOOP("mm::ui::CounterKeys", "Devotee's screen on or off")},
        {SavePaper, Shortcut, "savePaper"_L1, ctrl(Qt::Key_S),
            QT_TRANSLATE_NOOP(
                "mm::ui::CounterKeys", "Save the receipt as PDF, when the printer gave no paper")},
    };
}

} // namespace

std::span<const CounterKey> counterKeys()
{
    static const std::vector<CounterKey> keys = makeKeys();
    return keys;
}

const CounterKey& counterKey(CounterAction action)
{
    const auto keys = counterKeys();
    return *std::find_if(
        keys.begin(), keys.end(), [action](const CounterKey& one) { return one.action == action; });
}

QString counterKeyWords(const CounterKey& key)
{
    return QCoreApplication::translate("mm::ui::CounterKeys", key.words);
}

QString counterKeyText(const CounterKey& key)
{
    if (key.action == CounterAction::Next) {
        return QCoreApplication::translate("mm::ui::CounterKeys", "Enter");
    }
    const QString text = key.key.toString(QKeySequence::NativeText);
    if (key.action != CounterAction::Family) {
        return text;
    }
    const QKeySequence last(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + kFamilyKeys));
    return text + u" … "_s + last.toString(QKeySequence::NativeText);
}

} // namespace mm::ui
