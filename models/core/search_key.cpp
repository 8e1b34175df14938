// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/search_key.h"

#include "models/core/sounds.h"

namespace mm {

namespace {

using Letters = QVarLengthArray<QChar, 96>;

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02BC';
}

bool isJoiner(QChar c)
{
    return c == u'\u200C' || c == u'\u200D';
}

/// Puts the two parts of a Tamil o or au together: the stems of names are matched by letter.
void appendLetter(Letters& letters, QChar letter)
{
    const char16_t sign = letter.unicode();
    if (!letters.isEmpty() && (sign == 0x0BBE || sign == 0x0BD7)) {
        const char16_t before = letters.last().unicode();
        if (before == 0x0BC6) {
            letters.last() = QChar(static_cast<char16_t>(sign == 0x0BBE ? 0x0BCA : 0x0BCC));
            return;
        }
        if (before == 0x0BC7 && sign == 0x0BBE) {
            letters.last() = QChar(static_cast<char16_t>(0x0BCB));
            return;
        }
    }
    letters.append(letter);
}

/// The lower-case base letter; marks of Latin text become null.
QChar baseLetter(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x80) {
        return code >= u'A' && code <= u'Z' ? QChar(static_cast<char16_t>(code | 0x20U)) : c;
    }
    if (isIndic(code)) {
        return c;
    }
    if (c.category() == QChar::Mark_NonSpacing && code < 0x0370) {
        return {};
    }
    QChar base = c;
    while (base.decompositionTag() == QChar::Canonical && base.unicode() < 0x1F00) {
        base = base.decomposition().at(0);
    }
    return base.toLower();
}

bool isWordCharacter(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x80) {
        return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z')
            || (code >= u'0' && code <= u'9');
    }
    if (isIndic(code)) {
        return code != 0x0964 && code != 0x0965 && code != 0x0970;
    }
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isLatinVowel(char16_t c)
{
    return c == u'a' || c == u'e' || c == u'i' || c == u'o' || c == u'u';
}

/// "jn" is jñ at the beginning (Jnana) and in the -jna that ends a word (Prajna), but not in
/// Rajnish.
bool isJnya(const WordReader& reader)
{
    if (reader.peek(1) != u'n') {
        return false;
    }
    if (reader.atStart() || reader.peek(2) == u'y') {
        return true;
    }
    qsizetype ahead = 2;
    while (reader.peek(ahead) == u'a') {
        ++ahead;
    }
    return ahead > 2 && reader.endsAt(ahead);
}

/// Groups of Latin letters that stand for one sound or for others than they are. True if one was
/// read.
bool readLatinGroup(WordReader& reader, Sounds& sounds)
{
    const auto take = [&](qsizetype letters, QStringView as) {
        for (const QChar c : as) {
            sounds.append(c.unicode());
        }
        reader.at += letters;
        return true;
    };
    const char16_t next = reader.peek(1);
    switch (reader.peek()) {
    case u'c':
        if (next == u'h') {
            return take(2, u"c");
        }
        if (next == u'k' || (next == u'c' && reader.peek(2) == u'h')) {
            return take(1, {});
        }
        if (next == u'e' || next == u'i' || next == u'y') {
            return take(1, u"s");
        }
        return take(1, reader.endsAt(1) ? u"c" : u"k");
    case u't':
        if (next == u'c' && (reader.peek(2) == u'h' || (reader.halfTyped && reader.endsAt(2)))) {
            return take(reader.endsAt(2) ? 2 : 3, u"ks");
        }
        return false;
    case u'd':
        return next == u'n' && reader.peek(2) == u'y' && take(3, u"gn");
    case u'j':
        return isJnya(reader) && take(reader.peek(2) == u'y' ? 3 : 2, u"gn");
    case u'g':
        if (reader.atStart() && next == u'n' && reader.peek(2) == u'y') {
            return take(3, u"gn");
        }
        return reader.atStart() && next == u'y' && isLatinVowel(reader.peek(2)) && take(2, u"gn");
    case u'x':
        return take(1, u"ks");
    case u'z':
        if (next == u'h') {
            return take(2, u"l");
        }
        return take(1, reader.halfTyped && reader.endsAt(1) && !reader.atStart() ? u"" : u"j");
    default:
        return false;
    }
}

