// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QVariantMap>

namespace mm {

/// The families of the error contract: each has one code for scripts and the API, and one exit
/// code for the command line (docs/cli.md).
enum class ErrorKind {
    Internal,
    Usage,
    Validation,
    PeriodClosed,
    QuotaFull,
    Unbalanced,
    NotFound,
    PermissionDenied,
    AuthFailed,
    ApprovalRequired,
    Network,
    Integrity,
    Conflict,
    Busy,
    Storage,
};

/// "VALIDATION_ERROR", "NOT_FOUND", …: the `error.code` of the JSON envelope.
QLatin1StringView contractCode(ErrorKind kind);

/// 1 internal, 2 usage, 3 refused by a rule, 4 not found, 5 not permitted, 6 network, 7 damage,
/// 8 conflict or busy, 9 storage.
int exitCode(ErrorKind kind);

/// A refusal as a value. `rule` names the sentence ("amount.not_positive"); the sentence itself is
/// made at the edge (translations/error_text.h), in the reader's language, with `args` filled in.
/// `detail` is for the log only: it may hold engine messages, never personal data.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QLatin1StringView rule;
    QString field = {};
    QVariantMap args = {};
    QString detail = {};
};

/// A rule refused the value of `field`.
Error invalid(QLatin1StringView rule, const QString& field, QVariantMap args = {});
Error notFound(QLatin1StringView rule, QVariantMap args = {});
/// Something that no input should reach; `detail` says where.
Error internal(const QString& detail);

} // namespace mm
