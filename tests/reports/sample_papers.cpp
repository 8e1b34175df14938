// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/sample_papers.h"

#include "models/core/amount_in_words.h"
#include "models/core/names_catalog.h"
#include "reports/receipts/verification.h"

#include <QImage>
#include <QPainter>

#include <sodium.h>

namespace mm::test {

using namespace Qt::StringLiterals;
using reports::PaperLineKind;
using reports::PaymentMode;

namespace {

struct Words
{
    QString temple;
    QString trust;
    QString address;
    QString devotee;
    QString wife;
    QString home;
    QString archana;
    QString annadana;
    QString deity;
    QString fund;
    QString notDeductible;
    QString comeEarly;
    QString dress;
    QString prasada;
};

Words words(const QString& language)
{
    if (language == u"kn") {
        return {.temple = u"ಶ್ರೀ ಮಹಾಗಣಪತಿ ದೇವಸ್ಥಾನ"_s,
            .trust = u"ಶ್ರೀ ಮಹಾಗಣಪತಿ ಸೇವಾ ಟ್ರಸ್ಟ್ (ರಿ.)"_s,
            .address = u"೧೨ನೇ ಮುಖ್ಯರಸ್ತೆ, ಮಲ್ಲೇಶ್ವರಂ, ಬೆಂಗಳೂರು 560003"_s,
            .devotee = u"ರಮೇಶ್ ಕುಮಾರ್"_s,
            .wife = u"ಸೀತಾ"_s,
            .home = u"45, ದೇವಸ್ಥಾನ ಬೀದಿ, ಉಡುಪಿ 576101"_s,
            .archana = u"ಅರ್ಚನೆ"_s,
            .annadana = u"ಅನ್ನದಾನ ಸೇವೆ"_s,
            .deity = u"ಗಣಪತಿ"_s,
            .fund = u"ಅನ್ನದಾನ ನಿಧಿ"_s,
            .notDeductible = u"ಈ ರಸೀದಿಯು ಆದಾಯ ತೆರಿಗೆ ಕಾಯ್ದೆ, 2025ರ ಕಲಂ 133 (ಹಿಂದಿನ 80G) ರ ವಿನಾಯಿತಿಗೆ ಅರ್ಹವಲ್ಲ."_s,
            .comeEarly = u"ದಯವಿಟ್ಟು ಸೇವೆಗೆ 15 ನಿಮಿಷ ಮುಂಚಿತವಾಗಿ ಬನ್ನಿ."_s,
            .dress = u"ಸಾಂಪ್ರದಾಯಿಕ ಉಡುಗೆ ಧರಿಸಿ."_s,
            .prasada = u"2 ಲಾಡು, ತೀರ್ಥ"_s};
    }
    if (language == u"hi") {
        return {.temple = u"श्री महागणपति मंदिर"_s,
            .trust = u"श्री महागणपति सेवा न्यास (पंजी.)"_s,
            .address = u"12वीं मुख्य सड़क, मल्लेश्वरम, बेंगलुरु 560003"_s,
            .devotee = u"रमेश कुमार"_s,
            .wife = u"सीता"_s,
            .home = u"45, मंदिर मार्ग, उज्जैन 456001"_s,
            .archana = u"अर्चना"_s,
            .annadana = u"अन्नदान सेवा"_s,
            .deity = u"गणपति"_s,
            .fund = u"अन्नदान निधि"_s,
            .notDeductible =
                u"यह रसीद आयकर अधिनियम, 2025 की धारा 133 (पूर्व 80G) के अंतर्गत कटौती के लिए मान्य नहीं है।"_s,
            .comeEarly = u"कृपया सेवा से 15 मिनट पहले पधारें।"_s,
            .dress = u"पारंपरिक वेशभूषा में आएँ।"_s,
            .prasada = u"2 लड्डू, तीर्थ"_s};
    }
    return {.temple = u"Shri Mahaganapati Temple"_s,
        .trust = u"Shri Mahaganapati Seva Trust (Regd.)"_s,
        .address = u"12th Main Road, Malleshwaram, Bengaluru 560003"_s,
        .devotee = u"Ramesh Kumar"_s,
        .wife = u"Sita"_s,
        .home = u"45, Temple Street, Udupi 576101"_s,
        .archana = u"Archana"_s,
        .annadana = u"Annadana Seva"_s,
        .deity = u"Ganapati"_s,
        .fund = u"Annadana fund"_s,
        .notDeductible = u"This receipt is not valid for deduction under section 133 of the "
                         "Income-tax Act, 2025 (earlier 80G)."_s,
        .comeEarly = u"Please come 15 minutes before the seva."_s,
        .dress = u"Traditional dress, please."_s,
        .prasada = u"2 laddus, tirtha"_s};
}

QByteArray qrFor(const reports::ReceiptPaper& paper)
{
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    QByteArray secretKey(crypto_sign_SECRETKEYBYTES, '\0');
    const QByteArray seed(crypto_sign_SEEDBYTES, 's');
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char*>(publicKey.data()),
        reinterpret_cast<unsigned char*>(secretKey.data()),
        reinterpret_cast<const unsigned char*>(seed.constData()));
    return reports::verificationPayload({.templeCode = u"SMGT"_s,
                                            .receiptNumber = paper.receiptNumber,
                                            .date = paper.businessDate,
                                            .amount = paper.total},
        secretKey)
        .value();
}

void finish(reports::ReceiptPaper& paper, const QString& language)
{
    paper.totalInWords = amountInWords(paper.total, language);
    paper.totalInWordsEnglish = amountInWords(paper.total, u"en"_s);
    paper.qrPayload = qrFor(paper);
}

} // namespace

