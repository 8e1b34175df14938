// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/issue_desk.h"

#include <cstdio>

using namespace mm;
using namespace Qt::StringLiterals;

/// issue_loop STORE issue COUNT    issues COUNT receipts
/// issue_loop STORE cancel NUMBER  cancels one
/// Prints each number after its commit, as paper would be printed.
int main(int argc, char** argv)
{
    if (argc != 4) {
        return 2;
    }
    test::IssueDesk desk(QString::fromLocal8Bit(argv[1]));
    const auto say = [](const Result<QString>& number) {
        if (!number) {
            std::fprintf(
                stderr, "%s %s\n", number.error().rule.data(), qPrintable(number.error().detail));
            return false;
        }
        std::fprintf(stdout, "%s\n", qPrintable(*number));
        return std::fflush(stdout) == 0;
    };
    if (QByteArray(argv[2]) == "cancel") {
        return say(desk.cancel(QString::fromLatin1(argv[3]))) ? 0 : 1;
    }
    const int count = QByteArray(argv[3]).toInt();
    for (int i = 1; i <= count; ++i) {
        if (!say(desk.issue(i % 5000 + 1))) {
            return 1;
        }
    }
    return 0;
}