void readLatin(WordReader& reader, Sounds& sounds)
{
    if (readLatinGroup(reader, sounds)) {
        return;
    }
    const char16_t c = reader.peek();
    ++reader.at;
    switch (c) {
    case u'e':
        sounds.append(u'i');
        return;
    case u'o':
        sounds.append(u'u');
        return;
    case u'w':
        sounds.append(u'v');
        return;
    case u'f':
        sounds.append(u'p');
        return;
    case u'q':
        sounds.append(u'k');
        return;
    default:
        sounds.append(c);
    }
}

bool isVowelSound(char16_t sound)
{
    return sound == u'a' || sound == u'i' || sound == u'u';
}

/// Folds the sounds of a word into its key, at the end of `out`.
class KeyFolder
{
public:
    KeyFolder(QString& out, bool halfTyped)
        : m_out(out)
        , m_start(out.size())
        , m_halfTyped(halfTyped)
    { }

    void fold(const Sounds& sounds)
    {
        for (qsizetype i = 0; i < sounds.size(); ++i) {
            const char16_t next = i + 1 < sounds.size() ? sounds[i + 1] : u'\0';
            foldOne(sounds[i], next);
        }
    }

private:
    void foldOne(char16_t sound, char16_t next)
    {
        const bool first = m_out.size() == m_start;
        if (isVowelSound(sound)) {
            foldVowel(sound, next, first);
        } else if (sound == u'y' || (sound == u'v' && !first)) {
            m_vowelless = false;
            appendOnce(sound == u'y' ? u'i' : u'u');
        } else if (sound == u'h' && !first) {
            return; // an aspirate, or a breath that the ear misses
        } else if (sound == u'r') {
            foldR(first);
        } else if (sound != m_before) {
            m_vowelless = false;
            m_out += QChar(sound);
        }
        m_before = sound;
    }

    void foldVowel(char16_t sound, char16_t next, bool first)
    {
        if (first) {
            m_out += QChar(sound);
        } else if (sound == u'a' || m_vowelless) {
            return;
        } else if (sound == u'u' && m_before == u's' && m_out.endsWith(u"ks")
            && (next == u'm' || (next == 0 && m_halfTyped))) {
            return; // the u that Tamil puts into kṣm (லட்சுமி)
        } else {
            appendOnce(sound);
        }
    }

    void foldR(bool first)
    {
        if (m_before == u'r') {
            return;
        }
        const bool glide = m_before == u'y' || (m_before == u'v' && m_out.size() > m_start + 1);
        m_vowelless = !first && !glide && !isVowelSound(m_before);
        m_out += u'r';
    }

    void appendOnce(char16_t sound)
    {
        if (m_out.size() == m_start || m_out.back() != QChar(sound)) {
            m_out += QChar(sound);
        }
    }

    QString& m_out;
    qsizetype m_start;
    bool m_halfTyped;
    bool m_vowelless = false; ///< after consonant + r: Krishna, Krushna
    char16_t m_before = 0;
};

void appendWordKey(QString& key, const Letters& letters, bool halfTyped)
{
    Sounds sounds;
    WordReader reader{QStringView(letters.data(), letters.size()), 0, halfTyped};
    while (reader.at < letters.size()) {
        if (isIndic(reader.peek())) {
            readIndic(reader, sounds);
        } else {
            readLatin(reader, sounds);
        }
    }
    const auto before = key.size();
    if (before > 0) {
        key += u' ';
    }
    const auto start = key.size();
    KeyFolder(key, halfTyped).fold(sounds);
    if (key.size() == start) {
        key.truncate(before);
    }
}

QString keyOf(QStringView text, bool halfTyped)
{
    QString key;
    key.reserve(text.size());
    Letters letters;
    for (const QChar c : text) {
        if (isApostrophe(c) || isJoiner(c)) {
            continue;
        }
        if (isWordCharacter(c)) {
            if (const QChar base = baseLetter(c); !base.isNull()) {
                appendLetter(letters, base);
            }
        } else if (!letters.isEmpty()) {
            appendWordKey(key, letters, false);
            letters.clear();
        }
    }
    if (!letters.isEmpty()) {
        appendWordKey(key, letters, halfTyped);
    }
    return key;
}

} // namespace

QString searchKey(QStringView text)
{
    return keyOf(text, false);
}

QString searchPrefixKey(QStringView typed)
{
    return keyOf(typed, true);
}

} // namespace mm
