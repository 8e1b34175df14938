// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QTextBrowser>
#include <QUrl>

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
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();
    [[nodiscard]] int pictureRoom() const;
    [[nodiscard]] QImage pictureOf(const QUrl& name) const;

    QString m_markdown;
    QList<QUrl> m_pictures;
    int m_room = 0;
};

} // namespace mm::ui
