// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "reports/pdf/pdf_image.h"
#include "reports/pdf/subset_font.h"

#include <QByteArray>

#include <hpdf.h>
#include <zlib.h>

#include <deque>
#include <memory>
#include <vector>

namespace mm::pdf {

struct DocumentInfo
{
    QString title;
    QString author;
    /// BCP 47; shapes the text and tells screen readers how to say it.
    QByteArray language = "en";
    /// UTC epoch ms, written as the creation date: the same input gives the same bytes.
    qint64 createdMs = 0;
};

/// libharu as the keeper of objects, pages and the cross-reference table.
///
/// Fonts are not loaded through HPDF_LoadTTFontFromFile: that walks 65,536 codes a font, writes a
/// 128 KB glyph map and a malformed ToUnicode, and its text calls drop strings of no width, which
/// in Indian scripts are vowel signs. Here a font is written as the objects that ISO 32000-1,
/// 9.7 asks for: Identity-H, glyph ids as codes, the subset program, widths and ToUnicode.
class HaruDocument
{
public:
    HaruDocument();
    ~HaruDocument();
    HaruDocument(const HaruDocument&) = delete;
    HaruDocument& operator=(const HaruDocument&) = delete;
    HaruDocument(HaruDocument&&) = delete;
    HaruDocument& operator=(HaruDocument&&) = delete;

    /// Adds the objects of one font; fonts are named F1, F2, … on every page in this order.
    void addFont(const SubsetFont& font);
    /// Images are named X1, X2, … on the page that shows them.
    HPDF_Dict addImage(const PdfImage& image);
    void addPage(double widthPt, double heightPt, const QByteArray& content,
        const std::vector<HPDF_Dict>& images);
    /// Rule "pdf.write_failed" when libharu refused anything since the document was made.
    Result<QByteArray> save(const DocumentInfo& info);

private:
    HPDF_Dict addRaw(QByteArray body);
    HPDF_Dict addDeflatedStream(QByteArray extra, const QByteArray& data);
    HPDF_Dict addStream(QByteArray extra, const QByteArray& encoded);
    QByteArray deflated(const QByteArray& data);
    void addInfoText(const char* key, const QString& text);
    void writeInfo(const DocumentInfo& info);
    void writeTrailerId(const DocumentInfo& info);

    HPDF_Doc m_pdf;
    z_stream m_zlib{};
    /// Bodies of raw objects: libharu writes them at save(), so they live as long as it.
    std::deque<QByteArray> m_bodies;
    std::vector<HPDF_Dict> m_fonts;
    QByteArray m_fingerprint;
};

} // namespace mm::pdf
