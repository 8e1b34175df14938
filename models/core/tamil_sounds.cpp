// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/sounds.h"

#include <array>
#include <string_view>

namespace mm {

namespace {

constexpr char16_t kKa = u'க';
constexpr char16_t kCa = u'ச';
constexpr char16_t kTta = u'ட';
constexpr char16_t kTa = u'த';
constexpr char16_t kPa = u'ப';
constexpr char16_t kRra = u'ற';
constexpr char16_t kRa = u'ர';
constexpr char16_t kVirama = u'்';
constexpr char16_t kSignI = u'ி';
constexpr char16_t kSignU = u'ு';

struct Stem
{
    std::u16string_view tamil;
    std::u16string_view sounds; ///< without the inherent vowel of the last consonant
    bool onlyFirst; ///< only at the beginning of a word
};

// Parts of common names whose sounds their place in the word does not tell. The longest that fits
// is taken.
constexpr std::array kStems = {
    Stem{u"கணே", u"gani", true},
    Stem{u"கணப", u"ganap", true},
    Stem{u"கங்கா", u"ganga", true},
    Stem{u"கபில", u"kapil", true},
    Stem{u"சுகன்ய", u"sukany", true},
    Stem{u"கனக", u"kanak", true},
    Stem{u"காயத்ரி", u"gaiatri", true},
    Stem{u"காயத்", u"gaiat", true},
    Stem{u"கிரி", u"giri", true},
    Stem{u"கிருஷ்", u"kris", false},
    Stem{u"கீத", u"git", true},
    Stem{u"குண", u"gun", true},
    Stem{u"குரு", u"guru", true},
    Stem{u"கேதார", u"kidar", true},
    Stem{u"கோகுல", u"gukul", true},
    Stem{u"கோதா", u"guda", true},
    Stem{u"கோபால", u"gupal", false},
    Stem{u"கோபி", u"gupi", true},
    Stem{u"கோமதி", u"gumati", true},
    Stem{u"கோவிந்த", u"guvind", false},
    Stem{u"கோகில", u"kukil", true},
    Stem{u"கௌ", u"gau", true},
    Stem{u"சக்கர", u"cakr", true},
    Stem{u"சங்கர", u"sankar", false},
    Stem{u"சண்டி", u"candi", true},
    Stem{u"சந்திர", u"candr", false},
    Stem{u"சந்த்ர", u"candr", false},
    Stem{u"சாமுண்ட", u"camund", true},
    Stem{u"சாரதா", u"sarada", true},
    Stem{u"சித்தார்", u"siddar", true},
    Stem{u"சித்ர", u"citr", true},
    Stem{u"சிதம்பர", u"cidambar", true},
    Stem{u"சின்ன", u"cinn", true},
    Stem{u"சிரஞ்", u"ciran", true},
    Stem{u"சுதா", u"suda", true},
    Stem{u"சுந்தர", u"sundar", false},
    Stem{u"சேகர", u"sikar", false},
    Stem{u"ஞா", u"gna", true},
    Stem{u"தட்சி", u"daksi", true},
    Stem{u"தண்ட", u"dand", true},
    Stem{u"தயா", u"daya", true},
    Stem{u"தர்", u"dar", true},
    Stem{u"தனசே", u"danasi", true},
    Stem{u"தனல", u"danal", true},
    Stem{u"தனபா", u"danapa", true},
    Stem{u"தாமோத", u"damud", true},
    Stem{u"தினக", u"dinak", true},
    Stem{u"தினே", u"dini", true},
    Stem{u"திலீப", u"dilip", true},
    Stem{u"திவா", u"diva", true},
    Stem{u"திவ்", u"div", true},
    Stem{u"தீபக்", u"dipak", true},
    Stem{u"தீப", u"dip", true},
    Stem{u"துர்க", u"durg", false},
    Stem{u"துரை", u"durai", false},
    Stem{u"தேவி", u"divi", false},
    Stem{u"தேவ", u"div", false},
    Stem{u"பகவ", u"bagav", true},
    Stem{u"பத்ம", u"padm", false},
    Stem{u"பத்ரி", u"badri", true},
    Stem{u"பரத", u"barat", true},
    Stem{u"பவா", u"bava", true},
    Stem{u"பாக்ய", u"bagy", true},
    Stem{u"பாபு", u"babu", true},
    Stem{u"பாரத", u"barat", true},
    Stem{u"பால", u"bal", true},
    Stem{u"பாலு", u"balu", true},
    Stem{u"பாஸ்க", u"bask", true},
    Stem{u"பானு", u"banu", false},
    Stem{u"பிந்து", u"bindu", true},
    Stem{u"பிர", u"pr", true},
    Stem{u"பிரசாத", u"prasad", true},
    Stem{u"பீம", u"bim", true},
    Stem{u"புத்த", u"budd", true},
    Stem{u"புவன", u"buvan", false},
    Stem{u"பூபதி", u"bupati", true},
    Stem{u"பைரவ", u"bairav", true},
    Stem{u"மதன", u"madan", true},
    Stem{u"மது", u"madu", false},
    Stem{u"மாதவ", u"madav", true},
    Stem{u"முகுந்த", u"mukund", true},
    Stem{u"முகே", u"muki", true},
    Stem{u"யாதவ", u"yadav", false},
    Stem{u"ரகு", u"ragu", true},
    Stem{u"ராகே", u"raki", true},
    Stem{u"ராதா", u"rada", false},
    Stem{u"ராதி", u"radi", true},
    Stem{u"ரூப", u"rup", true},
    Stem{u"ரேகா", u"rika", true},
    Stem{u"லேகா", u"lika", true},
    Stem{u"லோக", u"luk", true},
    Stem{u"லோகே", u"luki", true},
    Stem{u"வித்யா", u"vidya", true},
    Stem{u"விநோத", u"vinud", true},
    Stem{u"வினோத", u"vinud", true},
    Stem{u"வெங்கட", u"vinkat", false},
    Stem{u"ரசாத", u"rasad", false},
    Stem{u"ரவிந்த", u"ravind", false},
    Stem{u"ஆனந்த", u"anand", false},
    Stem{u"இந்திர", u"indr", false},
    Stem{u"இந்து", u"indu", false},
};

const Stem* stemAt(const WordReader& reader)
{
    const char16_t first = reader.peek();
    const auto rest = reader.word.sliced(reader.at);
    const Stem* longest = nullptr;
    for (const Stem& stem : kStems) {
        if (stem.tamil[0] == first && (!stem.onlyFirst || reader.atStart())
            && (longest == nullptr || stem.tamil.size() > longest->tamil.size())
            && rest.startsWith(
                QStringView(stem.tamil.data(), static_cast<qsizetype>(stem.tamil.size())))) {
            longest = &stem;
        }
    }
    return longest;
}

/// The stem that the whole word typed so far may become.
const Stem* stemBegunBy(const WordReader& reader)
{
    const QStringView rest = reader.word;
    for (const Stem& stem : kStems) {
        const QStringView tamil(stem.tamil.data(), static_cast<qsizetype>(stem.tamil.size()));
        if (rest.size() >= 2 && rest.size() < tamil.size() && tamil.startsWith(rest)) {
            return &stem;
        }
    }
    return nullptr;
}

/// Whether two sounds are one letter in Tamil.
bool sameLetter(char16_t a, char16_t b)
{
    static constexpr std::u16string_view kGroups[] = {u"kg", u"td", u"pb", u"scj"};
    for (const auto group : kGroups) {
        if (group.find(a) != group.npos && group.find(b) != group.npos) {
            return true;
        }
    }
    return a == b;
}

/// A word that breaks off inside a stem: as far as its letters bear out the sounds of the stem.
void readBegun(WordReader& reader, const Stem& stem, Sounds& sounds)
{
    Sounds literal;
    WordReader rest{reader.word, 0, false};
    readIndic(rest, literal);
    reader.at = reader.word.size();
    for (size_t i = 0; i < stem.sounds.size() && i < static_cast<size_t>(literal.size())
         && sameLetter(stem.sounds[i], literal[static_cast<qsizetype>(i)]);
         ++i) {
        sounds.append(stem.sounds[i]);
    }
}

/// ta before a vowel after n: names in -endra (ராஜேந்திரன்) say d, others (ஜெயந்தி) t.
bool isEndra(const WordReader& reader)
{
    return reader.peek(1) == kSignI && reader.peek(2) == kRa;
}

/// The sound of a stop by its place: `before` is the consonant joined to its left, 0 if a vowel.
char16_t stopSound(const WordReader& reader, char16_t before)
{
    const char16_t c = reader.peek();
    const bool hard = reader.atStart() || before == c || reader.peek(1) == kVirama;
    switch (c) {
    case kKa:
        return hard || before == kTta || before == u'ஷ' || before == u'ஸ' ? u'k' : u'g';
    case kTta:
        return hard || before == u'ஷ' ? u't' : u'd';
    case kTa:
        return before == u'ந' && isEndra(reader) ? u'd' : u't';
    case kPa:
        return hard || (before != 0 && before != u'ம') ? u'p' : u'b';
    case kCa:
        if (before == u'ஞ') {
            return u'j';
        }
        return before == kCa || reader.peek(1) == kVirama ? u'c' : u's';
    default:
        return u'\0';
    }
}

char16_t otherSound(char16_t c)
{
    switch (c) {
    case u'ங':
    case u'ஞ':
    case u'ண':
    case u'ந':
    case u'ன':
        return u'n';
    case u'ஜ':
        return u'j';
    case u'ம':
        return u'm';
    case u'ய':
        return u'y';
    case kRa:
    case kRra:
        return u'r';
    case u'ல':
    case u'ள':
    case u'ழ':
        return u'l';
    case u'வ':
        return u'v';
    case u'ஶ':
    case u'ஷ':
    case u'ஸ':
        return u's';
    case u'ஹ':
        return u'h';
    default:
        return u'\0';
    }
}

} // namespace

bool readTamil(WordReader& reader, Sounds& sounds)
{
    if (const Stem* stem = stemAt(reader)) {
        sounds.append(stem->sounds.data(), static_cast<qsizetype>(stem->sounds.size()));
        reader.at += static_cast<qsizetype>(stem->tamil.size());
        const char16_t last = stem->tamil.back();
        return last >= kKa && last <= u'ஹ';
    }
    if (const Stem* begun = reader.halfTyped && reader.atStart() ? stemBegunBy(reader) : nullptr) {
        readBegun(reader, *begun, sounds);
        return false;
    }
    const char16_t c = reader.peek();
    const bool joined = reader.at >= 2 && reader.word[reader.at - 1] == kVirama;
    const char16_t before = joined ? reader.word[reader.at - 2].unicode() : u'\0';
    if (c == kTta && reader.peek(1) == kVirama) {
        // ட்ச is how Tamil writes kṣa (லட்சுமி); half typed it may still become that.
        if (reader.peek(2) == kCa) {
            sounds.append(u'k');
            sounds.append(u's');
            reader.at += 3;
            return true;
        }
        if (reader.halfTyped && reader.endsAt(2)) {
            reader.at += 2;
            return false;
        }
    }
    if (const char16_t stop = stopSound(reader, before); stop != 0) {
        sounds.append(stop);
    } else if (c == kRra && before == kRra) {
        sounds.last() = u't';
        sounds.append(u'r');
    } else if (const char16_t other = otherSound(c); other != 0) {
        sounds.append(other);
    }
    ++reader.at;
    // ந்திர, ப்பிர: the i only carries the r of a cluster of other scripts (ndra, pra).
    if (joined && reader.peek() == kSignI && reader.peek(1) == kRa && before != kRa) {
        ++reader.at;
        return false;
    }
    return true;
}

} // namespace mm
