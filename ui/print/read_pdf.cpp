// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/read_pdf.h"

namespace mm::ui {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<ReadPdf>> readPdf(const QByteArray& pdf)
{
    auto read = std::make_unique<ReadPdf>();
    read->bytes.setData(pdf);
    read->bytes.open(QIODevice::ReadOnly);
    read->document.load(&read->bytes);
    if (read->document.status() != QPdfDocument::Status::Ready || read->document.pageCount() < 1) {
        return fail(Error{ErrorKind::Internal, "print.unreadable"_L1, {}, {}, {}});
    }
    return read;
}

} // namespace mm::ui
