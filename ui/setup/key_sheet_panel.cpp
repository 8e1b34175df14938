// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/key_sheet_panel.h"

#include "ui/login/password_edit.h"
#include "ui/print/print_room.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/file_picker.h"
#include "ui/widgets/interface_language.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/naming.h"
#include "ui/widgets/role_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

/// The last group of four and the check character.
constexpr qsizetype kEnd = 5;

/// As the key is read back from paper: either case, O for 0, I and L for 1, without hyphens.
QString canonical(const QString& typed)
{
    QString out;
    for (const QChar raw : typed) {
        const QChar c = raw.toUpper();
        if (c.isSpace() || c == u'-') {
            continue;
        }
        out += c == u'O' ? QChar(u'0') : c == u'I' || c == u'L' ? QChar(u'1') : c;
    }
    return out;
}

} // namespace

KeySheetPanel::KeySheetPanel(PrintRoom& room, FilePicker& files, QWidget* parent)
    : QWidget(parent)
    , m_room(room)
    , m_files(files)
    , m_words(new RoleLabel(QString(), Role::Text, FontRole::Body, this))
    , m_key(new RoleLabel(QString(), Role::Primary, FontRole::PageTitle, this))
    , m_banner(new Banner(this))
    , m_print(new KeyButton(QString(), ButtonKind::Primary, this))
    , m_save(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_onPaper(new KeyButton(QString(), ButtonKind::Secondary, this))
    , m_end(new QLineEdit(this))
    , m_endRow(new FieldRow(QString(), m_end))
    , m_done(new KeyButton(QString(), ButtonKind::Primary, this))
    , m_again(new KeyButton(QString(), ButtonKind::Quiet, this))
{
    setPurpose(m_key, "recoveryKey"_L1);
    setPurpose(m_banner, "keySheet"_L1);
    setPurpose(m_print, "printKeySheet"_L1);
    setPurpose(m_save, "saveKeySheet"_L1);
    setPurpose(m_onPaper, "keyIsOnPaper"_L1);
    setPurpose(m_end, "endOfKey"_L1);
    setPurpose(m_done, "compareKey"_L1);
    setPurpose(m_again, "showKeyAgain"_L1);
    m_words->setWordWrap(true);
    m_key->setWordWrap(true);
    m_key->setAlignment(Qt::AlignCenter);
    m_key->setFocusPolicy(Qt::NoFocus);
    m_print->setKey(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_onPaper->setKey(Qt::Key_F4);
    m_done->setKey(Qt::Key_Return, KeyButton::KeyUse::ShownOnly);
    m_again->setKey(Qt::Key_F5);
    auto* ways = new QHBoxLayout;
    ways->addWidget(m_print);
    ways->addWidget(m_save);
    ways->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::kMedium);
    layout->addWidget(m_words);
    layout->addWidget(m_key);
    layout->addWidget(m_banner);
    layout->addLayout(ways);
    layout->addWidget(m_onPaper);
    layout->addWidget(m_endRow);
    layout->addWidget(m_done);
    layout->addWidget(m_again);
    layout->addStretch(1);
    m_banner->hide();
    wire();
    uncover();
}

KeySheetPanel::~KeySheetPanel()
{
    wipe(m_sheet.recoveryKey);
}

void KeySheetPanel::wire()
{
    connect(m_print, &KeyButton::clicked, this, &KeySheetPanel::print);
    connect(m_save, &KeyButton::clicked, this, &KeySheetPanel::save);
    connect(m_onPaper, &KeyButton::clicked, this, &KeySheetPanel::cover);
    connect(m_again, &KeyButton::clicked, this, [this] {
        uncover();
        m_onPaper->setFocus(Qt::OtherFocusReason);
    });
    connect(m_end, &QLineEdit::textEdited, m_endRow, &FieldRow::clearError);
    connect(m_end, &QLineEdit::returnPressed, this, &KeySheetPanel::compare);
    connect(m_done, &KeyButton::clicked, this, &KeySheetPanel::compare);
}

void KeySheetPanel::setSheet(const reports::KeySheetPaper& sheet)
{
    m_sheet = sheet;
    uncover();
}

void KeySheetPanel::focusFirst()
{
    QWidget* first = m_end->isVisibleTo(this) ? static_cast<QWidget*>(m_end) : m_print;
    first->setFocus(Qt::OtherFocusReason);
}

void KeySheetPanel::makeSheet(std::function<void(const QByteArray&)> then)
{
    m_room.makePdf(
        this, [sheet = m_sheet](pdf::FontSet& fonts) { return reports::keySheetPdf(sheet, fonts); },
        [this, then = std::move(then)](const Result<QByteArray>& pdf) {
            if (!pdf) {
                m_banner->say(Tone::Danger, errorSentence(pdf.error()));
                return;
            }
            then(*pdf);
        });
}

void KeySheetPanel::print()
{
    m_room.listPrinters(this, [this](const PrinterList& found) {
        const QString printer = found.standard.isEmpty() ? found.names.value(0) : found.standard;
        if (printer.isEmpty()) {
            m_banner->say(Tone::Warning,
                tr("No printer was found. Save the sheet as PDF on a USB stick, or write the key "
                   "down by hand."));
            return;
        }
        makeSheet([this, printer](const QByteArray& pdf) {
            m_room.print(
                this, pdf, printer, tr("Recovery key sheet"), [this](const Result<void>& done) {
                    m_banner->say(done ? Tone::Success : Tone::Warning,
                        done ? tr("Given to the printer.") : errorSentence(done.error()));
                });
        });
    });
}

void KeySheetPanel::save()
{
    m_files.pick(this,
        {FileRequest::Kind::Save, tr("Save the recovery key sheet"), {}, u"recovery-key.pdf"_s,
            tr("PDF files (*.pdf)")},
        [this](const QString& path) {
            makeSheet([this, path](const QByteArray& pdf) {
                m_room.save(this, pdf, path, [this, path](const Result<void>& done) {
                    m_banner->say(done ? Tone::Success : Tone::Danger,
                        done ? tr("Saved as %1. Print it and take the file off this computer.")
                                   .arg(path)
                             : errorSentence(done.error()));
                });
            });
        });
}

void KeySheetPanel::cover()
{
    m_banner->hide();
    m_end->clear();
    m_endRow->clearError();
    m_endRow->show();
    m_done->show();
    m_again->show();
    m_onPaper->hide();
    m_print->hide();
    m_save->hide();
    retranslate();
    m_end->setFocus(Qt::OtherFocusReason);
}

void KeySheetPanel::uncover()
{
    m_endRow->hide();
    m_done->hide();
    m_again->hide();
    m_onPaper->show();
    m_print->show();
    m_save->show();
    retranslate();
}

void KeySheetPanel::compare()
{
    const QString whole = canonical(m_sheet.recoveryKey);
    const QString typed = canonical(m_end->text());
    // Who types the whole key has it on paper all the more.
    if (!typed.isEmpty() && (typed == whole.right(kEnd) || typed == whole)) {
        Q_EMIT confirmed();
        return;
    }
    m_endRow->showError(invalid("key_sheet.end_differs"_L1, u"recovery_key"_s));
    m_end->selectAll();
}

QString KeySheetPanel::message() const
{
    return m_banner->isHidden() ? QString() : m_banner->text();
}

void KeySheetPanel::retranslate()
{
    const bool covered = m_endRow->isVisibleTo(this);
    m_words->setText(covered
            ? tr("Take the paper and type the last five characters of the key: the last group of "
                 "four and the character after it.")
            : tr("This key opens the temple's backups when this computer is lost. It is shown only "
                 "now and kept nowhere: print it or write it down, and lock it away where the "
                 "temple keeps its papers."));
    m_key->setText(covered ? u"····  ····  ····  ····  ····  ····  ·"_s
                           : QString(m_sheet.recoveryKey).replace(u'-', u"  "_s));
    m_key->setAccessibleName(covered ? tr("The key is covered") : tr("Recovery key"));
    m_print->setText(tr("Print the sheet"));
    m_save->setText(tr("Save as PDF"));
    m_onPaper->setText(tr("The key is on paper"));
    m_endRow->setLabel(tr("&Last five characters"));
    m_done->setText(tr("Go on"));
    m_again->setText(tr("Show the key again"));
}

} // namespace mm::ui
