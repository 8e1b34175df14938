// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/pdf/haru_document.h"

#include "reports/pdf/to_unicode.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTimeZone>

#include <hpdf_objects.h>
#include <hpdf_pages.h>

#include <algorithm>

namespace mm::pdf {

using namespace Qt::StringLiterals;

namespace {

/// libharu calls it between the entries of a dictionary and its closing brackets.
HPDF_STATUS writeBody(HPDF_Dict dict, HPDF_Stream stream)
{
    const auto* body = static_cast<const QByteArray*>(dict->attr);
    return HPDF_Stream_Write(stream, reinterpret_cast<const HPDF_BYTE*>(body->constData()),
        static_cast<HPDF_UINT>(body->size()));
}

QByteArray reference(HPDF_Dict object)
{
    return QByteArray::number(object->header.obj_id & 0x00FFFFFFU) + " 0 R";
}

/// Six letters from the bytes of the subset (ISO 32000-1, 9.6.4).
QByteArray subsetTag(const QByteArray& program)
{
    uLong sum = crc32(
        0, reinterpret_cast<const Bytef*>(program.constData()), static_cast<uInt>(program.size()));
    QByteArray tag;
    for (int i = 0; i < 6; ++i) {
        tag += static_cast<char>('A' + static_cast<int>(sum % 26));
        sum /= 26;
    }
    return tag;
}

QByteArray numbers(std::initializer_list<int> values)
{
    QByteArray text;
    for (const int value : values) {
        text += QByteArray::number(value) + ' ';
    }
    return text;
}

QByteArray utf16WithMark(const QString& text)
{
    QByteArray bytes("\xFE\xFF");
    for (const QChar unit : text) {
        bytes += static_cast<char>(unit.row());
        bytes += static_cast<char>(unit.cell());
    }
    return bytes;
}

bool isPlainAscii(const QString& text)
{
    return std::all_of(text.begin(), text.end(),
        [](QChar character) { return character >= u' ' && character <= u'~'; });
}

HPDF_Binary binary(HPDF_MMgr memory, QByteArray bytes)
{
    return HPDF_Binary_New(
        memory, reinterpret_cast<HPDF_BYTE*>(bytes.data()), static_cast<HPDF_UINT>(bytes.size()));
}

} // namespace

HaruDocument::HaruDocument()
    : m_pdf(HPDF_New(nullptr, nullptr))
{
    // One level under the default: a quarter less time for half a percent of size.
    deflateInit(&m_zlib, 5);
    if (m_pdf != nullptr) {
        m_pdf->pdf_version = HPDF_VER_15;
    }
}

HaruDocument::~HaruDocument()
{
    deflateEnd(&m_zlib);
    if (m_pdf != nullptr) {
        HPDF_Free(m_pdf);
    }
}

HPDF_Dict HaruDocument::addRaw(QByteArray body)
{
    HPDF_Dict dict = HPDF_Dict_New(m_pdf->mmgr);
    if (dict != nullptr && HPDF_Xref_Add(m_pdf->xref, dict) == HPDF_OK) {
        m_bodies.push_back(std::move(body));
        dict->attr = &m_bodies.back();
        dict->write_fn = writeBody;
    }
    return dict;
}

HPDF_Dict HaruDocument::addStream(QByteArray extra, const QByteArray& encoded)
{
    HPDF_Dict dict = HPDF_DictStream_New(m_pdf->mmgr, m_pdf->xref);
    if (dict != nullptr) {
        m_bodies.push_back(std::move(extra));
        dict->attr = &m_bodies.back();
        dict->write_fn = writeBody;
        HPDF_Stream_Write(dict->stream, reinterpret_cast<const HPDF_BYTE*>(encoded.constData()),
            static_cast<HPDF_UINT>(encoded.size()));
    }
    return dict;
}

HPDF_Dict HaruDocument::addDeflatedStream(QByteArray extra, const QByteArray& data)
{
    return addStream(std::move(extra) + "/Filter/FlateDecode\n", deflated(data));
}

QByteArray HaruDocument::deflated(const QByteArray& data)
{
    deflateReset(&m_zlib);
    QByteArray out(static_cast<qsizetype>(deflateBound(&m_zlib, static_cast<uLong>(data.size()))),
        Qt::Uninitialized);
    // zlib's pointer is not const, though it only reads.
    m_zlib.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(data.constData()));
    m_zlib.avail_in = static_cast<uInt>(data.size());
    m_zlib.next_out = reinterpret_cast<Bytef*>(out.data());
    m_zlib.avail_out = static_cast<uInt>(out.size());
    deflate(&m_zlib, Z_FINISH);
    out.resize(static_cast<qsizetype>(m_zlib.total_out));
    return out;
}

void HaruDocument::addFont(const SubsetFont& font)
{
    if (m_pdf == nullptr) {
        return;
    }
    const QByteArray name = "/" + subsetTag(font.program) + "+" + font.name;
    HPDF_Dict program = addDeflatedStream(
        "/Length1 " + QByteArray::number(font.program.size()) + "\n", font.program);
    HPDF_Dict toUnicode = addDeflatedStream({}, toUnicodeMap(font.texts));
    HPDF_Dict descriptor = addRaw("/Type/FontDescriptor/FontName" + name
        + "/Flags 4/ItalicAngle 0/StemV 80/CapHeight 714/FontBBox["
        + numbers({font.metrics.xMin, font.metrics.yMin, font.metrics.xMax, font.metrics.yMax})
        + "]/Ascent " + QByteArray::number(font.metrics.ascent) + "/Descent "
        + QByteArray::number(font.metrics.descent) + "/FontFile2 " + reference(program) + "\n");
    QByteArray widths;
    for (const int width : font.widths) {
        widths += QByteArray::number(width) + ' ';
    }
    HPDF_Dict descendant = addRaw("/Type/Font/Subtype/CIDFontType2/BaseFont" + name
        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
          "/CIDToGIDMap/Identity/FontDescriptor "
        + reference(descriptor) + "/W[0[" + widths + "]]\n");
    m_fonts.push_back(
        addRaw("/Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding/Identity-H/DescendantFonts["
            + reference(descendant) + "]/ToUnicode " + reference(toUnicode) + "\n"));
}

