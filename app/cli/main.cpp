// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

/// Whether all of it went out: a full disk behind a redirected stdout is not a success.
bool print(const QByteArray& text, std::FILE* to)
{
    const auto size = static_cast<size_t>(text.size());
    return std::fwrite(text.constData(), 1, size, to) == size && std::fflush(to) == 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const mm::cli::Output output = mm::cli::runProgram(QCoreApplication::arguments().mid(1));
    print(output.err, stderr);
    if (!print(output.out, stdout)) {
        print("mandirmitra-cli: the answer could not be written\n", stderr);
        return mm::exitCode(mm::ErrorKind::Storage);
    }
    return output.exitCode;
}
