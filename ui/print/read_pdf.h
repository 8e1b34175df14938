// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QBuffer>
#include <QPdfDocument>

#include <memory>

namespace mm::ui {

/// A paper read from memory, with the memory: the document goes on reading from it.
struct ReadPdf
{
    QBuffer bytes;
    QPdfDocument document{nullptr};
};

/// Fails with print.unreadable when the bytes are no PDF, or one without a page.
Result<std::unique_ptr<ReadPdf>> readPdf(const QByteArray& pdf);

} // namespace mm::ui
