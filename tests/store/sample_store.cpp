// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/busy_books.h"
#include "tests/support/open_sealer.h"

#include <QCoreApplication>

/// sample_store FILE: a store with a few days' work of a temple in it, for tests/data/db.
int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 || QFile::exists(arguments[1])) {
        qWarning("usage: sample_store FILE    writes a store that is not there yet");
        return 2;
    }
    mm::test::TestDesk desk;
    const mm::test::OpenSealer sealer;
    mm::test::fillBooks(desk, sealer);
    auto& db = static_cast<mm::store::SqliteConnection&>(desk.db());
    const auto copied = db.backupTo(arguments[1]);
    if (!copied) {
        qWarning("%s", qPrintable(copied.error().detail));
        return 1;
    }
    return 0;
}
