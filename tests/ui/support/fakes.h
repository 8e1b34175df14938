// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/file_picker.h"
#include "ui/widgets/prompter.h"

#include <QList>

namespace mm::test {

/// Answers at once with what the test set, and remembers what it was asked.
class FakePrompter final : public ui::Prompter
{
public:
    int nextAnswer = 0;
    QList<ui::Prompt> asked;

    void ask(
        QWidget* /*over*/, const ui::Prompt& prompt, std::function<void(int)> answered) override
    {
        asked << prompt;
        answered(nextAnswer);
    }
};

/// An empty path is a user who picks nothing.
class FakeFilePicker final : public ui::FilePicker
{
public:
    QString nextPath;
    QList<ui::FileRequest> asked;

    void pick(QWidget* /*over*/, const ui::FileRequest& request,
        std::function<void(const QString&)> picked) override
    {
        asked << request;
        if (!nextPath.isEmpty()) {
            picked(nextPath);
        }
    }
};

} // namespace mm::test
