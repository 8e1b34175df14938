// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/pseudo_words.h"

#include <QHash>

namespace mm::test {

using namespace Qt::StringLiterals;

namespace {

QChar strange(QChar letter)
{
    static const QHash<QChar, QChar> kLetters = {{u'a', u'á'}, {u'e', u'é'}, {u'i', u'í'},
        {u'o', u'ö'}, {u'u', u'ü'}, {u'A', u'Å'}, {u'E', u'É'}, {u'O', u'Ø'}, {u'U', u'Ü'}};
    return kLetters.value(letter, letter);
}

} // namespace

QString PseudoWords::translate(
    const char* context, const char* source, const char* /*disambiguation*/, int /*n*/) const
{
    const QString english = QString::fromUtf8(source);
    // Qt's own words are not ours; the names of keys and of the program are the same everywhere.
    if (context[0] == 'Q' || english.isEmpty() || english == "Enter"_L1 || english == "Esc"_L1
        || english == "MandirMitra"_L1) {
        return english;
    }
    QString text;
    for (qsizetype i = 0; i < english.size(); ++i) {
        // %1 and %n are places, &A is a key.
        const bool kept = i > 0 && (english[i - 1] == u'%' || english[i - 1] == u'&');
        text += kept ? english[i] : strange(english[i]);
    }
    // In words, so that a line that may break can break.
    qsizetype more = (english.size() * 2 + 4) / 5;
    while (more > 0) {
        text += more > 3 ? u" "_s + QString(std::min<qsizetype>(more - 1, 6), u'ÿ')
                         : QString(more, u'ÿ');
        more -= more > 3 ? std::min<qsizetype>(more, 7) : more;
    }
    return m_open + text + m_close;
}

} // namespace mm::test
