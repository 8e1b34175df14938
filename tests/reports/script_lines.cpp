// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/script_lines.h"

#include <QTest>

namespace mm::test {

using namespace Qt::StringLiterals;

std::vector<ScriptLine> scriptLines()
{
    return {
        {"Devanagari", u"श्रीकृष्णार्पणमस्तु ज्ञ ङ्क ष्ट्र द्ध्र क्षि र्कि हिन्दू मूर्ति"_s,
            u"Noto Sans Devanagari"_s},
        {"Devanagari receipt", u"रसीद क्रमांक दिनांक भक्त का नाम एक हज़ार रुपये मात्र"_s,
            u"Noto Sans Devanagari"_s},
        {"Devanagari Vedic accents", u"अ॒ग्निमी॑ळे पु॒रोहि॑तम्"_s, u"Noto Sans Devanagari"_s},
        {"Kannada", u"ಶ್ರೀ ಕೃಷ್ಣಾರ್ಪಣಮಸ್ತು ಅರ್ಚನೆ ಅರ್ಕಾವೊತ್ತು ಕ್ಷೇತ್ರ ಸ್ತ್ರೀ"_s, u"Noto Sans Kannada"_s},
        {"Kannada joiners",
            u"ರ‍್ಯಾಲಿ ಟ್ರಸ್ಟ್‌ನ ಪ್ಯಾನ್"_s,
            u"Noto Sans Kannada"_s},
        {"Kannada receipt", u"ಹನ್ನೆರಡು ಲಕ್ಷದ ಮೂವತ್ತನಾಲ್ಕು ಸಾವಿರದ ಐನೂರ ಅರವತ್ತೇಳು ರೂಪಾಯಿ"_s,
            u"Noto Sans Kannada"_s},
        {"Tamil", u"ஸ்ரீ கிருஷ்ணார்ப்பணமஸ்து க்ஷேத்திரம் கொடை ௹"_s, u"Noto Sans Tamil"_s},
        {"Telugu", u"శ్రీ వేంకటేశ్వర క్షేత్రం స్త్రీ రసీదు ర్యా"_s, u"Noto Sans Telugu"_s},
        {"Malayalam", u"ശ്രീകൃഷ്ണാർപ്പണമസ്തു ക്ഷേത്രം വഴിപാട് സ്ത്രീ"_s, u"Noto Sans Malayalam"_s},
        {"Gujarati", u"શ્રીકૃષ્ણાર્પણમસ્તુ ક્ષ જ્ઞ રસીદ મંદિર"_s, u"Noto Sans Gujarati"_s},
        {"Bengali", u"শ্রীকৃষ্ণার্পণমস্তু ক্ষ জ্ঞ রসিদ মন্দির"_s, u"Noto Sans Bengali"_s},
        {"Gurmukhi", u"ਸ੍ਰੀ ਕ੍ਰਿਸ਼ਨ ਅਰਪਣ ਰਸੀਦ ਮੰਦਿਰ ਪੈਸੇ"_s, u"Noto Sans Gurmukhi"_s},
        {"Odia", u"ଶ୍ରୀକୃଷ୍ଣାର୍ପଣମସ୍ତୁ କ୍ଷ ଜ୍ଞ ରସିଦ ମନ୍ଦିର"_s, u"Noto Sans Oriya"_s},
        {"Latin", u"Receipt No. C01/2627/000124 office AVATAR To: Ram, ₹ 1,23,456.00"_s,
            u"Noto Sans"_s},
        // Telugu by itself draws ష్ణ elsewhere in Qt: its anchors there follow the outline, not the
        // font's coordinates. Here it is only read back.
        {"Telugu, read back", u"కృష్ణార్పణమస్తు"_s, {}},
        {"mixed", u"Receipt ರಸೀದಿ रसीद ரசீது No. 12 (ಅರ್ಚನೆ) ₹501 – శ్రీ/ശ്രീ"_s, {}},
        {"mixed without spaces", u"ಶ್ರೀRama123ರಾಮ₹श्रीശ്രീ"_s, {}},
        {"spaces", u"  two  spaces\u00A0and ಕನ್ನಡ  ಪದ"_s, {}},
    };
}

void addScriptRows()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("family");
    for (const ScriptLine& line : scriptLines()) {
        QTest::newRow(line.name) << line.text << line.family;
    }
}

} // namespace mm::test
