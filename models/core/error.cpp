// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/error.h"

namespace mm {

using namespace Qt::StringLiterals;

QLatin1StringView contractCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Internal:
        return "INTERNAL"_L1;
    case ErrorKind::Usage:
        return "USAGE"_L1;
    case ErrorKind::Validation:
        return "VALIDATION_ERROR"_L1;
    case ErrorKind::PeriodClosed:
        return "PERIOD_CLOSED"_L1;
    case ErrorKind::QuotaFull:
        return "QUOTA_FULL"_L1;
    case ErrorKind::Unbalanced:
        return "UNBALANCED"_L1;
    case ErrorKind::NotFound:
        return "NOT_FOUND"_L1;
    case ErrorKind::PermissionDenied:
        return "PERMISSION_DENIED"_L1;
    case ErrorKind::AuthFailed:
        return "AUTH_FAILED"_L1;
    case ErrorKind::ApprovalRequired:
        return "APPROVAL_REQUIRED"_L1;
    case ErrorKind::Network:
        return "NETWORK"_L1;
    case ErrorKind::Integrity:
        return "INTEGRITY"_L1;
    case ErrorKind::Conflict:
        return "CONFLICT"_L1;
    case ErrorKind::Busy:
        return "BUSY"_L1;
    case ErrorKind::Storage:
        return "STORAGE"_L1;
    }
    return "INTERNAL"_L1;
}

int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Internal:
        return 1;
    case ErrorKind::Usage:
        return 2;
    case ErrorKind::Validation:
    case ErrorKind::PeriodClosed:
    case ErrorKind::QuotaFull:
    case ErrorKind::Unbalanced:
        return 3;
    case ErrorKind::NotFound:
        return 4;
    case ErrorKind::PermissionDenied:
    case ErrorKind::AuthFailed:
    case ErrorKind::ApprovalRequired:
        return 5;
    case ErrorKind::Network:
        return 6;
    case ErrorKind::Integrity:
        return 7;
    case ErrorKind::Conflict:
    case ErrorKind::Busy:
        return 8;
    case ErrorKind::Storage:
        return 9;
    }
    return 1;
}

Error invalid(QLatin1StringView rule, const QString& field, QVariantMap args)
{
    return Error{ErrorKind::Validation, rule, field, std::move(args), {}};
}

Error notFound(QLatin1StringView rule, QVariantMap args)
{
    return Error{ErrorKind::NotFound, rule, {}, std::move(args), {}};
}

Error internal(const QString& detail)
{
    return Error{ErrorKind::Internal, "internal"_L1, {}, {}, detail};
}

} // namespace mm
