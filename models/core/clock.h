// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace mm {

/// The only door to "now". Instants are UTC epoch milliseconds.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    /// The civil date in Asia/Kolkata at nowMs().
    [[nodiscard]] QDate today() const;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override;
};

/// Stands where it is put: tests, and stores made with `init --test-clock`.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(qint64 ms)
        : m_ms(ms)
    { }
    [[nodiscard]] qint64 nowMs() const override { return m_ms; }
    void set(qint64 ms) { m_ms = ms; }
    void advance(qint64 ms) { m_ms += ms; }

private:
    qint64 m_ms;
};

/// The civil date in Asia/Kolkata (UTC+05:30, no daylight saving since 1945) of an instant.
QDate istDate(qint64 utcMs);
/// "HH:mm" in Asia/Kolkata.
QString istTime(qint64 utcMs);
/// ISO 8601 UTC with milliseconds, "2026-11-22T05:12:01.123Z".
QString isoInstant(qint64 utcMs);
/// Parses isoInstant's form (also without milliseconds, or with an offset); -1 if it is not one.
qint64 parseInstant(const QString& iso);

} // namespace mm
