// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/scanned_code.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

class QKeyEvent;

namespace mm::ui {

/// Tells a scanner from a person. A scanner is a keyboard that types faster than anybody and ends
/// with Enter or Tab; some also begin with a sign of their own, which can be set. When what came
/// that way is a code of ours, the key that ends it is swallowed, the field it fell into gets back
/// what stood in it before, and scanned() says what it was. Everything else stays typing.
class ScanFilter final : public QObject
{
    Q_OBJECT
public:
    /// Milliseconds of any steady clock.
    using Now = std::function<qint64()>;
    /// Between two characters of a scanner; a fast typist needs 60 to 80.
    static constexpr qint64 kLongestGapMs = 35;

    /// Watches every key of `application` from here on.
    ScanFilter(QObject& application, Now now, QObject* parent = nullptr);

    /// Watches before every filter that was installed so far: a page that takes keys before its
    /// fields do must not take the first sign of a code.
    void comeFirst();
    /// A sign that the scanner begins with ("~"): a code after it is believed at any pace. Empty:
    /// there is none.
    void setPrefix(const QString& prefix) { m_prefix = prefix; }

Q_SIGNALS:
    /// `field` had it, if it fell into one that is still there.
    void scanned(const mm::ui::ScannedCode& code, QWidget* field);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeKey(const QKeyEvent& key);
    void begin(const QString& text);
    bool end();
    void restore();
    [[nodiscard]] bool isMarked() const;

    QObject& m_application;
    Now m_now;
    QString m_prefix;
    QString m_run;
    qint64 m_last = 0;
    bool m_isQuick = true;
    QPointer<QWidget> m_field;
    QString m_textBefore;
    int m_cursorBefore = 0;
};

} // namespace mm::ui
