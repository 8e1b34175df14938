// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_shape.h"

namespace mm::ui {

using namespace Qt::StringLiterals;

reports::PaperSize paperSizeOf(const QString& setting)
{
    if (setting == "58mm"_L1) {
        return reports::PaperSize::Roll58;
    }
    return setting == "80mm"_L1 ? reports::PaperSize::Roll80 : reports::PaperSize::A5;
}

QString mediumOf(reports::PaperSize size)
{
    switch (size) {
    case reports::PaperSize::Roll58:
        return u"58mm"_s;
    case reports::PaperSize::Roll80:
        return u"80mm"_s;
    case reports::PaperSize::A5:
        break;
    }
    return u"a5"_s;
}

QString receiptFileName(const QString& receiptNumber, int copyNo)
{
    QString name = receiptNumber;
    name.replace(u'/', u'-');
    return copyNo == 0 ? name + u".pdf"_s : u"%1-copy-%2.pdf"_s.arg(name).arg(copyNo);
}

} // namespace mm::ui