HPDF_Dict HaruDocument::addImage(const PdfImage& image)
{
    if (m_pdf == nullptr) {
        return nullptr;
    }
    QByteArray extra = "/Type/XObject/Subtype/Image/BitsPerComponent 8/Width "
        + QByteArray::number(image.width) + "/Height " + QByteArray::number(image.height);
    if (!image.palette.isEmpty()) {
        extra += "/ColorSpace[/Indexed/DeviceRGB "
            + QByteArray::number(image.palette.size() / 3 - 1) + "<" + image.palette.toHex() + ">]";
    } else {
        extra += image.grey ? "/ColorSpace/DeviceGray" : "/ColorSpace/DeviceRGB";
    }
    extra += image.kind == PdfImage::Kind::Jpeg ? "/Filter/DCTDecode\n" : "/Filter/FlateDecode\n";
    return addStream(extra, image.data);
}

void HaruDocument::addPage(double widthPt, double heightPt, const QByteArray& content,
    const std::vector<HPDF_Dict>& images)
{
    if (m_pdf == nullptr) {
        return;
    }
    m_fingerprint += content;
    HPDF_Page page = HPDF_AddPage(m_pdf);
    if (page == nullptr) {
        return;
    }
    HPDF_Page_SetWidth(page, static_cast<HPDF_REAL>(widthPt));
    HPDF_Page_SetHeight(page, static_cast<HPDF_REAL>(heightPt));
    for (HPDF_Dict font : m_fonts) {
        HPDF_Page_GetLocalFontName(page, font);
    }
    for (HPDF_Dict image : images) {
        HPDF_Page_GetXObjectName(page, image);
    }
    m_bodies.emplace_back("/Filter/FlateDecode\n");
    auto* attributes = static_cast<HPDF_PageAttr>(page->attr);
    attributes->contents->attr = &m_bodies.back();
    attributes->contents->write_fn = writeBody;
    const QByteArray packed = deflated(content);
    HPDF_Stream_Write(attributes->stream, reinterpret_cast<const HPDF_BYTE*>(packed.constData()),
        static_cast<HPDF_UINT>(packed.size()));
}

void HaruDocument::addInfoText(const char* key, const QString& text)
{
    if (text.isEmpty()) {
        return;
    }
    if (isPlainAscii(text)) {
        HPDF_Dict_Add(
            m_pdf->info, key, HPDF_String_New(m_pdf->mmgr, text.toLatin1().constData(), nullptr));
    } else {
        HPDF_Dict_Add(m_pdf->info, key, binary(m_pdf->mmgr, utf16WithMark(text)));
    }
}

void HaruDocument::writeInfo(const DocumentInfo& info)
{
    HPDF_SetInfoAttr(m_pdf, HPDF_INFO_PRODUCER, "MandirMitra " MM_VERSION);
    addInfoText("Title", info.title);
    addInfoText("Author", info.author);
    const QByteArray created = QDateTime::fromMSecsSinceEpoch(info.createdMs, Qt::UTC)
                                   .toString(u"'D:'yyyyMMddHHmmss'Z'")
                                   .toLatin1();
    HPDF_Dict_Add(
        m_pdf->info, "CreationDate", HPDF_String_New(m_pdf->mmgr, created.constData(), nullptr));
    HPDF_Dict_Add(
        m_pdf->catalog, "Lang", HPDF_String_New(m_pdf->mmgr, info.language.constData(), nullptr));
    HPDF_Dict preferences = HPDF_Dict_New(m_pdf->mmgr);
    HPDF_Dict_AddBoolean(preferences, "DisplayDocTitle", HPDF_TRUE);
    HPDF_Dict_Add(m_pdf->catalog, "ViewerPreferences", preferences);
}

void HaruDocument::writeTrailerId(const DocumentInfo& info)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(m_fingerprint);
    hash.addData(info.title.toUtf8());
    hash.addData(QByteArray::number(info.createdMs));
    HPDF_Array id = HPDF_Array_New(m_pdf->mmgr);
    HPDF_Array_Add(id, binary(m_pdf->mmgr, hash.result()));
    HPDF_Array_Add(id, binary(m_pdf->mmgr, hash.result()));
    HPDF_Dict_Add(m_pdf->trailer, "ID", id);
}

Result<QByteArray> HaruDocument::save(const DocumentInfo& info)
{
    const auto failed = [](HPDF_STATUS status) {
        return fail({.kind = ErrorKind::Internal,
            .rule = "pdf.write_failed"_L1,
            .detail = u"libharu 0x%1"_s.arg(status, 0, 16)});
    };
    if (m_pdf == nullptr) {
        return failed(HPDF_FAILD_TO_ALLOC_MEM);
    }
    writeInfo(info);
    writeTrailerId(info);
    HPDF_SaveToStream(m_pdf);
    if (const HPDF_STATUS status = HPDF_GetError(m_pdf); status != HPDF_OK) {
        return failed(status);
    }
    HPDF_UINT32 size = HPDF_GetStreamSize(m_pdf);
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    HPDF_ReadFromStream(m_pdf, reinterpret_cast<HPDF_BYTE*>(bytes.data()), &size);
    bytes.resize(static_cast<qsizetype>(size));
    return bytes;
}

} // namespace mm::pdf
