// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printers/form_editor.h"

#include "models/core/amount_in_words.h"
#include "ui/print/receipt_sheet.h"
#include "ui/printers/form_picture.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;
using reports::PlacedField;

namespace {
constexpr int kSideWidth = 320;
constexpr int kDotsPerInch = 110;
} // namespace

FormEditor::FormEditor(PrintRoom& room, QWidget* parent)
    : QWidget(parent)
    , m_room(room)
    , m_form(reports::usualForm())
{
    build();
    wire();
    retranslate();
    showField();
}

void FormEditor::build()
{
    m_title = new RoleLabel(QString(), Role::Text, FontRole::PageTitle, this);
    m_help = new RoleLabel(QString(), Role::Muted, FontRole::Body, this);
    m_help->setWordWrap(true);
    m_banner = new Banner(this);
    setPurpose(m_banner, "form"_L1);
    m_picture = new FormPicture;
    setPurpose(m_picture, "form"_L1);
    auto* sheet = new QVBoxLayout;
    sheet->addWidget(m_picture);
    sheet->addStretch(1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::kSection);
    columns->addLayout(sheet, 1);
    columns->addWidget(buildSide());
    const auto button = [this](
                            QLatin1StringView purpose, ButtonKind kind, const QKeySequence& key) {
        auto* made = new KeyButton(QString(), kind, this);
        made->setKey(key);
        setPurpose(made, purpose);
        return made;
    };
    m_keep = button("keepForm"_L1, ButtonKind::Primary, QKeySequence(Qt::CTRL | Qt::Key_S));
    m_test = button("testForm"_L1, ButtonKind::Secondary, QKeySequence(Qt::CTRL | Qt::Key_P));
    m_usual = button("usualForm"_L1, ButtonKind::Quiet, Qt::Key_F5);
    m_back = new KeyButton(QString(), ButtonKind::Quiet, this);
    m_back->setKey(Qt::Key_Escape, KeyButton::KeyUse::ShownOnly);
    setPurpose(m_back, "formBack"_L1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_test);
    buttons->addWidget(m_usual);
    buttons->addStretch();
    buttons->addWidget(m_back);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(space::kSection, space::kLarge, space::kSection, space::kLarge);
    page->setSpacing(space::kMedium);
    page->addWidget(m_title);
    page->addWidget(m_help);
    page->addWidget(m_banner);
    page->addLayout(columns, 1);
    page->addLayout(buttons);
}

QWidget* FormEditor::buildSide()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, space::kSmall, 0);
    column->setSpacing(space::kTight);
    m_fields = new QListWidget;
    setPurpose(m_fields, "formFields"_L1);
    m_fields->setMinimumHeight(150);
    column->addWidget(m_fields, 1);
    const auto row = [&](QWidget* control, QLatin1StringView purpose, const char* label) {
        setPurpose(control, purpose);
        auto* made = new FieldRow(QString(), control, FieldRow::LabelPlace::Left, side);
        column->addWidget(made);
        m_rows.emplace_back(made, label);
    };
    const auto spin = [&](double least, double most, QLatin1StringView purpose, const char* label) {
        auto* box = new QDoubleSpinBox;
        box->setRange(least, most);
        box->setDecimals(1);
        box->setSingleStep(0.5);
        row(box, purpose, label);
        return box;
    };
    m_x = spin(0, 345, "fieldX"_L1, QT_TR_NOOP("From the left (mm)"));
    m_y = spin(0, 345, "fieldY"_L1, QT_TR_NOOP("From the top (mm)"));
    m_fieldWidth = spin(5, 350, "fieldWidth"_L1, QT_TR_NOOP("Width (mm)"));
    m_pitch = new QComboBox;
    m_pitch->addItems({u"10"_s, u"12"_s, u"15"_s});
    row(m_pitch, "fieldPitch"_L1, QT_TR_NOOP("Letters an inch"));
    m_bold = new QCheckBox(side);
    setPurpose(m_bold, "fieldBold"_L1);
    m_shown = new QCheckBox(side);
    setPurpose(m_shown, "fieldShown"_L1);
    column->addWidget(m_bold);
    column->addWidget(m_shown);
    column->addSpacing(space::kMedium);
    m_width = spin(50, 350, "formWidth"_L1, QT_TR_NOOP("Width of the form (mm)"));
    m_height = spin(50, 350, "formHeight"_L1, QT_TR_NOOP("Height of the form (mm)"));
    m_line = spin(3, 15, "formLine"_L1, QT_TR_NOOP("From line to line (mm)"));
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(kSideWidth);
    scroll->setWidget(side);
    return scroll;
}

