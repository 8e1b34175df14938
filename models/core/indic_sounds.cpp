// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/sounds.h"

#include <array>
#include <string_view>

namespace mm {

namespace {

// The blocks, by their first code point.
constexpr unsigned kDevanagari = 0x0900;
constexpr unsigned kBengali = 0x0980;
constexpr unsigned kGurmukhi = 0x0A00;
constexpr unsigned kGujarati = 0x0A80;
constexpr unsigned kTamil = 0x0B80;
constexpr unsigned kTelugu = 0x0C00;
constexpr unsigned kKannada = 0x0C80;
constexpr unsigned kMalayalam = 0x0D00;

// Places in the common plan.
constexpr unsigned kCandrabindu = 0x01;
constexpr unsigned kAnusvara = 0x02;
constexpr unsigned kNga = 0x19;
constexpr unsigned kJa = 0x1C;
constexpr unsigned kNya = 0x1E;
constexpr unsigned kDda = 0x21;
constexpr unsigned kDdha = 0x22;
constexpr unsigned kBa = 0x2C;
constexpr unsigned kMa = 0x2E;
constexpr unsigned kRra = 0x31;
constexpr unsigned kHa = 0x39;
constexpr unsigned kNukta = 0x3C;
constexpr unsigned kSignAa = 0x3E;
constexpr unsigned kSignUu = 0x42;
constexpr unsigned kSignShortE = 0x46;
constexpr unsigned kSignE = 0x47;
constexpr unsigned kVirama = 0x4D;
constexpr unsigned kAuLength = 0x57;
constexpr unsigned kTippi = 0x70;

constexpr unsigned blockOf(char16_t c)
{
    return c & 0xFF80U;
}
constexpr unsigned placeOf(char16_t c)
{
    return c & 0x7FU;
}

// U+xx15 ka to U+xx39 ha; a blank has no letter. The 0 of Tamil zha and its like is l.
constexpr std::u16string_view kConsonants = u"kkggnccjjnttddnttddnnppbbmyrrlllvsssh";
static_assert(kConsonants.size() == 0x39 - 0x15 + 1);
// U+xx58 to U+xx5F of the northern blocks: qa, khha, ghha, za, rra, rha, fa, yya.
constexpr std::u16string_view kDottedConsonants = u"kkgjrrpy";

constexpr bool isConsonant(unsigned place)
{
    return place >= 0x15 && place <= 0x39;
}

std::u16string_view independentVowel(unsigned place)
{
    switch (place) {
    case 0x05:
    case 0x06:
    case 0x0D:
        return u"a";
    case 0x07:
    case 0x08:
    case 0x0E:
    case 0x0F:
        return u"i";
    case 0x09:
    case 0x0A:
    case 0x11:
    case 0x12:
    case 0x13:
        return u"u";
    case 0x0B:
    case 0x60:
        return u"ri";
    case 0x0C:
    case 0x61:
        return u"li";
    case 0x10:
        return u"ai";
    case 0x14:
        return u"au";
    case 0x50:
        return u"um";
    default:
        return {};
    }
}

std::u16string_view vowelSign(unsigned place)
{
    switch (place) {
    case 0x3E:
    case 0x45:
        return u"a";
    case 0x3F:
    case 0x40:
    case 0x46:
    case 0x47:
        return u"i";
    case 0x41:
    case 0x42:
    case 0x49:
    case 0x4A:
    case 0x4B:
        return u"u";
    case 0x43:
    case 0x44:
        return u"ri";
    case 0x48:
        return u"ai";
    case 0x4C:
    case 0x57:
        return u"au";
    default:
        return {};
    }
}

/// Consonants that stand outside ka…ha, each block's own; 0 if `c` is none. Chillus, the half
/// letters of Malayalam, and the Bengali khanda ta carry no vowel.
char16_t ownConsonant(char16_t c, bool& vowelless)
{
    const unsigned place = placeOf(c);
    vowelless = false;
    switch (blockOf(c)) {
    case kMalayalam:
        if (place >= 0x7A) {
            vowelless = true;
            return u"nnrllk"[place - 0x7A];
        }
        vowelless = place == 0x4E;
        return place == 0x4E ? u'r' : u'\0';
    case kBengali:
        vowelless = place == 0x4E;
        if (place == 0x4E) {
            return u't';
        }
        if (place == 0x70 || place == 0x71) {
            return place == 0x70 ? u'r' : u'v';
        }
        break;
    case kTelugu:
        return place >= 0x58 && place <= 0x5A ? u"cjr"[place - 0x58] : u'\0';
    case kKannada:
        vowelless = place == 0x5D;
        return place == 0x5D ? u'n' : place == 0x5E ? u'l' : u'\0';
    default:
        if (blockOf(c) == 0x0B00 && place == 0x71) {
            return u'v';
        }
        break;
    }
    const bool dotted = place >= 0x58 && place <= 0x5F && blockOf(c) <= 0x0B00;
    return dotted ? kDottedConsonants[place - 0x58] : u'\0';
}

void append(Sounds& sounds, std::u16string_view more)
{
    sounds.append(more.data(), static_cast<qsizetype>(more.size()));
}

/// The nasal dot takes the place of the sound after it.
void readAnusvara(WordReader& reader, Sounds& sounds)
{
    const char16_t sign = reader.peek();
    const unsigned block = blockOf(sign);
    const bool candrabindu = placeOf(sign) == kCandrabindu;
    const bool northern = block == kDevanagari || block == kGujarati || block == kGurmukhi;
    ++reader.at;
    if (reader.endsAt(0)) {
        if (!reader.halfTyped && !candrabindu) {
            append(sounds, block == kBengali ? u"ng" : u"m");
        }
        return;
    }
    const unsigned next = placeOf(reader.peek());
    // सिंह alone is the surname Singh; in नरसिंह it is not.
    if (northern && next == kHa && reader.endsAt(1) && sounds.size() == 2 && sounds[0] == u's'
        && sounds[1] == u'i') {
        append(sounds, u"ng");
        ++reader.at;
        return;
    }
    if (!isConsonant(next)) {
        return;
    }
    const bool stop = next < 0x2A;
    const bool sibilant = next >= 0x36 && next <= 0x38;
    const bool glideY = next == 0x2F;
    sounds.append(stop || (northern && (sibilant || glideY)) ? u'n' : u'm');
}

/// Letters whose sound hangs on their neighbours; true if they were read, with the inherent vowel
/// open.
bool readCluster(WordReader& reader, Sounds& sounds)
{
    const char16_t c = reader.peek();
    const unsigned place = placeOf(c);
    const bool joined =
        isIndic(reader.peek(1)) && placeOf(reader.peek(1)) == kVirama && isIndic(reader.peek(2));
    const unsigned second = joined ? placeOf(reader.peek(2)) : 0;
    std::u16string_view read;
    if (place == kJa && second == kNya) {
        read = u"gn";
    } else if (blockOf(c) == kMalayalam && place == kNga && second == kNga) {
        read = u"ng";
    } else if (blockOf(c) == kMalayalam && place == kRra && second == kRra) {
        read = u"t";
    } else {
        return false;
    }
    append(sounds, read);
    reader.at += 3;
    return true;
}

char16_t consonantSound(const WordReader& reader, const Sounds& sounds)
{
    const char16_t c = reader.peek();
    const unsigned place = placeOf(c);
    // Bengali writes b for v; as the second of a cluster (বিশ্ব) it is the v of other scripts.
    if (blockOf(c) == kBengali && place == kBa && reader.at > 0
        && placeOf(reader.word[reader.at - 1].unicode()) == kVirama && !sounds.isEmpty()
        && sounds.last() != u'm' && sounds.last() != u'b') {
        return u'v';
    }
    return kConsonants[place - 0x15];
}

/// Everything after the consonants: signs change the vowel that the consonant before left open.
void readSign(WordReader& reader, Sounds& sounds, bool& open, bool& afterSignE)
{
    const unsigned place = placeOf(reader.peek());
    if (place == kNukta) {
        const unsigned before = reader.at > 0 ? placeOf(reader.word[reader.at - 1].unicode()) : 0;
        if ((before == kDda || before == kDdha) && !sounds.isEmpty()) {
            sounds.last() = u'r';
        }
    } else if (place == kVirama) {
        open = false;
    } else if (afterSignE && (place == kSignAa || place == kSignUu || place == kAuLength)) {
        // A two-part o that is not composed.
        sounds.last() = u'u';
    } else if (const auto vowel = vowelSign(place); !vowel.empty()) {
        append(sounds, vowel);
        open = false;
        afterSignE = place == kSignShortE || place == kSignE;
        ++reader.at;
        return;
    }
    afterSignE = false;
    ++reader.at;
}

bool closesVowel(unsigned place, char16_t own)
{
    return isConsonant(place) || own != 0 || place == kAnusvara || place == kCandrabindu
        || place == kTippi || !independentVowel(place).empty();
}

} // namespace

void readIndic(WordReader& reader, Sounds& sounds)
{
    bool open = false; // an inherent a is to follow unless a sign says otherwise
    bool afterSignE = false;
    while (isIndic(reader.peek())) {
        const char16_t c = reader.peek();
        const unsigned place = placeOf(c);
        bool vowelless = false;
        const char16_t own = ownConsonant(c, vowelless);
        if (open && closesVowel(place, own)) {
            sounds.append(u'a');
            open = false;
        }
        if (place >= 0x66 && place <= 0x6F) {
            sounds.append(static_cast<char16_t>(u'0' + (place - 0x66)));
            ++reader.at;
        } else if (own != 0) {
            sounds.append(own);
            open = !vowelless;
            ++reader.at;
        } else if (place == kAnusvara || place == kCandrabindu || place == kTippi) {
            readAnusvara(reader, sounds);
        } else if (isConsonant(place)) {
            if (blockOf(c) == kTamil) {
                open = readTamil(reader, sounds);
            } else if (readCluster(reader, sounds)) {
                open = true;
            } else {
                sounds.append(consonantSound(reader, sounds));
                open = true;
                ++reader.at;
            }
        } else if (const auto vowel = independentVowel(place); !vowel.empty()) {
            append(sounds, vowel);
            ++reader.at;
        } else {
            readSign(reader, sounds, open, afterSignE);
            continue;
        }
        afterSignE = false;
    }
    if (open) {
        sounds.append(u'a');
    }
}

} // namespace mm
