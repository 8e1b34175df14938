// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seeding/people.h"

#include "models/core/names_catalog.h"

namespace mm::seeding {

using namespace Qt::StringLiterals;

namespace {

struct Spelled
{
    const char16_t* english;
    const char16_t* kannada;
};

constexpr Spelled kFirstNames[] = {{u"Lakshmi", u"ಲಕ್ಷ್ಮಿ"}, {u"Ramesh", u"ರಮೇಶ್"},
    {u"Suresh", u"ಸುರೇಶ್"}, {u"Ganesh", u"ಗಣೇಶ್"}, {u"Savitri", u"ಸಾವಿತ್ರಿ"}, {u"Parvati", u"ಪಾರ್ವತಿ"},
    {u"Venkatesh", u"ವೆಂಕಟೇಶ್"}, {u"Nagaraj", u"ನಾಗರಾಜ್"}, {u"Shivakumar", u"ಶಿವಕುಮಾರ್"},
    {u"Gowri", u"ಗೌರಿ"}, {u"Sharada", u"ಶಾರದಾ"}, {u"Saraswati", u"ಸರಸ್ವತಿ"},
    {u"Raghavendra", u"ರಾಘವೇಂದ್ರ"}, {u"Krishna", u"ಕೃಷ್ಣ"}, {u"Narasimha", u"ನರಸಿಂಹ"},
    {u"Manjunath", u"ಮಂಜುನಾಥ್"}, {u"Basavaraj", u"ಬಸವರಾಜ್"}, {u"Sumitra", u"ಸುಮಿತ್ರಾ"},
    {u"Anasuya", u"ಅನಸೂಯಾ"}, {u"Chandrashekar", u"ಚಂದ್ರಶೇಖರ್"}, {u"Prakash", u"ಪ್ರಕಾಶ್"},
    {u"Shanta", u"ಶಾಂತಾ"}, {u"Vijaya", u"ವಿಜಯಾ"}, {u"Mohan", u"ಮೋಹನ್"}, {u"Srinivas", u"ಶ್ರೀನಿವಾಸ್"},
    {u"Padma", u"ಪದ್ಮಾ"}, {u"Kamala", u"ಕಮಲಾ"}, {u"Subramanya", u"ಸುಬ್ರಹ್ಮಣ್ಯ"}, {u"Mahesh", u"ಮಹೇಶ್"},
    {u"Girija", u"ಗಿರಿಜಾ"}, {u"Ananth", u"ಅನಂತ್"}, {u"Deepa", u"ದೀಪಾ"}, {u"Harish", u"ಹರೀಶ್"},
    {u"Jayalakshmi", u"ಜಯಲಕ್ಷ್ಮಿ"}, {u"Keshava", u"ಕೇಶವ"}, {u"Madhava", u"ಮಾಧವ"},
    {u"Nirmala", u"ನಿರ್ಮಲಾ"}, {u"Rajeshwari", u"ರಾಜೇಶ್ವರಿ"}, {u"Satish", u"ಸತೀಶ್"},
    {u"Tulasi", u"ತುಳಸಿ"}};

constexpr Spelled kFamilyNames[] = {{u"Bhat", u"ಭಟ್"}, {u"Rao", u"ರಾವ್"}, {u"Gowda", u"ಗೌಡ"},
    {u"Hegde", u"ಹೆಗಡೆ"}, {u"Shetty", u"ಶೆಟ್ಟಿ"}, {u"Nayak", u"ನಾಯಕ್"}, {u"Acharya", u"ಆಚಾರ್ಯ"},
    {u"Kulkarni", u"ಕುಲಕರ್ಣಿ"}, {u"Patil", u"ಪಾಟೀಲ್"}, {u"Joshi", u"ಜೋಶಿ"}, {u"Pai", u"ಪೈ"},
    {u"Kamath", u"ಕಾಮತ್"}, {u"Murthy", u"ಮೂರ್ತಿ"}, {u"Reddy", u"ರೆಡ್ಡಿ"}, {u"Swamy", u"ಸ್ವಾಮಿ"},
    {u"Deshpande", u"ದೇಶಪಾಂಡೆ"}, {u"Upadhya", u"ಉಪಾಧ್ಯ"}, {u"Prabhu", u"ಪ್ರಭು"}, {u"Naik", u"ನಾಯ್ಕ್"},
    {u"Iyengar", u"ಅಯ್ಯಂಗಾರ್"}};

constexpr const char16_t* kStreets[] = {u"Car Street", u"Temple Road", u"Market Road",
    u"Station Road", u"Gandhi Nagar", u"Vinayaka Layout", u"Agrahara", u"Hosa Beedi"};
constexpr const char16_t* kTowns[] = {u"Mysuru", u"Udupi", u"Shivamogga", u"Hassan", u"Mandya",
    u"Tumakuru", u"Bengaluru", u"Mangaluru", u"Sirsi", u"Dharwad"};

QString text(const char16_t* words)
{
    return QString::fromUtf16(words);
}

/// The nakshatra decides which one or two rashis can be.
void giveStars(Random& random, QString& nakshatra, QString& rashi)
{
    const int star = static_cast<int>(random.below(27)) + 1;
    const int pada = static_cast<int>(random.below(4)) + 1;
    nakshatra = nameAt(NameKind::Nakshatra, star)->english;
    rashi = nameAt(NameKind::Rashi, rashiOf(star, pada))->english;
}

} // namespace

devotees::DevoteeDraft makeDevotee(Random& random, qint64 serial)
{
    const Spelled& first = random.pick(kFirstNames);
    const Spelled& family = random.pick(kFamilyNames);
    // The initial of the father's name tells the many Ramesh Raos apart.
    const QChar initial(static_cast<char16_t>(u'A' + random.below(26)));
    devotees::DevoteeDraft draft;
    draft.name = text(first.english) + u' ' + initial + u' ' + text(family.english);
    draft.nameLocal = text(first.kannada) + u' ' + text(family.kannada);
    draft.phone = QString::number(9'000'000'000 + serial);
    draft.address = u"%1, %2"_s.arg(random.below(400) + 1).arg(text(random.pick(kStreets)));
    draft.city = text(random.pick(kTowns));
    draft.state = u"Karnataka"_s;
    draft.gotra = random.pick(names(NameKind::Gotra)).english;
    giveStars(random, draft.nakshatra, draft.rashi);
    draft.language = u"kn"_s;
    return draft;
}

receipts::Person makePerson(Random& random)
{
    const Spelled& name = random.pick(kFirstNames);
    receipts::Person person;
    person.name = text(name.english);
    person.nameLocal = text(name.kannada);
    person.gotra = random.pick(names(NameKind::Gotra)).english;
    giveStars(random, person.nakshatra, person.rashi);
    return person;
}

} // namespace mm::seeding
