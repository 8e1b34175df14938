// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/assembly/star_name.h"

namespace mm::reports {

QString starName(NameKind kind, const QString& name, const QString& language)
{
    const auto index = findName(kind, name);
    const QString local = index ? localName(kind, *index, language) : QString();
    return local.isEmpty() ? name : local;
}

} // namespace mm::reports
