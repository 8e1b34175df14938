// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/customer_view.h"

#include "models/core/amount_in_words.h"
#include "models/core/indian_format.h"
#include "models/receipts/upi_link.h"
#include "ui/counter/counter_view_model.h"

#include <array>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

/// The devotee's language need not be the window's, so these do not come from its translation.
struct Words
{
    QLatin1StringView language;
    QStringView total;
    QStringView toPay;
    QStringView change;
    QStringView scan;
    QStringView greeting;
};

constexpr std::array kWords{
    Words{"en"_L1, u"Total", u"To pay", u"Your change", u"Scan to pay by UPI", u"Namaste"},
    Words{"kn"_L1, u"ಒಟ್ಟು", u"ಪಾವತಿಸಬೇಕಾದ ಮೊತ್ತ", u"ನಿಮಗೆ ಚಿಲ್ಲರೆ", u"ಯುಪಿಐ ಮೂಲಕ ಪಾವತಿಸಲು ಸ್ಕ್ಯಾನ್ ಮಾಡಿ",
        u"ನಮಸ್ಕಾರ"},
    Words{"hi"_L1, u"कुल", u"देय राशि", u"आपके वापसी पैसे", u"यूपीआई से देने के लिए स्कैन करें", u"नमस्ते"},
    Words{"mr"_L1, u"एकूण", u"देय रक्कम", u"तुमचे परत पैसे", u"यूपीआयने देण्यासाठी स्कॅन करा", u"नमस्कार"},
    Words{
        "ta"_L1, u"மொத்தம்", u"செலுத்த வேண்டியது", u"மீதி", u"யுபிஐ மூலம் செலுத்த ஸ்கேன் செய்யவும்", u"வணக்கம்"},
    Words{"te"_L1, u"మొత్తం", u"చెల్లించవలసినది", u"మీ చిల్లర", u"యూపీఐ ద్వారా చెల్లించడానికి స్కాన్ చేయండి", u"నమస్కారం"},
    Words{"ml"_L1, u"ആകെ", u"അടയ്ക്കേണ്ട തുക", u"ബാക്കി", u"യുപിഐ വഴി അടയ്ക്കാൻ സ്കാൻ ചെയ്യുക", u"നമസ്കാരം"},
    Words{"gu"_L1, u"કુલ", u"ચૂકવવાની રકમ", u"તમારા પરત પૈસા", u"યુપીઆઈથી ચૂકવવા સ્કેન કરો", u"નમસ્તે"},
    Words{"bn"_L1, u"মোট", u"দেয় টাকা", u"আপনার ফেরত", u"ইউপিআই দিয়ে দিতে স্ক্যান করুন", u"নমস্কার"},
};

const Words& wordsOf(const QString& language)
{
    for (const auto& words : kWords) {
        if (language == words.language) {
            return words;
        }
    }
    return kWords.front();
}

QString lineTitle(const TicketLine& line, const QString& language, const CounterTemple& temple)
{
    // Local names are written in the temple's language: in another one they would be a guess.
    const bool local = language != u"en" && !line.titleLocal.isEmpty()
        && (language == temple.receiptLanguage || temple.receiptLanguage == u"en");
    return local ? line.titleLocal : line.title;
}

QString oneLine(const TicketLine& line)
{
    return line.amount.isZero() ? u"–"_s : formatInr(line.amount, InrStyle::Short);
}

} // namespace

CustomerView customerView(const CounterViewModel& model)
{
    const SaleTicket& ticket = model.ticket();
    const CounterTemple& temple = model.temple();
    CustomerView view;
    view.language =
        ticket.receiptLanguage.isEmpty() ? temple.receiptLanguage : ticket.receiptLanguage;
    const Words& words = wordsOf(view.language);
    view.templeName =
        view.language == u"en" || temple.nameLocal.isEmpty() ? temple.name : temple.nameLocal;
    if (ticket.lines.empty()) {
        view.greeting = words.greeting.toString();
        return view;
    }
    for (const TicketLine& line : ticket.lines) {
        view.lines.push_back({lineTitle(line, view.language, temple), oneLine(line)});
    }
    const bool isIssued = model.state() == CounterViewModel::State::Issued;
    if (isIssued && model.issued().change.isPositive()) {
        view.caption = words.change.toString();
        view.amount = model.issued().change;
    } else if (!isIssued && !ticket.payments.empty() && ticket.due().isPositive()) {
        view.caption = words.toPay.toString();
        view.amount = ticket.due();
    } else {
        view.caption = words.total.toString();
        view.amount = ticket.total();
    }
    if (!isIssued && model.upiShown().isPositive()) {
        view.caption = words.toPay.toString();
        view.amount = model.upiShown();
        view.upi = receipts::upiLink(
            {temple.upiVpa, temple.name, model.upiShown(), ticket.id.toString(), temple.name});
        view.upiCaption = view.upi.isEmpty() ? QString() : words.scan.toString();
    }
    view.words = view.amount.isPositive() ? amountInWords(view.amount, view.language) : QString();
    return view;
}

} // namespace mm::ui
