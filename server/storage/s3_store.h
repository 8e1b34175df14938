// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QUrl>

namespace mm::server {

/// Where the bucket is and who may write to it.
struct S3Place
{
    /// "https://s3.ap-south-1.amazonaws.com/bucket": the path names the bucket, so that every
    /// service that speaks S3 is reached.
    QUrl url;
    QString region = QStringLiteral("us-east-1");
    QString key;
    QString secret;

    [[nodiscard]] bool isSet() const { return !url.isEmpty(); }
};

/// A bucket of an S3-compatible storage, asked with signature version 4. The hash of what is sent
/// is part of what is signed, so that nothing is changed on the way.
class S3Store
{
public:
    explicit S3Store(S3Place place)
        : m_place(std::move(place))
    { }

    /// Puts the file under `name` ("backups/x.mmcloud"), at most 5 GB. Refuses: store.not_writable
    /// (the file), storage.unreachable, storage.refused (args: status).
    Result<void> put(const QString& name, const QString& file) const;
    /// Writes the object into `file`. Refuses as put(), and with storage.missing.
    Result<void> get(const QString& name, const QString& file) const;

private:
    S3Place m_place;
};

} // namespace mm::server
