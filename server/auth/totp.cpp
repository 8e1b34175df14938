// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/auth/totp.h"

#include <QMessageAuthenticationCode>
#include <QUrl>
#include <QtEndian>

namespace mm::server {

using namespace Qt::StringLiterals;

QString totpCode(const QByteArray& secret, qint64 step)
{
    QByteArray counter(8, '\0');
    qToBigEndian(static_cast<quint64>(step), counter.data());
    const QByteArray mac =
        QMessageAuthenticationCode::hash(counter, secret, QCryptographicHash::Sha1);
    const qsizetype at = mac.back() & 0x0F;
    const quint32 cut = qFromBigEndian<quint32>(mac.constData() + at) & 0x7FFFFFFFU;
    return QString::number(cut % 1'000'000U).rightJustified(6, u'0');
}

std::optional<qint64> totpStep(const QByteArray& secret, const QString& typed, qint64 nowMs)
{
    const qint64 now = nowMs / kTotpStepMs;
    std::optional<qint64> found;
    for (const qint64 step : {now - 1, now, now + 1}) {
        if (totpCode(secret, step) == typed) {
            found = step;
        }
    }
    return found;
}

QString base32(const QByteArray& bytes)
{
    constexpr QLatin1StringView kLetters("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    QString text;
    quint32 held = 0;
    int bits = 0;
    for (const char byte : bytes) {
        held = (held << 8U) | static_cast<unsigned char>(byte);
        for (bits += 8; bits >= 5; bits -= 5) {
            text +=
                kLetters[static_cast<qsizetype>((held >> static_cast<unsigned>(bits - 5)) & 31U)];
        }
    }
    if (bits > 0) {
        text += kLetters[static_cast<qsizetype>((held << static_cast<unsigned>(5 - bits)) & 31U)];
    }
    return text;
}

QString otpauthUri(const QByteArray& secret, const QString& temple, const QString& username)
{
    const QString label = QString::fromLatin1(QUrl::toPercentEncoding(temple + u':' + username));
    return u"otpauth://totp/%1?secret=%2&issuer=MandirMitra&algorithm=SHA1&digits=6&period=30"_s
        .arg(label, base32(secret));
}

} // namespace mm::server
