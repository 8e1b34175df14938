// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QVarLengthArray>

namespace mm {

/// The sounds of one word, between a script and a search key: a, i, u; the glides y and v; the
/// consonants k g c j t d n p b m r l s h, already without aspiration and place; ASCII digits; any
/// other letter as it is.
using Sounds = QVarLengthArray<char16_t, 96>;

/// Where a word is being read, and whether more of it may still be typed.
struct WordReader
{
    QStringView word;
    qsizetype at = 0;
    bool halfTyped = false;

    [[nodiscard]] char16_t peek(qsizetype ahead = 0) const
    {
        return at + ahead < word.size() ? word[at + ahead].unicode() : u'\0';
    }
    [[nodiscard]] bool atStart() const { return at == 0; }
    [[nodiscard]] bool endsAt(qsizetype ahead) const { return at + ahead >= word.size(); }
};

/// A letter or sign of the blocks Devanagari (U+0900) to Malayalam (U+0D7F), which share one plan.
constexpr bool isIndic(char16_t c)
{
    return c >= 0x0900 && c <= 0x0D7F;
}

/// Reads the run of Indic letters at the reader, moving it on.
void readIndic(WordReader& reader, Sounds& sounds);

/// Reads one Tamil consonant, or a name stem, at the reader and moves it on. True if the inherent
/// vowel is still open. Tamil writes one letter for k and g, one for t and d, one for p and b and
/// one for c, j and s: the place in the word decides, and where names of Sanskrit origin do not
/// follow their place, a list of stems.
bool readTamil(WordReader& reader, Sounds& sounds);

} // namespace mm
