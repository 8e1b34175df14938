// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QScrollArea>

class QGridLayout;

namespace mm::ui {

/// What is known of one thing, a label and its value a line; scrolls when it is long. Empty values
/// are left out.
class FactList final : public QScrollArea
{
    Q_OBJECT
public:
    explicit FactList(QLatin1StringView purpose, QWidget* parent = nullptr);

    void clear();
    void add(const QString& label, const QString& value);

private:
    QWidget* m_facts;
    QGridLayout* m_grid = nullptr;
    int m_count = 0;
};

} // namespace mm::ui
