// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/store/connection.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace mm::sync {

class HttpClient;

/// Who asks the service for what only a person may: a user of the temple, by password.
struct OfficeLogIn
{
    QString username;
    QString password;
};

/// A computer of the temple, as the service knows it. Instants are UTC ms.
struct OfficeDevice
{
    QString id;
    QString code;
    QString name;
    /// "active", "revoked", "forked".
    QString status;
    std::optional<qint64> lastSeenAt;
    QString appVersion;
    /// How many changes of the temple it has not fetched.
    qint64 lag = 0;
    /// Numbers of its series that have not arrived: "C01/2627/000124".
    QStringList holes;
};

/// An operation that the service keeps apart until somebody decides.
struct HeldOperation
{
    QString id;
    QString counter;
    /// "receipt.issue", …
    QString type;
    QString businessDate;
    std::optional<qint64> receivedAt;
    /// Why: a rule.
    QString code;
    /// Of a revoked device; otherwise the books could not take it.
    bool isQuarantined = false;
};

struct OfficePicture
{
    std::vector<OfficeDevice> devices;
    std::vector<HeldOperation> held;
};

/// A code with which one computer can be registered.
struct OfficeInvitation
{
    QString code;
    std::optional<qint64> expiresAt;
};

/// The service's desk for the temple's computers, for one person. Every call waits for the answer
/// and refuses with sync.unreachable, sync.not_the_service and what the service refuses: for a
/// thread of its own.
class DeviceOffice
{
public:
    /// Logs in. Refuses sync.not_registered, and what the service refuses.
    static Result<std::unique_ptr<DeviceOffice>> open(
        store::Connection& db, const OfficeLogIn& who);
    ~DeviceOffice();
    DeviceOffice(const DeviceOffice&) = delete;
    DeviceOffice& operator=(const DeviceOffice&) = delete;

    Result<OfficePicture> look();
    Result<OfficeInvitation> invite();
    Result<void> revoke(const QString& device, const QString& reason);
    /// Lets a held operation into the books, or puts it away.
    Result<void> release(const QString& operation, const QString& reason);
    Result<void> discard(const QString& operation, const QString& reason);

private:
    explicit DeviceOffice(std::unique_ptr<HttpClient> client);
    Result<QByteArray> ask(const QByteArray& method, const QString& path, const QString& reason);

    std::unique_ptr<HttpClient> m_client;
    QByteArray m_bearer;
};

/// Tells the service to take nothing more from a counter's device than what goes to quarantine, and
/// to hand it no rows any more. Refuses: sync.not_registered, device.unknown, sync.unreachable, and
/// what the service refuses.
Result<void> revokeDevice(store::Connection& db, const OfficeLogIn& who, const QString& code);

} // namespace mm::sync