void FormEditor::wire()
{
    connect(m_picture, &FormPicture::chosenChanged, this, [this](int chosen) {
        m_fields->setCurrentRow(chosen);
        showField();
    });
    connect(m_picture, &FormPicture::moved, this, [this](int moved, double xMm, double yMm) {
        PlacedField& placed = m_form.fields[static_cast<size_t>(moved)];
        placed.xMm = xMm;
        placed.yMm = yMm;
        showField();
        redraw();
    });
    connect(m_fields, &QListWidget::currentRowChanged, m_picture, &FormPicture::setChosen);
    for (QDoubleSpinBox* box : {m_x, m_y, m_fieldWidth, m_width, m_height, m_line}) {
        connect(box, &QDoubleSpinBox::valueChanged, this, &FormEditor::readField);
    }
    connect(m_pitch, &QComboBox::currentIndexChanged, this, &FormEditor::readField);
    connect(m_bold, &QCheckBox::toggled, this, &FormEditor::readField);
    connect(m_shown, &QCheckBox::toggled, this, &FormEditor::readField);
    connect(m_keep, &KeyButton::clicked, this, [this] {
        Q_EMIT kept(reports::formJson(m_form));
        Q_EMIT closed();
    });
    connect(m_test, &KeyButton::clicked, this, &FormEditor::testPrint);
    connect(m_usual, &KeyButton::clicked, this, [this] {
        m_form = reports::usualForm();
        showField();
        redraw();
    });
    connect(m_back, &KeyButton::clicked, this, &FormEditor::closed);
}

PlacedField& FormEditor::field()
{
    return m_form.fields[static_cast<size_t>(m_picture->chosen())];
}

void FormEditor::open(const PrinterSpec& printer)
{
    m_printer = printer;
    m_form = reports::formOf(printer.form);
    m_banner->hide();
    retranslate();
    showField();
    redraw();
}

void FormEditor::focusForm()
{
    m_picture->setFocus(Qt::OtherFocusReason);
}

void FormEditor::showField()
{
    const PlacedField& placed = field();
    const std::pair<QDoubleSpinBox*, double> values[] = {{m_x, placed.xMm}, {m_y, placed.yMm},
        {m_fieldWidth, placed.widthMm}, {m_width, m_form.widthMm}, {m_height, m_form.heightMm},
        {m_line, m_form.lineMm}};
    for (const auto& [box, value] : values) {
        const QSignalBlocker quiet(box);
        box->setValue(value);
    }
    const QSignalBlocker quietPitch(m_pitch);
    const QSignalBlocker quietBold(m_bold);
    const QSignalBlocker quietShown(m_shown);
    m_pitch->setCurrentIndex(static_cast<int>(placed.pitch));
    m_bold->setChecked(placed.bold);
    m_shown->setChecked(placed.shown);
    m_picture->setForm(m_form);
    setSpokenName(m_picture,
        tr("%1, %2 mm from the left, %3 mm from the top")
            .arg(FormPicture::fieldWords(placed.field))
            .arg(placed.xMm)
            .arg(placed.yMm));
}

void FormEditor::readField()
{
    m_form.widthMm = m_width->value();
    m_form.heightMm = m_height->value();
    m_form.lineMm = m_line->value();
    PlacedField& placed = field();
    placed.xMm = m_x->value();
    placed.yMm = m_y->value();
    placed.widthMm = m_fieldWidth->value();
    placed.pitch = static_cast<reports::Pitch>(m_pitch->currentIndex());
    placed.bold = m_bold->isChecked();
    placed.shown = m_shown->isChecked();
    m_picture->setForm(m_form);
    redraw();
}

