// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QTemporaryDir>

namespace mm::test {

/// Looks at a document with the programs that people open it with: poppler, qpdf and MuPDF.
class PdfTools
{
public:
    explicit PdfTools(const QByteArray& pdf);

    /// What pdftotext reads, without the form feed and the line end after each page.
    [[nodiscard]] QString text(const QStringList& options = {}) const;
    [[nodiscard]] QString fonts() const;
    [[nodiscard]] QString info() const;
    [[nodiscard]] int pageCount() const;
    /// Grey picture of a page, counted from 1.
    [[nodiscard]] QImage page(int dotsPerInch, int number = 1) const;
    /// What a scanner reads from the symbols of a page at that resolution, black or white as a
    /// thermal head prints it.
    [[nodiscard]] QByteArray qrText(int dotsPerInch) const;
    /// Everything that qpdf --check, pdftotext, pdftoppm or mutool complains of; empty if nothing.
    [[nodiscard]] QString complaints() const;

private:
    struct Ran
    {
        int exitCode = -1;
        QByteArray out;
        QString err;
    };
    [[nodiscard]] Ran run(const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QString m_file;
};

} // namespace mm::test
