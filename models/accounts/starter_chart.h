// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mm::accounts {

/// One head of the starter chart of accounts.
struct StarterLedger
{
    const char16_t* code;
    const char16_t* name;
    const char16_t* nameLocal;
    const char16_t* nature;
    const char16_t* group;
};

/// One fund that a temple starts with. Whether donations to it are deductible is off until the
/// temple's approval is entered.
struct StarterFund
{
    const char16_t* code;
    const char16_t* name;
    const char16_t* nameLocal;
    const char16_t* nature;
};

inline constexpr StarterLedger kStarterLedgers[] = {
    {u"10100", u"Corpus fund", u"ಮೂಲ ನಿಧಿ", u"liability", u"Funds"},
    {u"10150", u"Deemed corpus - renovation", u"", u"liability", u"Funds"},
    {u"10200", u"Endowment (shashwata) control", u"ಶಾಶ್ವತ ನಿಧಿ", u"liability", u"Funds"},
    {u"10310", u"Earmarked - Annadana", u"ಅನ್ನದಾನ ನಿಧಿ", u"liability", u"Funds"},
    {u"10320", u"Earmarked - Gopuram / jirnoddhara", u"ಜೀರ್ಣೋದ್ಧಾರ ನಿಧಿ", u"liability", u"Funds"},
    {u"10330", u"Earmarked - Ratha", u"ರಥ ನಿಧಿ", u"liability", u"Funds"},
    {u"10340", u"Earmarked - Goshala", u"ಗೋಶಾಲಾ ನಿಧಿ", u"liability", u"Funds"},
    {u"10350", u"Earmarked - Vidya", u"ವಿದ್ಯಾ ನಿಧಿ", u"liability", u"Funds"},
    {u"10400", u"General fund", u"ಸಾಮಾನ್ಯ ನಿಧಿ", u"liability", u"Funds"},
    {u"10500", u"Depreciation fund", u"", u"liability", u"Funds"},
    {u"10600", u"Reserve", u"", u"liability", u"Funds"},
    {u"11100", u"Loans", u"", u"liability", u"Loans"},
    {u"12100", u"Sundry creditors", u"", u"liability", u"Current liabilities"},
    {u"12200", u"Security deposits (hall, shop)", u"", u"liability", u"Current liabilities"},
    {u"12300", u"Advance sevas received", u"ಮುಂಗಡ ಸೇವೆಗಳು", u"liability", u"Current liabilities"},
    {u"12400", u"TDS payable", u"", u"liability", u"Current liabilities"},
    {u"12500", u"GST payable", u"", u"liability", u"Current liabilities"},
    {u"12600", u"PF / ESI payable", u"", u"liability", u"Current liabilities"},
    {u"12700", u"Expenses payable", u"", u"liability", u"Current liabilities"},
    {u"12800", u"State contribution payable", u"", u"liability", u"Current liabilities"},
    {u"12900", u"Priest sambhavana payable", u"", u"liability", u"Current liabilities"},
    {u"20100", u"Land", u"", u"asset", u"Fixed assets"},
    {u"20200", u"Temple building", u"", u"asset", u"Fixed assets"},
    {u"20300", u"Other buildings", u"", u"asset", u"Fixed assets"},
    {u"20400", u"Jewels - gold", u"ಚಿನ್ನಾಭರಣ", u"asset", u"Fixed assets"},
    {u"20410", u"Jewels - silver", u"ಬೆಳ್ಳಿ", u"asset", u"Fixed assets"},
    {u"20500", u"Vahana / ratha", u"", u"asset", u"Fixed assets"},
    {u"20600", u"Furniture", u"", u"asset", u"Fixed assets"},
    {u"20700", u"Electrical / DG", u"", u"asset", u"Fixed assets"},
    {u"20800", u"Computers", u"", u"asset", u"Fixed assets"},
    {u"20900", u"Vehicles", u"", u"asset", u"Fixed assets"},
    {u"20950", u"Vessels / pooja articles", u"", u"asset", u"Fixed assets"},
    {u"21000", u"Capital work in progress", u"", u"asset", u"Fixed assets"},
    {u"22100", u"Fixed deposits - corpus", u"", u"asset", u"Investments"},
    {u"22200", u"Fixed deposits - general", u"", u"asset", u"Investments"},
    {u"22300", u"Government securities", u"", u"asset", u"Investments"},
    {u"23100", u"Stock - provisions", u"", u"asset", u"Stock"},
    {u"23200", u"Stock - prasada", u"", u"asset", u"Stock"},
    {u"23300", u"Stock - pooja material", u"", u"asset", u"Stock"},
    {u"24100", u"Rent receivable", u"", u"asset", u"Receivables"},
    {u"24200", u"Interest accrued", u"", u"asset", u"Receivables"},
    {u"24300", u"TDS receivable", u"", u"asset", u"Receivables"},
    {u"24400", u"Advances to staff / suppliers", u"", u"asset", u"Receivables"},
    {u"24500", u"Imprest", u"", u"asset", u"Receivables"},
    {u"25100", u"Cash - main", u"ನಗದು", u"asset", u"Cash"},
    {u"25200", u"Cash - hundi vault", u"ಹುಂಡಿ ನಗದು", u"asset", u"Cash"},
    {u"25300", u"Cheques in hand", u"ಕೈಯಲ್ಲಿರುವ ಚೆಕ್‌ಗಳು",
        u"asset", u"Bank"},
    {u"25400", u"UPI / gateway clearing", u"", u"asset", u"Bank"},
    {u"25500", u"Bank - savings account", u"", u"asset", u"Bank"},
    {u"25600", u"Bank - current account", u"", u"asset", u"Bank"},
    {u"25700", u"Bank - FCRA account", u"", u"asset", u"Bank"},
    {u"25800", u"Stamps", u"", u"asset", u"Cash"},
    {u"30100", u"Hundi", u"ಹುಂಡಿ", u"income", u"Hundi"},
    {u"30110", u"e-Hundi", u"", u"income", u"Hundi"},
    {u"30200", u"Donations - general", u"ದೇಣಿಗೆ", u"income", u"Donations"},
    {u"30210", u"Donations - annadana", u"ಅನ್ನದಾನ ದೇಣಿಗೆ", u"income", u"Donations"},
    {u"30300", u"Seva / archana", u"ಸೇವೆ", u"income", u"Sevas"},
    {u"30400", u"Prasada sales", u"ಪ್ರಸಾದ ಮಾರಾಟ", u"income", u"Sales"},
    {u"30500", u"Tulabhara", u"ತುಲಾಭಾರ", u"income", u"Sevas"},
    {u"30600", u"Kalyanotsava / life events", u"ಕಲ್ಯಾಣೋತ್ಸವ", u"income", u"Sevas"},
    {u"30700", u"Vehicle pooja", u"ವಾಹನ ಪೂಜೆ", u"income", u"Sevas"},
    {u"30800", u"Hall rent", u"", u"income", u"Rent"},
    {u"30810", u"Room rent", u"", u"income", u"Rent"},
    {u"30820", u"Shop rent", u"", u"income", u"Rent"},
    {u"30830", u"Land lease", u"", u"income", u"Rent"},
    {u"30900", u"Auction", u"", u"income", u"Other income"},
    {u"31000", u"Interest SB / FD", u"", u"income", u"Other income"},
    {u"31100", u"Sale of old articles", u"", u"income", u"Other income"},
    {u"31200", u"Grants (tasdik / government)", u"", u"income", u"Grants"},
    {u"31300", u"Donations in kind", u"ವಸ್ತು ರೂಪದ ದೇಣಿಗೆ", u"income", u"Donations"},
    {u"31400", u"Miscellaneous income", u"", u"income", u"Other income"},
    {u"31500", u"Foreign contribution", u"", u"income", u"Donations"},
    {u"40100", u"Nitya pooja / dittam", u"ನಿತ್ಯ ಪೂಜೆ", u"expense", u"Religious expenses"},
    {u"40200", u"Festivals", u"ಉತ್ಸವ", u"expense", u"Religious expenses"},
    {u"40300", u"Naivedya / provisions", u"ನೈವೇದ್ಯ", u"expense", u"Religious expenses"},
    {u"40400", u"Annadana", u"ಅನ್ನದಾನ", u"expense", u"Religious expenses"},
    {u"40500", u"Priests' salary", u"", u"expense", u"Establishment"},
    {u"40510", u"Staff salary", u"", u"expense", u"Establishment"},
    {u"40520", u"PF / ESI", u"", u"expense", u"Establishment"},
    {u"40600", u"Electricity / water", u"", u"expense", u"Establishment"},
    {u"40700", u"Repairs - temple", u"", u"expense", u"Property expenses"},
    {u"40710", u"Repairs - other", u"", u"expense", u"Property expenses"},
    {u"40800", u"Printing / stationery", u"", u"expense", u"Establishment"},
    {u"40900", u"Prasada packing", u"", u"expense", u"Religious expenses"},
    {u"41000", u"Security / CCTV", u"", u"expense", u"Establishment"},
    {u"41100", u"Legal", u"", u"expense", u"Legal and audit"},
    {u"41200", u"Audit fee", u"", u"expense", u"Legal and audit"},
    {u"41300", u"Bank charges / MDR", u"", u"expense", u"Establishment"},
    {u"41400", u"Insurance", u"", u"expense", u"Property expenses"},
    {u"41500", u"Rates / taxes", u"", u"expense", u"Property expenses"},
    {u"41600", u"Trustee remuneration", u"", u"expense", u"Establishment"},
    {u"41700", u"Charity - education / medical / poor", u"", u"expense", u"Charity"},
    {u"41800", u"State contribution", u"", u"expense", u"Establishment"},
    {u"41900", u"Depreciation", u"", u"expense", u"Property expenses"},
    {u"42000", u"Write-offs", u"", u"expense", u"Establishment"},
    {u"42100", u"Cash short / excess", u"", u"expense", u"Establishment"},
    {u"42200", u"Hundi variance", u"", u"expense", u"Establishment"},
};

