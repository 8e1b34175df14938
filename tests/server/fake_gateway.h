// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace mm::test {

/// A payment gateway on loopback that keeps what it was asked, byte for byte.
class FakeGateway : public QTcpServer
{
public:
    FakeGateway()
    {
        listen(QHostAddress::LocalHost);
        QObject::connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* line = nextPendingConnection();
            QObject::connect(line, &QTcpSocket::readyRead, this, [this, line] { read(line); });
        });
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
    }
    [[nodiscard]] const QList<QByteArray>& asked() const { return m_asked; }
    void fail(bool fails) { m_fails = fails; }

private:
    void read(QTcpSocket* line)
    {
        using namespace Qt::StringLiterals;
        m_coming += line->readAll();
        const qsizetype head = m_coming.indexOf("\r\n\r\n");
        const qsizetype at = m_coming.indexOf("Content-Length: ");
        if (head < 0
            || m_coming.size() < head + 4 + m_coming.mid(at + 16, 6).split('\r')[0].toInt()) {
            return;
        }
        m_asked.append(m_coming);
        const QJsonObject body = QJsonDocument::fromJson(m_coming.mid(head + 4)).object();
        m_coming.clear();
        const QByteArray answer = QJsonDocument(
            QJsonObject{{u"id"_s, u"order_%1"_s.arg(m_asked.size())},
                {u"amount"_s, body[u"amount"_s]},
                {u"currency"_s,
                    u"INR"_s}}).toJson();
        line->write((m_fails ? "HTTP/1.1 500 No" : "HTTP/1.1 200 OK")
            + QByteArray("\r\nContent-Length: ") + QByteArray::number(answer.size())
            + "\r\nConnection: close\r\n\r\n" + answer);
        line->disconnectFromHost();
    }

    QByteArray m_coming;
    QList<QByteArray> m_asked;
    bool m_fails = false;
};

/// The gateway's news that `paise` were paid for its order.
inline QByteArray paidText(const QString& order, qint64 paise, const QString& payment)
{
    using namespace Qt::StringLiterals;
    const QJsonObject entity{{u"id"_s, payment}, {u"order_id"_s, order}, {u"amount"_s, paise},
        {u"currency"_s, u"INR"_s}, {u"status"_s, u"captured"_s}, {u"method"_s, u"upi"_s},
        {u"acquirer_data"_s, QJsonObject{{u"rrn"_s, u"43301234567"_s + payment.right(1)}}}};
    return QJsonDocument(
        QJsonObject{{u"event"_s, u"payment.captured"_s},
            {u"payload"_s, QJsonObject{{u"payment"_s, QJsonObject{{u"entity"_s, entity}}}}}})
        .toJson(QJsonDocument::Compact);
}

} // namespace mm::test
