// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "ui/shell/page.h"

namespace mm::ui {

class Banner;
class DeskRunner;
class FactList;
class FilePicker;
class KeyButton;
class RoleLabel;
class TableView;

/// Which program this is, under which licence, what it is made of, where the temple's data lies,
/// and a file for who helps from afar, in which nobody is named.
class AboutPage final : public Page
{
    Q_OBJECT
public:
    struct Needs
    {
        DeskRunner& runner;
        const Clock& clock;
        FilePicker& files;
        QString dataFolder;
    };
    /// All of it outlives the page.
    explicit AboutPage(const Needs& needs, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void onShown() override;
    void onLanguageChanged() override;
    [[nodiscard]] TableView& table() { return *m_parts; }

private:
    void build();
    void writeWords();
    void askWhere();
    void writeReport(const QString& path);

    Needs m_needs;
    RoleLabel* m_title;
    RoleLabel* m_licence;
    Banner* m_banner;
    FactList* m_facts;
    RoleLabel* m_supportTitle;
    RoleLabel* m_supportHint;
    KeyButton* m_save;
    RoleLabel* m_partsTitle;
    TableView* m_parts;
};

} // namespace mm::ui
