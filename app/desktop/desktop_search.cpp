// SPDX-License-Identifier: GPL-3.0-or-later

// What the desktop finds and is shown: search over everything, scanned codes, the card of keys, the
// report of a program that died.
#include "app/desktop/crash_report.h"
#include "app/desktop/desktop.h"
#include "reports/key_card/key_card_paper.h"
#include "ui/counter/counter_keys.h"
#include "ui/settings/computer_form.h"
#include "ui/shell/page.h"
#include "ui/shell/window_keys.h"
#include "ui/table/tools/table_keys.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/interface_language.h"

#include <QApplication>

namespace mm::app {

using namespace Qt::StringLiterals;

namespace {

QString crashFolder(const setup::DataFolder& folder)
{
    return folder.file("log"_L1);
}

} // namespace

void Desktop::wireSearch()
{
    m_everything.addTo(m_window->commands());
    takeComputer();
    m_window->watchScanner(m_scanner);
    connect(m_window.get(), &ui::MainWindow::scanLeft, this, &Desktop::takeScan);
}

void Desktop::takeComputer()
{
    m_scanner.setPrefix(ui::ComputerForm::scannerPrefix(m_settings));
}

void Desktop::takeScan(const ui::ScannedCode& code)
{
    using Kind = ui::ScannedCode::Kind;
    if (code.kind == Kind::Receipt && m_window->showPage(u"receipts"_s, code.value)) {
        return;
    }
    if (code.kind == Kind::Devotee && m_window->currentPageId() != u"counter"
        && m_window->showPage(u"counter"_s) && m_window->currentPage()->takeScan(code)) {
        return;
    }
    QApplication::beep();
}

reports::KeyCardPaper Desktop::keyCard() const
{
    reports::KeyCardPaper card;
    card.title = tr("Keys of the counter");
    card.templeName = m_settings.value(u"temple/name"_s).toString();
    card.language = ui::interfaceLanguage();
    card.createdMs = m_facts.clock ? m_facts.clock->nowMs() : 0;
    reports::KeyCardPaper::Section counter{tr("At the counter"), {}};
    for (const auto& key : ui::counterKeys()) {
        counter.rows.push_back({ui::counterKeyText(key), ui::counterKeyWords(key)});
    }
    reports::KeyCardPaper::Section everywhere{tr("On every page"), {}};
    for (const auto& key : ui::windowKeys()) {
        everywhere.rows.push_back({ui::windowKeyText(key), ui::windowKeyWords(key)});
    }
    reports::KeyCardPaper::Section tables{tr("In every list"), {}};
    for (const auto& key : ui::tableKeys()) {
        tables.rows.push_back({ui::tableKeyText(key), ui::tableKeyWords(key)});
    }
    card.sections = {std::move(counter), std::move(everywhere), std::move(tables)};
    return card;
}

void Desktop::saveKeyCard()
{
    m_files.pick(m_window.get(),
        {ui::FileRequest::Kind::Save, tr("Save the card of keys"), {}, u"keys.pdf"_s,
            tr("PDF files (*.pdf)")},
        [this](const QString& path) {
            m_room.makePdf(
                this,
                [card = keyCard()](
                    pdf::FontSet& fonts) { return reports::keyCardPdf(card, fonts); },
                [this, path](const Result<QByteArray>& pdf) {
                    if (!pdf) {
                        m_window->say(ui::Tone::Danger, ui::errorSentence(pdf.error()));
                        return;
                    }
                    m_room.save(this, *pdf, path, [this, path](const Result<void>& saved) {
                        m_window->say(saved ? ui::Tone::Success : ui::Tone::Danger,
                            saved
                                ? tr("The card of keys is saved as %1. Print it and lay it beside "
                                     "the keyboard.")
                                      .arg(path)
                                : ui::errorSentence(saved.error()));
                    });
                });
        });
}

void Desktop::sayMissingFonts()
{
    QStringList names;
    const QStringList wanted{ui::interfaceLanguage(), m_facts.templeLanguage};
    for (const QString& code : ui::languagesWithoutFont(wanted)) {
        if (const auto index = texts::languageIndex(code)) {
            names << QString(texts::interfaceLanguages()[*index].englishName);
        }
    }
    if (!names.isEmpty()) {
        m_window->say(ui::Tone::Warning,
            tr("This computer has no font for %1: names and receipts in it show boxes instead of "
               "letters. Let the package fonts-noto-core be installed, then start the program "
               "again.")
                .arg(names.join(u", "_s)));
    }
}

void Desktop::offerCrashReport()
{
    const QStringList left = CrashReport::left(crashFolder(m_folder));
    if (left.isEmpty() || m_crashOffered) {
        return;
    }
    m_crashOffered = true;
    m_window->say(ui::Tone::Warning,
        tr("The program ended by itself the last time. What was being typed is kept. A report for "
           "whoever helps you is on this computer; it holds no names and no amounts, and is never "
           "sent."),
        tr("Save the report"), [this, left] { saveCrashReport(left); });
}

void Desktop::saveCrashReport(const QStringList& left)
{
    QString text;
    for (const QString& path : left) {
        text += CrashReport::read(path) + u'\n';
    }
    m_files.pick(m_window.get(),
        {ui::FileRequest::Kind::Save, tr("Save the report"), {}, u"mandirmitra-report.txt"_s,
            tr("Text files (*.txt)")},
        [this, text, left](const QString& path) {
            m_room.save(this, text.toUtf8(), path, [this, path, left](const Result<void>& saved) {
                if (!saved) {
                    m_window->say(ui::Tone::Danger, ui::errorSentence(saved.error()));
                    return;
                }
                for (const QString& one : left) {
                    QFile::remove(one);
                }
                m_window->say(ui::Tone::Success, tr("The report is saved as %1.").arg(path));
            });
        });
}

} // namespace mm::app