pdf::PdfImage sampleLogo()
{
    QImage picture(240, 240, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(0x8C, 0x1D, 0x2F));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(4, 4, 232, 232);
    painter.setBrush(QColor(0xF0, 0xC0, 0x60));
    painter.drawPolygon(QPolygon({{120, 40}, {195, 175}, {45, 175}}));
    painter.drawRect(40, 182, 160, 14);
    painter.end();
    return pdf::preparePdfImage(picture, 20, 20);
}

reports::ReceiptPaper plainReceipt(const QString& language)
{
    const Words text = words(language);
    reports::ReceiptPaper paper;
    paper.temple.name = text.temple;
    paper.temple.nameEnglish = u"Shri Mahaganapati Temple"_s;
    paper.temple.address = text.address;
    paper.language = language;
    paper.receiptNumber = u"C01/2627/000125"_s;
    paper.businessDate = QDate(2026, 11, 22);
    paper.issuedMs = 1'795'324'321'000;
    paper.counter = u"C01"_s;
    paper.lines.push_back({.title = text.annadana,
        .titleEnglish = u"Annadana Seva"_s,
        .fund = text.fund,
        .amount = Money::fromRupees(501)});
    paper.total = Money::fromRupees(501);
    paper.payments.push_back({.amount = Money::fromRupees(501)});
    paper.deductionSentence = text.notDeductible;
    finish(paper, language);
    return paper;
}

reports::ReceiptPaper fullReceipt(const QString& language)
{
    const Words text = words(language);
    const auto star = [&](int index) {
        return localName(NameKind::Nakshatra, index, language);
    };
    const auto sign = [&](int index) {
        return localName(NameKind::Rashi, index, language);
    };
    const QString gotra = localName(NameKind::Gotra, 3, language);
    reports::ReceiptPaper paper = plainReceipt(language);
    paper.temple.logo = sampleLogo();
    paper.temple.trustName = text.trust;
    paper.temple.phone = u"080 2334 5678"_s;
    paper.temple.registrationNumber = u"BLR-4-00123-2008"_s;
    paper.temple.trustPan = u"AAATS1234A"_s;
    paper.receiptNumber = u"C01/2627/000124"_s;
    paper.cashier = u"Lakshmi"_s;
    paper.devoteeName = text.devotee;
    paper.devoteeNameEnglish = u"Ramesh Kumar"_s;
    paper.address = text.home;
    paper.phone = u"98xxxxxx10"_s;
    paper.pan = u"ABxxxxxx4F"_s;
    paper.lines = {
        {.kind = PaperLineKind::Seva,
            .title = text.archana,
            .titleEnglish = u"Archana"_s,
            .deity = text.deity,
            .sevaDate = QDate(2026, 11, 23),
            .batchTime = u"08:00–09:00"_s,
            .reportBy = u"07:45"_s,
            .persons = {{text.devotee, gotra, star(4), sign(2)},
                {text.wife, gotra, star(13), sign(6)}},
            .quantity = 2,
            .rate = Money::fromRupees(50),
            .amount = Money::fromRupees(100)},
        {.title = text.annadana,
            .titleEnglish = u"Annadana Seva"_s,
            .fund = text.fund,
            .amount = Money::fromRupees(1'23'501)},
    };
    paper.total = Money::fromRupees(1'23'601);
    paper.payments = {
        {.amount = Money::fromRupees(101)},
        {.mode = PaymentMode::Upi,
            .amount = Money::fromRupees(1'23'500),
            .reference = u"412345678901"_s},
    };
    paper.cashReceived = Money::fromRupees(500);
    paper.changeGiven = Money::fromRupees(399);
    paper.instructions = {text.comeEarly, text.dress};
    paper.prasada = text.prasada;
    paper.signatory = u"Manjunath Bhat"_s;
    finish(paper, language);
    return paper;
}

reports::ReceiptPaper longReceipt(const QString& language, int lines)
{
    reports::ReceiptPaper paper = fullReceipt(language);
    reports::PaperLine lamp{.kind = PaperLineKind::InKind, .title = u"ಬೆಳ್ಳಿ ದೀಪ"_s};
    lamp.titleEnglish = u"Silver lamp"_s;
    lamp.gift = {.description = u"ನಂದಾದೀಪ"_s,
        .quantity = u"2"_s,
        .grossWeight = u"512.450 g"_s,
        .netWeight = u"498.000 g"_s,
        .purity = u"925"_s};
    const reports::PaperLine seva = paper.lines.front();
    paper.lines = {lamp};
    for (int i = 1; i < lines; ++i) {
        paper.lines.push_back(seva);
    }
    paper.total = Money::fromRupees(100 * (lines - 1));
    paper.payments = {{.mode = PaymentMode::Cheque,
        .amount = paper.total,
        .reference = u"004512"_s,
        .bank = u"Canara Bank"_s,
        .branch = u"Malleshwaram"_s,
        .date = QDate(2026, 11, 21)}};
    paper.changeGiven = {};
    finish(paper, language);
    return paper;
}

} // namespace mm::test