inline constexpr StarterFund kStarterFunds[] = {
    {u"GENERAL", u"General fund", u"ಸಾಮಾನ್ಯ ನಿಧಿ", u"general"},
    {u"CORPUS", u"Corpus fund", u"ಮೂಲ ನಿಧಿ", u"corpus"},
    {u"RENOVATION", u"Renovation (deemed corpus)", u"ಜೀರ್ಣೋದ್ಧಾರ ನಿಧಿ", u"deemed_corpus"},
    {u"ANNADANA", u"Annadana fund", u"ಅನ್ನದಾನ ನಿಧಿ", u"earmarked"},
    {u"GOPURAM", u"Gopuram / jirnoddhara fund", u"ಗೋಪುರ ನಿಧಿ", u"earmarked"},
    {u"RATHA", u"Ratha fund", u"ರಥ ನಿಧಿ", u"earmarked"},
    {u"GOSHALA", u"Goshala fund", u"ಗೋಶಾಲಾ ನಿಧಿ", u"earmarked"},
    {u"VIDYA", u"Vidya fund", u"ವಿದ್ಯಾ ನಿಧಿ", u"earmarked"},
    {u"ENDOWMENT", u"Endowment (shashwata) fund", u"ಶಾಶ್ವತ ಸೇವಾ ನಿಧಿ", u"endowment"},
    {u"RESERVE", u"Reserve", u"ಮೀಸಲು ನಿಧಿ", u"reserve"},
    {u"FCRA", u"Foreign contribution fund", u"ವಿದೇಶಿ ದೇಣಿಗೆ ನಿಧಿ", u"fcra"},
};

} // namespace mm::accounts
