// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/receipt_look.h"

#include "reports/assembly/receipt_assembly.h"
#include "ui/print/paper_preview.h"
#include "ui/print/paper_shape.h"
#include "ui/theme/theme.h"
#include "ui/widgets/file_picker.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QFile>
#include <QImage>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSignatureBytes = 64;
/// What the rules take; more is not even read.
constexpr qint64 kLargestLogo = qint64{512} * 1024;

/// A receipt of nobody, so that the texts around it can be seen.
receipts::ShownReceipt sampleReceipt(const QString& language)
{
    receipts::ShownReceipt receipt;
    receipt.number = u"C01/2627/000124"_s;
    receipt.counter = u"C01"_s;
    receipt.businessDate = QDate(2026, 11, 22);
    receipt.issuedAt = QDateTime(receipt.businessDate, QTime(5, 12), Qt::UTC).toMSecsSinceEpoch();
    receipt.cashier = u"Lakshmi"_s;
    receipt.payer.name = u"Ramesh Kumar"_s;
    receipt.payer.nameLocal = language == u"kn" ? u"ರಮೇಶ್ ಕುಮಾರ್"_s : QString();
    receipt.payer.phone = u"9876543210"_s;
    receipt.language = language;
    receipt.total = Money::fromRupees(501);
    receipts::ShownLine line;
    line.title = u"Annadana"_s;
    line.titleLocal = language == u"kn" ? u"ಅನ್ನದಾನ"_s : QString();
    line.fund = u"ANNADANA"_s;
    line.category = u"ANNADANA"_s;
    line.rate = receipt.total;
    line.amount = receipt.total;
    receipt.lines.push_back(line);
    receipt.payments.push_back({receipts::PaymentMode::Cash, receipt.total});
    return receipt;
}

Result<QByteArray> samplePdf(const SettingsPicture& picture, pdf::FontSet& fonts)
{
    reports::ReceiptFacts facts{
        sampleReceipt(picture.temple.receiptLanguage), picture.temple, picture.funds};
    // Nothing is signed: the sample must not verify.
    MM_LET(paper, reports::receiptPaperOf(facts, {}, [](const QByteArray&) {
        return QByteArray(kSignatureBytes, '\0');
    }));
    return reports::receiptPdf(paper, paperSizeOf(picture.receiptPaper), fonts);
}

} // namespace

ReceiptLook::ReceiptLook(PrintRoom& room, FilePicker& files, QWidget* parent)
    : QWidget(parent)
    , m_room(room)
    , m_files(files)
    , m_title(new RoleLabel(QString(), Role::Text, FontRole::Section, this))
    , m_logoText(new RoleLabel(QString(), Role::Muted, FontRole::Secondary, this))
    , m_choose(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_none(new KeyButton(QString(), ButtonKind::Quiet, this))
    , m_preview(new PaperPreview(room, this))
{
    setPurpose(m_choose, "chooseLogo"_L1);
    setPurpose(m_none, "noLogo"_L1);
    setPurpose(m_preview, "receiptLook"_L1);
    m_logoText->setWordWrap(true);
    auto* buttons = new FlowLayout(space::kSmall);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_none);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kSmall);
    column->addWidget(m_title);
    column->addWidget(m_preview, 1);
    column->addWidget(m_logoText);
    column->addLayout(buttons);
    connect(m_choose, &KeyButton::clicked, this, [this] {
        m_files.pick(this,
            {FileRequest::Kind::Open, tr("Logo of the temple"), {}, {},
                tr("Pictures (*.png *.jpg *.jpeg)")},
            [this](const QString& path) { readLogo(path); });
    });
    connect(m_none, &KeyButton::clicked, this, [this] {
        setLogo({});
        Q_EMIT logoChanged();
    });
    retranslate();
}

int ReceiptLook::pageCount() const
{
    return m_preview->pageCount();
}

void ReceiptLook::readLogo(const QString& path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    if (!isOpen || file.size() > kLargestLogo) {
        Q_EMIT refused(isOpen
                ? invalid("logo.too_large"_L1, u"logo"_s, {{u"most"_s, kLargestLogo / 1024}})
                : invalid("logo.not_image"_L1, u"logo"_s));
        return;
    }
    const QByteArray bytes = file.readAll();
    if (QImage::fromData(bytes).isNull()) {
        Q_EMIT refused(invalid("logo.not_image"_L1, u"logo"_s));
        return;
    }
    setLogo(bytes);
    Q_EMIT logoChanged();
}

void ReceiptLook::setLogo(const QByteArray& logo)
{
    m_logo = logo;
    retranslate();
}

void ReceiptLook::show(const SettingsPicture& picture)
{
    m_next = picture;
    m_next->temple.logo = m_logo;
    if (!m_isDrawing) {
        draw();
    }
}

void ReceiptLook::draw()
{
    m_isDrawing = true;
    const SettingsPicture picture = *std::exchange(m_next, std::nullopt);
    m_room.makePdf(
        this, [picture](pdf::FontSet& fonts) { return samplePdf(picture, fonts); },
        [this](const Result<QByteArray>& pdf) {
            m_isDrawing = false;
            if (pdf) {
                m_preview->show(*pdf, m_title->text());
            }
            if (m_next) {
                draw();
            }
        });
}

void ReceiptLook::retranslate()
{
    m_title->setText(tr("How receipts look"));
    setSpokenName(m_preview, m_title->text());
    m_choose->setText(tr("Choose a logo"));
    m_none->setText(tr("No logo"));
    m_none->setVisible(!m_logo.isEmpty());
    const QImage image = QImage::fromData(m_logo);
    m_logoText->setText(image.isNull()
            ? tr("A PNG or JPEG picture, best square, up to 512 KB.")
            : tr("Logo: %1 × %2 dots, %3 KB. It is fitted into its place with its sides as they "
                 "are.")
                  .arg(image.width())
                  .arg(image.height())
                  .arg((m_logo.size() + 1023) / 1024));
}

} // namespace mm::ui
