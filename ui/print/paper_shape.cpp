// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_shape.h"

namespace mm::ui {

using namespace Qt::StringLiterals;

reports::PaperSize paperSizeOf(const QString& setting)
{
    return setting == "80mm"_L1 ? reports::PaperSize::Roll80 : reports::PaperSize::A5;
}

QString mediumOf(reports::PaperSize size)
{
    return size == reports::PaperSize::Roll80 ? u"80mm"_s : u"a5"_s;
}

QString receiptFileName(const QString& receiptNumber, int copyNo)
{
    QString name = receiptNumber;
    name.replace(u'/', u'-');
    return copyNo == 0 ? name + u".pdf"_s : u"%1-copy-%2.pdf"_s.arg(name).arg(copyNo);
}

} // namespace mm::ui
