// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>

namespace mm::protocol {

/// {"success":true,"data":DATA,"message":""}
QByteArray enveloped(const QByteArray& data);

/// An answer of the API, opened.
struct Envelope
{
    bool success = false;
    /// The text of "data"; it points into the answer.
    QByteArrayView data = {};
    /// Of a refusal: "error.code", "error.details.issue" (a rule), "error.message".
    QString code = {};
    QString issue = {};
    QString message = {};
};

/// Refuses request.sync_malformed: a captive portal's page, half an answer.
Result<Envelope> openEnvelope(QByteArrayView answer);

} // namespace mm::protocol
