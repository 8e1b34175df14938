// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_desk.h"
#include "ui/sync/cloud_desk.h"

namespace mm::test {

/// A cloud that keeps what it is asked and answers at once with what the test says.
class CloudByHand final : public ui::CloudDesk
{
public:
    [[nodiscard]] sync::Status status() const override { return shown; }
    [[nodiscard]] qint64 nowMs() const override { return kTestNowMs; }
    void enrol(const sync::RegisterDraft& draft, std::function<void(Result<QString>)> then) override
    {
        asked.push_back(draft);
        then(answer);
    }
    void syncNow() override { ++syncs; }
    void show(const sync::Status& status)
    {
        shown = status;
        Q_EMIT statusChanged();
    }

    sync::Status shown;
    Result<QString> answer = QStringLiteral("C01");
    std::vector<sync::RegisterDraft> asked;
    int syncs = 0;
};

} // namespace mm::test
