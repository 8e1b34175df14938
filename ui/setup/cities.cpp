// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/cities.h"

#include <QList>

#include <array>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

/// Karnataka first, then the places of the great temples and the large cities.
constexpr std::array kCities{
    City{u"Bengaluru", u"ಬೆಂಗಳೂರು", u"बेंगलुरु", "KA"_L1, "12.9716"_L1, "77.5946"_L1},
    City{u"Mysuru", u"ಮೈಸೂರು", u"मैसूरु", "KA"_L1, "12.2958"_L1, "76.6394"_L1},
    City{u"Mangaluru", u"ಮಂಗಳೂರು", u"मंगलूरु", "KA"_L1, "12.9141"_L1, "74.8560"_L1},
    City{u"Udupi", u"ಉಡುಪಿ", u"उडुपी", "KA"_L1, "13.3409"_L1, "74.7421"_L1},
    City{u"Hubballi", u"ಹುಬ್ಬಳ್ಳಿ", u"हुब्बल्लि", "KA"_L1, "15.3647"_L1, "75.1240"_L1},
    City{u"Dharwad", u"ಧಾರವಾಡ", u"धारवाड़", "KA"_L1, "15.4589"_L1, "75.0078"_L1},
    City{u"Belagavi", u"ಬೆಳಗಾವಿ", u"बेलगावि", "KA"_L1, "15.8497"_L1, "74.4977"_L1},
    City{u"Kalaburagi", u"ಕಲಬುರಗಿ", u"कलबुर्गी", "KA"_L1, "17.3297"_L1, "76.8343"_L1},
    City{u"Ballari", u"ಬಳ್ಳಾರಿ", u"बल्लारी", "KA"_L1, "15.1394"_L1, "76.9214"_L1},
    City{u"Vijayapura", u"ವಿಜಯಪುರ", u"विजयपुर", "KA"_L1, "16.8302"_L1, "75.7100"_L1},
    City{u"Shivamogga", u"ಶಿವಮೊಗ್ಗ", u"शिवमोग्गा", "KA"_L1, "13.9299"_L1, "75.5681"_L1},
    City{u"Tumakuru", u"ತುಮಕೂರು", u"तुमकूरु", "KA"_L1, "13.3379"_L1, "77.1173"_L1},
    City{u"Davanagere", u"ದಾವಣಗೆರೆ", u"दावणगेरे", "KA"_L1, "14.4644"_L1, "75.9218"_L1},
    City{u"Hassan", u"ಹಾಸನ", u"हासन", "KA"_L1, "13.0033"_L1, "76.1004"_L1},
    City{u"Mandya", u"ಮಂಡ್ಯ", u"मंड्या", "KA"_L1, "12.5218"_L1, "76.8951"_L1},
    City{u"Chitradurga", u"ಚಿತ್ರದುರ್ಗ", u"चित्रदुर्ग", "KA"_L1, "14.2251"_L1, "76.3980"_L1},
    City{u"Chikkamagaluru", u"ಚಿಕ್ಕಮಗಳೂರು", u"चिक्कमगलूरु", "KA"_L1, "13.3161"_L1, "75.7720"_L1},
    City{u"Madikeri", u"ಮಡಿಕೇರಿ", u"मडिकेरी", "KA"_L1, "12.4244"_L1, "75.7382"_L1},
    City{u"Bidar", u"ಬೀದರ್", u"बीदर", "KA"_L1, "17.9104"_L1, "77.5199"_L1},
    City{u"Raichur", u"ರಾಯಚೂರು", u"रायचूर", "KA"_L1, "16.2120"_L1, "77.3439"_L1},
    City{u"Koppal", u"ಕೊಪ್ಪಳ", u"कोप्पल", "KA"_L1, "15.3547"_L1, "76.1548"_L1},
    City{u"Gadag", u"ಗದಗ", u"गदग", "KA"_L1, "15.4315"_L1, "75.6355"_L1},
    City{u"Haveri", u"ಹಾವೇರಿ", u"हावेरी", "KA"_L1, "14.7935"_L1, "75.4045"_L1},
    City{u"Karwar", u"ಕಾರವಾರ", u"कारवार", "KA"_L1, "14.8136"_L1, "74.1297"_L1},
    City{u"Kolar", u"ಕೋಲಾರ", u"कोलार", "KA"_L1, "13.1357"_L1, "78.1326"_L1},
    City{u"Chikkaballapura", u"ಚಿಕ್ಕಬಳ್ಳಾಪುರ", u"चिक्कबल्लापुर", "KA"_L1, "13.4355"_L1, "77.7315"_L1},
    City{u"Ramanagara", u"ರಾಮನಗರ", u"रामनगर", "KA"_L1, "12.7159"_L1, "77.2810"_L1},
    City{u"Chamarajanagara", u"ಚಾಮರಾಜನಗರ", u"चामराजनगर", "KA"_L1, "11.9236"_L1, "76.9399"_L1},
    City{u"Bagalkote", u"ಬಾಗಲಕೋಟೆ", u"बागलकोट", "KA"_L1, "16.1817"_L1, "75.6958"_L1},
    City{u"Yadgir", u"ಯಾದಗಿರಿ", u"यादगिरि", "KA"_L1, "16.7700"_L1, "77.1376"_L1},
    City{u"Hosapete", u"ಹೊಸಪೇಟೆ", u"होसपेट", "KA"_L1, "15.2689"_L1, "76.3909"_L1},
    City{u"Gokarna", u"ಗೋಕರ್ಣ", u"गोकर्ण", "KA"_L1, "14.5479"_L1, "74.3188"_L1},
    City{u"Sringeri", u"ಶೃಂಗೇರಿ", u"शृंगेरी", "KA"_L1, "13.4198"_L1, "75.2567"_L1},
    City{u"Dharmasthala", u"ಧರ್ಮಸ್ಥಳ", u"धर्मस्थल", "KA"_L1, "12.9480"_L1, "75.3810"_L1},
    City{u"Subrahmanya", u"ಸುಬ್ರಹ್ಮಣ್ಯ", u"सुब्रह्मण्य", "KA"_L1, "12.6633"_L1, "75.6153"_L1},
    City{u"Kollur", u"ಕೊಲ್ಲೂರು", u"कोल्लूर", "KA"_L1, "13.8636"_L1, "74.8142"_L1},
    City{u"Horanadu", u"ಹೊರನಾಡು", u"होरनाडु", "KA"_L1, "13.2707"_L1, "75.3418"_L1},
    City{u"Nanjangud", u"ನಂಜನಗೂಡು", u"नंजनगूडु", "KA"_L1, "12.1176"_L1, "76.6830"_L1},
    City{u"Melukote", u"ಮೇಲುಕೋಟೆ", u"मेलुकोटे", "KA"_L1, "12.6580"_L1, "76.6486"_L1},
    City{u"Chennai", u"ಚೆನ್ನೈ", u"चेन्नई", "TN"_L1, "13.0827"_L1, "80.2707"_L1},
    City{u"Kanchipuram", u"ಕಾಂಚೀಪುರಂ", u"कांचीपुरम", "TN"_L1, "12.8342"_L1, "79.7036"_L1},
    City{u"Madurai", u"ಮಧುರೈ", u"मदुरै", "TN"_L1, "9.9252"_L1, "78.1198"_L1},
    City{u"Thanjavur", u"ತಂಜಾವೂರು", u"तंजावूर", "TN"_L1, "10.7870"_L1, "79.1378"_L1},
    City{u"Tiruchirappalli", u"ತಿರುಚಿರಾಪಳ್ಳಿ", u"तिरुचिरापल्ली", "TN"_L1, "10.7905"_L1, "78.7047"_L1},
    City{u"Rameswaram", u"ರಾಮೇಶ್ವರಂ", u"रामेश्वरम", "TN"_L1, "9.2876"_L1, "79.3129"_L1},
    City{u"Coimbatore", u"ಕೊಯಮತ್ತೂರು", u"कोयंबटूर", "TN"_L1, "11.0168"_L1, "76.9558"_L1},
    City{u"Hyderabad", u"ಹೈದರಾಬಾದ್", u"हैदराबाद", "TG"_L1, "17.3850"_L1, "78.4867"_L1},
    City{u"Tirupati", u"ತಿರುಪತಿ", u"तिरुपति", "AP"_L1, "13.6288"_L1, "79.4192"_L1},
    City{u"Vijayawada", u"ವಿಜಯವಾಡ", u"विजयवाड़ा", "AP"_L1, "16.5062"_L1, "80.6480"_L1},
    City{u"Srisailam", u"ಶ್ರೀಶೈಲಂ", u"श्रीशैलम", "AP"_L1, "16.0740"_L1, "78.8680"_L1},
    City{u"Visakhapatnam", u"ವಿಶಾಖಪಟ್ಟಣಂ", u"विशाखपट्टनम", "AP"_L1, "17.6868"_L1, "83.2185"_L1},
    City{u"Kochi", u"ಕೊಚ್ಚಿ", u"कोच्चि", "KL"_L1, "9.9312"_L1, "76.2673"_L1},
    City{u"Thiruvananthapuram", u"ತಿರುವನಂತಪುರಂ", u"तिरुवनंतपुरम", "KL"_L1, "8.5241"_L1, "76.9366"_L1},
    City{u"Guruvayur", u"ಗುರುವಾಯೂರು", u"गुरुवायूर", "KL"_L1, "10.5946"_L1, "76.0369"_L1},
    City{u"Kozhikode", u"ಕೋಝಿಕ್ಕೋಡ್", u"कोझिकोड", "KL"_L1, "11.2588"_L1, "75.7804"_L1},
    City{u"Panaji", u"ಪಣಜಿ", u"पणजी", "GA"_L1, "15.4909"_L1, "73.8278"_L1},
    City{u"Mumbai", u"ಮುಂಬೈ", u"मुंबई", "MH"_L1, "19.0760"_L1, "72.8777"_L1},
    City{u"Pune", u"ಪುಣೆ", u"पुणे", "MH"_L1, "18.5204"_L1, "73.8567"_L1},
    City{u"Nashik", u"ನಾಶಿಕ್", u"नाशिक", "MH"_L1, "19.9975"_L1, "73.7898"_L1},
    City{u"Shirdi", u"ಶಿರಡಿ", u"शिर्डी", "MH"_L1, "19.7645"_L1, "74.4762"_L1},
    City{u"Pandharpur", u"ಪಂಢರಪುರ", u"पंढरपुर", "MH"_L1, "17.6775"_L1, "75.3237"_L1},
    City{u"Kolhapur", u"ಕೊಲ್ಹಾಪುರ", u"कोल्हापुर", "MH"_L1, "16.7050"_L1, "74.2433"_L1},
    City{u"Nagpur", u"ನಾಗಪುರ", u"नागपुर", "MH"_L1, "21.1458"_L1, "79.0882"_L1},
    City{u"Ahmedabad", u"ಅಹಮದಾಬಾದ್", u"अहमदाबाद", "GJ"_L1, "23.0225"_L1, "72.5714"_L1},
    City{u"Dwarka", u"ದ್ವಾರಕಾ", u"द्वारका", "GJ"_L1, "22.2394"_L1, "68.9678"_L1},
    City{u"Somnath", u"ಸೋಮನಾಥ", u"सोमनाथ", "GJ"_L1, "20.8880"_L1, "70.4012"_L1},
    City{u"Jaipur", u"ಜೈಪುರ", u"जयपुर", "RJ"_L1, "26.9124"_L1, "75.7873"_L1},
    City{u"Delhi", u"ದೆಹಲಿ", u"दिल्ली", "DL"_L1, "28.6139"_L1, "77.2090"_L1},
    City{u"Varanasi", u"ವಾರಾಣಸಿ", u"वाराणसी", "UP"_L1, "25.3176"_L1, "82.9739"_L1},
    City{u"Ayodhya", u"ಅಯೋಧ್ಯೆ", u"अयोध्या", "UP"_L1, "26.7922"_L1, "82.1998"_L1},
    City{u"Mathura", u"ಮಥುರಾ", u"मथुरा", "UP"_L1, "27.4924"_L1, "77.6737"_L1},
    City{u"Lucknow", u"ಲಕ್ನೋ", u"लखनऊ", "UP"_L1, "26.8467"_L1, "80.9462"_L1},
    City{u"Haridwar", u"ಹರಿದ್ವಾರ", u"हरिद्वार", "UK"_L1, "29.9457"_L1, "78.1642"_L1},
    City{u"Rishikesh", u"ಋಷಿಕೇಶ", u"ऋषिकेश", "UK"_L1, "30.0869"_L1, "78.2676"_L1},
    City{u"Ujjain", u"ಉಜ್ಜಯಿನಿ", u"उज्जैन", "MP"_L1, "23.1765"_L1, "75.7885"_L1},
    City{u"Bhopal", u"ಭೋಪಾಲ್", u"भोपाल", "MP"_L1, "23.2599"_L1, "77.4126"_L1},
    City{u"Indore", u"ಇಂದೋರ್", u"इंदौर", "MP"_L1, "22.7196"_L1, "75.8577"_L1},
    City{u"Puri", u"ಪುರಿ", u"पुरी", "OD"_L1, "19.8135"_L1, "85.8312"_L1},
    City{u"Bhubaneswar", u"ಭುವನೇಶ್ವರ", u"भुवनेश्वर", "OD"_L1, "20.2961"_L1, "85.8245"_L1},
    City{u"Kolkata", u"ಕೋಲ್ಕತ್ತ", u"कोलकाता", "WB"_L1, "22.5726"_L1, "88.3639"_L1},
    City{u"Patna", u"ಪಟ್ನಾ", u"पटना", "BR"_L1, "25.5941"_L1, "85.1376"_L1},
    City{u"Gaya", u"ಗಯಾ", u"गया", "BR"_L1, "24.7914"_L1, "85.0002"_L1},
    City{u"Deoghar", u"ದೇವಘರ್", u"देवघर", "JH"_L1, "24.4826"_L1, "86.6970"_L1},
    City{u"Guwahati", u"ಗುವಾಹಟಿ", u"गुवाहाटी", "AS"_L1, "26.1445"_L1, "91.7362"_L1},
    City{u"Amritsar", u"ಅಮೃತಸರ", u"अमृतसर", "PB"_L1, "31.6340"_L1, "74.8723"_L1},
    City{u"Jammu", u"ಜಮ್ಮು", u"जम्मू", "JK"_L1, "32.7266"_L1, "74.8570"_L1},
    City{u"Katra", u"ಕಟ್ರಾ", u"कटरा", "JK"_L1, "32.9917"_L1, "74.9319"_L1},
    City{u"Puducherry", u"ಪುದುಚೇರಿ", u"पुदुचेरी", "PY"_L1, "11.9416"_L1, "79.8083"_L1},
};

bool hasWordLike(const QString& name, const QString& text)
{
    if (name.startsWith(text, Qt::CaseInsensitive)) {
        return true;
    }
    return name.contains(u' ' + text, Qt::CaseInsensitive);
}

} // namespace

std::span<const City> knownCities()
{
    return kCities;
}

QString cityName(const City& city, const QString& language)
{
    return QString::fromUtf16(language == "kn"_L1 ? city.kannada
            : language == "hi"_L1                 ? city.hindi
                                                  : city.english);
}

QList<const City*> citiesLike(const QString& text, int most)
{
    QList<const City*> found;
    const QString wanted = text.simplified();
    for (const City& city : kCities) {
        if (found.size() == most || wanted.isEmpty()) {
            break;
        }
        if (hasWordLike(QString::fromUtf16(city.english), wanted)
            || hasWordLike(QString::fromUtf16(city.kannada), wanted)
            || hasWordLike(QString::fromUtf16(city.hindi), wanted)) {
            found << &city;
        }
    }
    return found;
}

} // namespace mm::ui
