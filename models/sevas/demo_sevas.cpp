// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sevas/demo_sevas.h"

#include "models/core/names_catalog.h"
#include "models/sevas/catalogue.h"
#include "models/sevas/deities.h"

namespace mm::sevas {

using namespace Qt::StringLiterals;

namespace {

struct DemoDeity
{
    QStringView code;
    QStringView name;
    QStringView kannada;
    QStringView devanagari;
};

constexpr DemoDeity kDeities[] = {
    {u"GANESHA", u"Maha Ganapati", u"ಮಹಾಗಣಪತಿ", u"महागणपति"},
    {u"VENKATESHA", u"Lakshmi Venkateshwara", u"ಲಕ್ಷ್ಮೀ ವೆಂಕಟೇಶ್ವರ", u"लक्ष्मी वेङ्कटेश्वर"},
    {u"ESHWARA", u"Eshwara", u"ಈಶ್ವರ", u"ईश्वर"},
    {u"SUBRAHMANYA", u"Subrahmanya", u"ಸುಬ್ರಹ್ಮಣ್ಯ", u"सुब्रह्मण्य"},
    {u"ANJANEYA", u"Anjaneya", u"ಆಂಜನೇಯ", u"आञ्जनेय"},
    {u"NAVAGRAHA", u"Navagraha", u"ನವಗ್ರಹ", u"नवग्रह"},
};

/// A seva by its place in the list of seva names; texts as parseBatch() and its like read them,
/// batches separated by a space.
struct DemoSeva
{
    QStringView code;
    int name;
    QStringView deity;
    QStringView category;
    int rupees;
    QStringView batches = u"";
    QStringView weekdays = u"";
    QStringView cutoff = u"";
    int personsMax = 10;
    int advanceDays = 90;
};

constexpr DemoSeva kSevas[] = {
    {u"ARCHANA", 1, u"GANESHA", u"archana", 100},
    {u"KUMKUMA", 4, u"VENKATESHA", u"archana", 10},
    {u"HOOVINA", 21, u"GANESHA", u"alankara", 100},
    {u"MAHA-ABH", 11, u"VENKATESHA", u"abhisheka", 750, u"05:30-06:30=3", u"", u"20:00-1", 2},
    {u"PANCHAMRITA", 7, u"VENKATESHA", u"abhisheka", 250, u"06:30-08:00=25"},
    {u"RUDRA", 9, u"ESHWARA", u"abhisheka", 251, u"07:00-08:30=40", u"mon"},
    {u"ASHLESHA", 30, u"SUBRAHMANYA", u"pooja", 500,
        u"06:00-08:00=60 08:15-09:30=60 09:45-11:15=60 17:00-18:30=60", u"", u"", 2},
    {u"NAGA", 32, u"SUBRAHMANYA", u"pooja", 200, u"07:00-09:00=25"},
    {u"KALYANA", 33, u"VENKATESHA", u"life_event", 1000, u"10:00-11:30=20", u"", u"20:00-1", 2},
    {u"NAVAGRAHA", 26, u"NAVAGRAHA", u"homa", 300, u"09:00-10:30=15"},
    {u"BENNE", 13, u"ANJANEYA", u"alankara", 2500, u"06:00=1", u"mon,tue,wed,thu,fri,sun",
        u"20:00-1"},
    {u"SARVA", 15, u"VENKATESHA", u"pooja", 2000},
    {u"SATYANARAYANA", 23, u"VENKATESHA", u"pooja", 100, u"17:30-19:00=100"},
    {u"UYYALE", 36, u"VENKATESHA", u"utsava", 200, u"19:30=50"},
    {u"DEEPA", 18, u"VENKATESHA", u"deepa", 200, u"17:00-18:30"},
    {u"PALLAKI", 35, u"ANJANEYA", u"utsava", 5000, u"18:30-20:00=1", u"sat", u"20:00-1", 10, 365},
    {u"RATHA", 34, u"VENKATESHA", u"utsava", 15000, u"18:00-20:00=1", u"tue", u"18:00-2", 10, 365},
    {u"VAHANA", 44, u"GANESHA", u"vahana", 300},
};

QString localDeity(const DemoDeity& deity, const QString& language)
{
    return language == "kn"_L1 ? deity.kannada.toString()
        : language == "hi"_L1  ? deity.devanagari.toString()
                               : QString();
}

Result<SevaDraft> draftOf(const DemoSeva& demo, int order, const QString& language)
{
    SevaDraft draft;
    auto& f = draft.fields;
    f.code = demo.code.toString();
    f.name = localName(NameKind::Seva, demo.name, u"en"_s);
    if (language != "en"_L1) {
        f.nameLocal = localName(NameKind::Seva, demo.name, language);
    }
    f.deity = demo.deity.toString();
    f.category = demo.category.toString();
    f.personsMax = demo.personsMax;
    f.advanceDays = demo.advanceDays;
    f.sortOrder = order;
    MM_LET(weekdays, parseWeekdays(demo.weekdays.toString()));
    f.weekdays = weekdays;
    if (const QString cutoff = demo.cutoff.toString(); !cutoff.isEmpty()) {
        MM_LET(parsed, parseCutoff(cutoff));
        f.cutoff = parsed;
    }
    for (const QString& text : demo.batches.toString().split(u' ', Qt::SkipEmptyParts)) {
        MM_LET(batch, parseBatch(text));
        draft.batches.push_back(batch);
    }
    draft.price = Money::fromRupees(demo.rupees);
    return draft;
}

} // namespace

Result<void> seedDemoSevas(store::UnitOfWork& unit, const QString& language)
{
    int order = 0;
    for (const auto& deity : kDeities) {
        MM_CHECK(addDeity(unit,
            {deity.code.toString(), deity.name.toString(), localDeity(deity, language), ++order}));
    }
    order = 0;
    for (const auto& demo : kSevas) {
        MM_LET(draft, draftOf(demo, ++order, language));
        MM_CHECK(addSeva(unit, draft));
    }
    return {};
}

} // namespace mm::sevas
