// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace mm::http {

/// Header fields in the order they came; names in lower case.
using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

/// One request as it came in. A plain value: it goes from the network's thread to a worker's.
struct Request
{
    /// "GET", "POST", … in capitals.
    QByteArray method;
    /// Percent-encoded, without the query: "/api/v1/receipts/C01%2F2627%2F000124".
    QByteArray path;
    /// Percent-encoded, without the question mark.
    QByteArray query;
    Headers headers;
    QByteArray body;
    /// Of the other end of the connection.
    QString address;

    /// The value of a header field by its lower-case name; null if it is not there.
    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        for (const auto& [key, value] : headers) {
            if (key == name) {
                return value;
            }
        }
        return {};
    }
};

/// One answer.
struct Response
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    Headers headers = {};
};

} // namespace mm::http
