// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace mm::ui {

/// A section of a guide with its pictures and tables, in the colours of the theme. Links lead
/// nowhere: the computer at the counter may have no network, and a guide is no place to leave from.
class GuideView final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit GuideView(QWidget* parent = nullptr);

    void showText(const QString& markdown);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();

    QString m_markdown;
};

} // namespace mm::ui
