// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/setup/demo_devotees.h"

#include "models/core/names_catalog.h"
#include "models/devotees/households.h"
#include "models/devotees/register_devotee.h"

#include <array>

namespace mm::setup {

using namespace Qt::StringLiterals;

namespace {

struct DemoMember
{
    QStringView name;
    QStringView nameLocal;
    int nakshatra = 0;
    /// To the head, who comes first and has none.
    QStringView relation = {};
};

struct DemoHousehold
{
    QStringView city;
    QStringView gotra;
    std::array<DemoMember, 3> members;
};

constexpr DemoHousehold kHouseholds[] = {
    {u"Kateel", u"Bharadwaja",
        {{{u"Ramesh Bhat", u"ರಮೇಶ್ ಭಟ್", 8}, {u"Lakshmi Bhat", u"ಲಕ್ಷ್ಮೀ ಭಟ್", 4, u"wife"},
            {u"Ananya Bhat", u"ಅನನ್ಯಾ ಭಟ್", 27, u"daughter"}}}},
    {u"Udupi", u"Kashyapa",
        {{{u"Gopal Rao", u"ಗೋಪಾಲ್ ರಾವ್", 13}, {u"Savitri Rao", u"ಸಾವಿತ್ರಿ ರಾವ್", 17, u"wife"}}}},
    {u"Mangaluru", u"Vishwamitra",
        {{{u"Suresh Shetty", u"ಸುರೇಶ್ ಶೆಟ್ಟಿ", 10}, {u"Prema Shetty", u"ಪ್ರೇಮಾ ಶೆಟ್ಟಿ", 15, u"wife"},
            {u"Karthik Shetty", u"ಕಾರ್ತಿಕ್ ಶೆಟ್ಟಿ", 3, u"son"}}}},
    {u"Puttur", u"Atreya",
        {{{u"Venkataramana Hegde", u"ವೆಂಕಟರಮಣ ಹೆಗ್ಡೆ", 22},
            {u"Sharada Hegde", u"ಶಾರದಾ ಹೆಗ್ಡೆ", 5, u"wife"}}}},
    {u"Kundapura", u"Vasishtha",
        {{{u"Nagaraj Kamath", u"ನಾಗರಾಜ್ ಕಾಮತ್", 9}, {u"Shobha Kamath", u"ಶೋಭಾ ಕಾಮತ್", 12, u"wife"},
            {u"Pranav Kamath", u"ಪ್ರಣವ್ ಕಾಮತ್", 7, u"son"}}}},
    {u"Sirsi", u"Kaundinya",
        {{{u"Mahabaleshwar Hegde", u"ಮಹಾಬಲೇಶ್ವರ ಹೆಗಡೆ", 1},
            {u"Gayatri Hegde", u"ಗಾಯತ್ರಿ ಹೆಗಡೆ", 14, u"wife"}}}},
    {u"Mysuru", u"Shrivatsa",
        {{{u"Krishnamurthy Iyengar", u"ಕೃಷ್ಣಮೂರ್ತಿ ಅಯ್ಯಂಗಾರ್", 4},
            {u"Vaidehi Iyengar", u"ವೈದೇಹಿ ಅಯ್ಯಂಗಾರ್", 21, u"wife"},
            {u"Srinidhi Iyengar", u"ಶ್ರೀನಿಧಿ ಅಯ್ಯಂಗಾರ್", 16, u"son"}}}},
    {u"Bengaluru", u"Gautama",
        {{{u"Manjunath Gowda", u"ಮಂಜುನಾಥ್ ಗೌಡ", 6}, {u"Kavitha Gowda", u"ಕವಿತಾ ಗೌಡ", 20, u"wife"}}}},
    {u"Hassan", u"Jamadagni",
        {{{u"Shivakumar Patil", u"ಶಿವಕುಮಾರ್ ಪಾಟೀಲ್", 24},
            {u"Parvathi Patil", u"ಪಾರ್ವತಿ ಪಾಟೀಲ್", 2, u"wife"},
            {u"Basavaraj Patil", u"ಬಸವರಾಜ್ ಪಾಟೀಲ್", 18, u"son"}}}},
    {u"Shivamogga", u"Harita",
        {{{u"Raghavendra Achar", u"ರಾಘವೇಂದ್ರ ಆಚಾರ್", 11},
            {u"Sudha Achar", u"ಸುಧಾ ಆಚಾರ್", 25, u"wife"}}}},
    {u"Sringeri", u"Angirasa",
        {{{u"Subrahmanya Sharma", u"ಸುಬ್ರಹ್ಮಣ್ಯ ಶರ್ಮಾ", 9},
            {u"Annapoorna Sharma", u"ಅನ್ನಪೂರ್ಣಾ ಶರ್ಮಾ", 19, u"wife"},
            {u"Vidya Sharma", u"ವಿದ್ಯಾ ಶರ್ಮಾ", 22, u"daughter"}}}},
    {u"Karkala", u"Maudgalya",
        {{{u"Dinesh Pai", u"ದಿನೇಶ್ ಪೈ", 23}, {u"Sandhya Pai", u"ಸಂಧ್ಯಾ ಪೈ", 26, u"wife"}}}},
    {u"Dharwad", u"Kaushika",
        {{{u"Anand Kulkarni", u"ಆನಂದ್ ಕುಲಕರ್ಣಿ", 8}, {u"Vijaya Kulkarni", u"ವಿಜಯಾ ಕುಲಕರ್ಣಿ", 13, u"wife"},
            {u"Aditya Kulkarni", u"ಆದಿತ್ಯ ಕುಲಕರ್ಣಿ", 15, u"son"}}}},
    {u"Bantwal", u"Shandilya",
        {{{u"Yogish Poojary", u"ಯೋಗೀಶ್ ಪೂಜಾರಿ", 17},
            {u"Sumathi Poojary", u"ಸುಮತಿ ಪೂಜಾರಿ", 27, u"wife"}}}},
    {u"Sullia", u"Parashara",
        {{{u"Chandrashekhar Gowda", u"ಚಂದ್ರಶೇಖರ್ ಗೌಡ", 5},
            {u"Jayanthi Gowda", u"ಜಯಂತಿ ಗೌಡ", 10, u"wife"},
            {u"Deepa Gowda", u"ದೀಪಾ ಗೌಡ", 3, u"daughter"}}}},
    {u"Moodabidri", u"Vatsa",
        {{{u"Vasudeva Acharya", u"ವಾಸುದೇವ ಆಚಾರ್ಯ", 7},
            {u"Indira Acharya", u"ಇಂದಿರಾ ಆಚಾರ್ಯ", 1, u"wife"}}}},
    {u"Chikkamagaluru", u"Gargya",
        {{{u"Girish Naik", u"ಗಿರೀಶ್ ನಾಯ್ಕ್", 16}, {u"Usha Naik", u"ಉಷಾ ನಾಯ್ಕ್", 6, u"wife"},
            {u"Rohan Naik", u"ರೋಹನ್ ನಾಯ್ಕ್", 12, u"son"}}}},
    {u"Kasaragod", u"Bhargava",
        {{{u"Narayana Bhat", u"ನಾರಾಯಣ ಭಟ್", 21}, {u"Saraswathi Bhat", u"ಸರಸ್ವತಿ ಭಟ್", 14, u"wife"}}}},
    {u"Hubballi", u"Dhananjaya",
        {{{u"Prakash Joshi", u"ಪ್ರಕಾಶ್ ಜೋಶಿ", 20}, {u"Meenakshi Joshi", u"ಮೀನಾಕ್ಷಿ ಜೋಶಿ", 25, u"wife"},
            {u"Tejas Joshi", u"ತೇಜಸ್ ಜೋಶಿ", 2, u"son"}}}},
    {u"Madikeri", u"Agastya",
        {{{u"Ponnappa Kaverappa", u"ಪೊನ್ನಪ್ಪ ಕಾವೇರಪ್ಪ", 18},
            {u"Devaki Kaverappa", u"ದೇವಕಿ ಕಾವೇರಪ್ಪ", 24, u"wife"}}}},
};

/// The households' phones count up from here; nobody is ever called or written to.
constexpr qint64 kFirstPhone = 6'000'000'001;

devotees::DevoteeDraft draftOf(
    const DemoHousehold& house, const DemoMember& member, const QString& phone)
{
    devotees::DevoteeDraft draft;
    draft.name = member.name.toString();
    draft.nameLocal = member.nameLocal.toString();
    draft.phone = phone;
    draft.city = house.city.toString();
    draft.gotra = house.gotra.toString();
    draft.nakshatra = nameAt(NameKind::Nakshatra, member.nakshatra)->english;
    draft.rashi = nameAt(NameKind::Rashi, rashisOf(member.nakshatra).front())->english;
    draft.language = u"kn"_s;
    draft.relation = member.relation.toString();
    return draft;
}

Result<void> seedHousehold(store::UnitOfWork& unit, const store::FieldSealer& sealer,
    const DemoHousehold& house, const QString& phone)
{
    MM_LET(head,
        devotees::registerDevotee(unit, sealer, draftOf(house, house.members.front(), phone)));
    MM_LET(household, devotees::createHousehold(unit, head));
    for (const auto& member : std::span(house.members).subspan(1)) {
        if (member.name.isEmpty()) {
            continue;
        }
        auto draft = draftOf(house, member, phone);
        draft.household = household;
        MM_CHECK(devotees::registerDevotee(unit, sealer, draft));
    }
    return {};
}

} // namespace

Result<void> seedDemoDevotees(store::UnitOfWork& unit, const store::FieldSealer& sealer)
{
    qint64 phone = kFirstPhone;
    for (const auto& house : kHouseholds) {
        MM_CHECK(seedHousehold(unit, sealer, house, QString::number(phone++)));
    }
    return {};
}

} // namespace mm::setup
