// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printer_book.h"

#include <QSettings>

namespace mm::ui {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(PaperUse use)
{
    switch (use) {
    case PaperUse::Receipts:
        return u"printer/receipts"_s;
    case PaperUse::SevaList:
        return u"printer/sevaList"_s;
    case PaperUse::Reports:
        break;
    }
    return u"printer/reports"_s;
}

QString arrayKey()
{
    return u"printers"_s;
}

PrinterSpec readOne(const QSettings& settings)
{
    PrinterSpec printer;
    printer.name = settings.value(u"name"_s).toString();
    printer.kind = kindOf(settings.value(u"kind"_s).toString());
    printer.way = wayOf(settings.value(u"way"_s).toString());
    printer.target = settings.value(u"target"_s).toString();
    printer.rollMm = settings.value(u"rollMm"_s, printer.rollMm).toInt();
    printer.cuts = settings.value(u"cuts"_s, printer.cuts).toBool();
    printer.hasDrawer = settings.value(u"drawer"_s, printer.hasDrawer).toBool();
    printer.pulse = settings.value(u"pulse"_s, printer.pulse).toString();
    printer.copies = settings.value(u"copies"_s, printer.copies).toInt();
    printer.pins = settings.value(u"pins"_s, printer.pins).toInt();
    printer.form = settings.value(u"form"_s).toString().toUtf8();
    return printer;
}

void writeOne(QSettings& settings, const PrinterSpec& printer)
{
    settings.setValue(u"name"_s, printer.name);
    settings.setValue(u"kind"_s, kindCode(printer.kind));
    settings.setValue(u"way"_s, wayCode(printer.way));
    settings.setValue(u"target"_s, printer.target);
    settings.setValue(u"rollMm"_s, printer.rollMm);
    settings.setValue(u"cuts"_s, printer.cuts);
    settings.setValue(u"drawer"_s, printer.hasDrawer);
    settings.setValue(u"pulse"_s, printer.pulse);
    settings.setValue(u"copies"_s, printer.copies);
    settings.setValue(u"pins"_s, printer.pins);
    settings.setValue(u"form"_s, QString::fromUtf8(printer.form));
}

} // namespace

PrinterBook::PrinterBook(QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_shelf(std::make_shared<PrinterShelf>())
{
    read();
    publish();
}

void PrinterBook::read()
{
    const int count = m_settings.beginReadArray(arrayKey());
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        // The file can be edited by hand: what cannot work is left out.
        if (const auto printer = checkedPrinter(readOne(m_settings)); printer) {
            m_printers.push_back(*printer);
        }
    }
    m_settings.endArray();
}

void PrinterBook::write()
{
    m_settings.remove(arrayKey());
    m_settings.beginWriteArray(arrayKey(), static_cast<int>(m_printers.size()));
    for (int i = 0; i < static_cast<int>(m_printers.size()); ++i) {
        m_settings.setArrayIndex(i);
        writeOne(m_settings, m_printers[static_cast<size_t>(i)]);
    }
    m_settings.endArray();
    publish();
    Q_EMIT changed();
}

void PrinterBook::shareWith(std::shared_ptr<PrinterShelf> shelf)
{
    m_shelf = std::move(shelf);
    publish();
}

void PrinterBook::publish()
{
    m_shelf->put({m_printers, standard(PaperUse::SevaList), standard(PaperUse::Reports)});
}

std::optional<PrinterSpec> PrinterBook::find(const QString& name) const
{
    const auto found = std::ranges::find(m_printers, name, &PrinterSpec::name);
    return found == m_printers.end() ? std::nullopt : std::optional(*found);
}

Result<void> PrinterBook::put(const QString& before, const PrinterSpec& printer)
{
    MM_LET(tidy, checkedPrinter(printer));
    if (tidy.name != before && find(tidy.name)) {
        return fail(invalid("printer.name_taken"_L1, u"name"_s, {{u"printer"_s, tidy.name}}));
    }
    const auto place = std::ranges::find(m_printers, before, &PrinterSpec::name);
    if (before.isEmpty() || place == m_printers.end()) {
        m_printers.push_back(tidy);
    } else {
        *place = tidy;
        for (const PaperUse use : {PaperUse::Receipts, PaperUse::SevaList, PaperUse::Reports}) {
            if (standard(use) == before) {
                m_settings.setValue(keyOf(use), tidy.name);
            }
        }
    }
    write();
    return {};
}

void PrinterBook::remove(const QString& name)
{
    std::erase_if(m_printers, [&](const PrinterSpec& printer) { return printer.name == name; });
    for (const PaperUse use : {PaperUse::Receipts, PaperUse::SevaList, PaperUse::Reports}) {
        if (standard(use) == name) {
            m_settings.remove(keyOf(use));
        }
    }
    write();
}

QString PrinterBook::standard(PaperUse use) const
{
    return m_settings.value(keyOf(use)).toString();
}

void PrinterBook::setStandard(PaperUse use, const QString& name)
{
    if (standard(use) == name) {
        return;
    }
    m_settings.setValue(keyOf(use), name);
    publish();
    Q_EMIT changed();
}

QString PrinterBook::drawer() const
{
    const auto receipts = find(standard(PaperUse::Receipts));
    if (receipts && receipts->hasDrawer) {
        return receipts->name;
    }
    const auto any = std::ranges::find_if(
        m_printers, [](const PrinterSpec& printer) { return printer.hasDrawer; });
    return any == m_printers.end() ? QString() : any->name;
}

} // namespace mm::ui
