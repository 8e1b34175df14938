// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/identity/key_vault.h"
#include "tests/support/test_desk.h"
#include "ui/support/desk_runner.h"

namespace mm::test {

/// Does the window's work in the window's own thread, on a test desk; answers come queued, as they
/// do from the thread of the store.
class DirectRunner final : public ui::DeskRunner
{
public:
    explicit DirectRunner(TestDesk& desk)
        : m_desk(desk)
        , m_vault(identity::KeyVault::create())
    { }
    [[nodiscard]] const identity::KeyVault& vault() const { return *m_vault; }

protected:
    void post(Job job) override
    {
        ui::Workplace place{m_desk.desk(), *m_vault};
        job(place);
    }
    QObject* home() override { return &m_home; }

private:
    TestDesk& m_desk;
    std::unique_ptr<identity::KeyVault> m_vault;
    QObject m_home;
};

} // namespace mm::test