reports::ReceiptPaper FormEditor::sample()
{
    const QString language = interfaceLanguage();
    reports::ReceiptPaper paper;
    paper.language = language;
    paper.receiptNumber = u"C01/2627/000124"_s;
    paper.businessDate = QDate(2026, 11, 22);
    paper.devoteeName = tr("Ramesh Kumar");
    paper.address = tr("45, Temple Street, Udupi 576101");
    paper.phone = u"98xxxxxx10"_s;
    paper.total = Money::fromRupees(601);
    paper.totalInWords = amountInWords(paper.total, language);
    reports::PaperLine seva;
    seva.kind = reports::PaperLineKind::Seva;
    seva.title = tr("Archana");
    seva.sevaDate = QDate(2026, 11, 23);
    seva.amount = Money::fromRupees(100);
    reports::PaperLine donation;
    donation.title = tr("Annadana");
    donation.amount = Money::fromRupees(501);
    paper.lines = {seva, donation};
    paper.payments.push_back({reports::PaymentMode::Cash, paper.total});
    return paper;
}

/// The picture follows while keys are held: an older answer never covers a newer form.
void FormEditor::redraw()
{
    m_room.makePdf(
        this,
        [form = m_form, paper = sample()](
            pdf::FontSet& fonts) { return reports::formPdf(paper, form, fonts); },
        [this, question = ++m_question](const Result<QByteArray>& pdf) {
            if (!pdf || question != m_question) {
                return;
            }
            m_room.picture(
                this, *pdf, kDotsPerInch, [this, question](const Result<QList<QImage>>& pictures) {
                    if (pictures && question == m_question) {
                        m_picture->setPicture(pictures->first());
                    }
                });
        });
}

void FormEditor::testPrint()
{
    m_test->setEnabled(false);
    PrinterSpec printer = m_printer;
    printer.form = reports::formJson(m_form);
    m_room.makePdf(
        this,
        [printer, paper = sample()](pdf::FontSet& fonts) {
            return sheetBytes({paper, reports::PaperSize::A5, 0}, printer, fonts);
        },
        [this, name = printer.name](const Result<QByteArray>& bytes) {
            if (!bytes) {
                m_test->setEnabled(true);
                say(fail(bytes.error()), {});
                return;
            }
            m_room.print(this, *bytes, name, tr("Test page"), [this](const Result<void>& done) {
                m_test->setEnabled(true);
                say(done, tr("One form was given to the printer. Hold it against the picture."));
            });
        });
}

void FormEditor::say(const Result<void>& done, const QString& good)
{
    m_banner->say(done ? Tone::Success : Tone::Danger, done ? good : errorSentence(done.error()));
}

void FormEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FormEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showField();
    }
}

void FormEditor::retranslate()
{
    m_title->setText(tr("Fields of the pre-printed form of %1").arg(m_printer.name));
    m_help->setText(tr("Arrow keys move the field by half a millimetre, with Shift by five; Page "
                       "Down chooses the next one."));
    for (const auto& [row, label] : m_rows) {
        row->setLabel(tr(label));
    }
    QList<FieldRow*> rows;
    for (const auto& [row, label] : m_rows) {
        rows << row;
    }
    alignLabels(rows);
    m_bold->setText(tr("Bold"));
    m_shown->setText(tr("Printed"));
    m_keep->setText(tr("Save"));
    m_test->setText(tr("Print on one form"));
    m_usual->setText(tr("As it was at first"));
    m_back->setText(tr("Back"));
    const QSignalBlocker quiet(m_fields);
    m_fields->clear();
    for (const PlacedField& placed : m_form.fields) {
        m_fields->addItem(FormPicture::fieldWords(placed.field));
    }
    m_fields->setCurrentRow(m_picture->chosen());
    setSpokenName(m_fields, tr("Fields"));
}

} // namespace mm::ui
