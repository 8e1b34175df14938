// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace mm::reports {

/// What is wrong with a workbook that was just written, empty if nothing is: whether its archive
/// and every part of it read back whole, and its sheet has `rows` filled rows. The library that
/// writes it does not look whether its scratch files took what they were given: on a full disk it
/// would make a workbook that opens well and lacks rows.
QString workbookFault(const QByteArray& path, qint64 rows);

} // namespace mm::reports
