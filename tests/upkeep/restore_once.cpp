// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/upkeep/restore.h"

using namespace mm;

/// restore_once BACKUP FOLDER KEY-IN-HEX: what restore_test kills half way.
int main(int argc, char** argv)
{
    if (argc != 4) {
        return 2;
    }
    return upkeep::restoreBackup(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]),
               QByteArray::fromHex(argv[3]), SystemClock().nowMs())
        ? 0
        : 1;
}
