// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reports/pdf_tools.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

namespace mm::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30'000;

} // namespace

PdfTools::PdfTools(const QByteArray& pdf)
    : m_file(m_folder.filePath(u"paper.pdf"_s))
{
    QFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) {
        qFatal("cannot write %s", qPrintable(m_file));
    }
}

PdfTools::Ran PdfTools::run(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(kPatienceMs)) {
        return {.exitCode = -1, .out = {}, .err = u"%1: %2"_s.arg(program, process.errorString())};
    }
    return {.exitCode = process.exitCode(),
        .out = process.readAllStandardOutput(),
        .err = QString::fromUtf8(process.readAllStandardError())};
}

QString PdfTools::text(const QStringList& options) const
{
    QString text = QString::fromUtf8(
        run(u"pdftotext"_s, options + QStringList{u"-enc"_s, u"UTF-8"_s, m_file, u"-"_s}).out);
    text.remove(u'\f');
    while (text.endsWith(u'\n')) {
        text.chop(1);
    }
    return text;
}

QString PdfTools::fonts() const
{
    return QString::fromUtf8(run(u"pdffonts"_s, {m_file}).out);
}

QString PdfTools::info() const
{
    return QString::fromUtf8(run(u"pdfinfo"_s, {u"-isodates"_s, m_file}).out);
}

int PdfTools::pageCount() const
{
    static const QRegularExpression pages(u"Pages: +([0-9]+)"_s);
    return pages.match(info()).captured(1).toInt();
}

QImage PdfTools::page(int dotsPerInch, int number) const
{
    const QString dpi = QString::number(dotsPerInch);
    const QString which = QString::number(number);
    const Ran ran =
        run(u"pdftoppm"_s, {u"-r"_s, dpi, u"-f"_s, which, u"-l"_s, which, u"-gray"_s, m_file});
    return QImage::fromData(ran.out, "PGM").convertToFormat(QImage::Format_Grayscale8);
}

QByteArray PdfTools::qrText(int dotsPerInch) const
{
    const QString picture = m_folder.filePath(u"symbol"_s);
    if (const Ran drawn = run(u"pdftoppm"_s,
            {u"-r"_s, QString::number(dotsPerInch), u"-mono"_s, u"-singlefile"_s, u"-png"_s, m_file,
                picture});
        drawn.exitCode != 0) {
        return drawn.err.toUtf8();
    }
    return run(u"zbarimg"_s,
        {u"-q"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, picture + u".png"_s})
        .out.trimmed();
}

QString PdfTools::complaints() const
{
    QString all;
    const Ran checked = run(u"qpdf"_s, {u"--check"_s, m_file});
    if (checked.exitCode != 0 || !checked.err.isEmpty()
        || !checked.out.contains("No syntax or stream encoding errors")) {
        all += u"qpdf: "_s + QString::fromUtf8(checked.out) + checked.err;
    }
    const QString folder = m_folder.path();
    const std::vector<std::pair<QString, QStringList>> readers{
        {u"pdftotext"_s, {m_file, folder + u"/out.txt"_s}},
        {u"pdftoppm"_s, {u"-r"_s, u"36"_s, m_file, folder + u"/out"_s}},
        {u"mutool"_s, {u"draw"_s, u"-r"_s, u"36"_s, u"-o"_s, folder + u"/out%d.png"_s, m_file}},
        {u"mutool"_s, {u"draw"_s, u"-F"_s, u"txt"_s, u"-o"_s, folder + u"/mu.txt"_s, m_file}},
    };
    // Debian builds MuPDF without colour profiles and says so for every file; the rest of what
    // mutool draw prints there is the name of each page.
    static const QRegularExpression usual(
        u"warning: ICC support is not available|page [^\\n]*paper\\.pdf \\d+"_s);
    for (const auto& [program, arguments] : readers) {
        const Ran ran = run(program, arguments);
        const QString said = QString(ran.err).remove(usual).trimmed();
        if (ran.exitCode != 0 || !said.isEmpty()) {
            all += u"%1 (%2): %3\n"_s.arg(program, QString::number(ran.exitCode), said);
        }
    }
    return all;
}

} // namespace mm::test
