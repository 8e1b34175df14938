// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/exports/workbook_check.h"

#include <QXmlStreamReader>

#include <zip.h>

#include <array>
#include <memory>

namespace mm::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kPiece = 1 << 16;
constexpr QLatin1StringView kSheet("xl/worksheets/sheet1.xml");

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;
using Part = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

/// Counts what has been read so far; a part that is not at its end yet is no fault.
bool takeElements(QXmlStreamReader& xml, qint64& rows)
{
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "row"_L1) {
            ++rows;
        }
    }
    return !xml.hasError() || xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
}

/// Reads a part to its end; the archive's checksum is compared on the way.
QString partFault(zip_t* archive, zip_uint64_t place, qint64& rows)
{
    const Part part(zip_fopen_index(archive, place, 0), &zip_fclose);
    if (part == nullptr) {
        return QString::fromUtf8(zip_strerror(archive));
    }
    QXmlStreamReader xml;
    std::array<char, kPiece> piece{};
    for (;;) {
        const zip_int64_t size = zip_fread(part.get(), piece.data(), piece.size());
        if (size < 0) {
            return QString::fromUtf8(zip_file_strerror(part.get()));
        }
        if (size == 0) {
            break;
        }
        xml.addData(QByteArrayView(piece.data(), size).toByteArray());
        if (!takeElements(xml, rows)) {
            return xml.errorString();
        }
    }
    return xml.hasError() ? xml.errorString() : QString();
}

} // namespace

QString workbookFault(const QByteArray& path, qint64 rows)
{
    int code = 0;
    const Archive archive(
        zip_open(path.constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code), &zip_discard);
    if (archive == nullptr) {
        return u"not an archive: %1"_s.arg(code);
    }
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    qint64 found = -1;
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto place = static_cast<zip_uint64_t>(i);
        const QLatin1StringView name(zip_get_name(archive.get(), place, 0));
        qint64 here = 0;
        if (const QString fault = partFault(archive.get(), place, here); !fault.isEmpty()) {
            return name + u": "_s + fault;
        }
        if (name == kSheet) {
            found = here;
        }
    }
    return found == rows ? QString() : u"%1 rows of %2"_s.arg(found).arg(rows);
}

} // namespace mm::reports
