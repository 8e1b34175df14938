// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace mm::cli {

/// The commands, a file each group.
std::vector<Command> setupCommands();
std::vector<Command> userCommands();
std::vector<Command> templeCommands();
std::vector<Command> devoteeCommands();
std::vector<Command> saleCommands();
std::vector<Command> receiptCommands();
std::vector<Command> sevaCommands();
std::vector<Command> bookingCommands();
std::vector<Command> bookCommands();
std::vector<Command> deviceCommands();
std::vector<Command> syncCommands();
std::vector<Command> settleCommands();
std::vector<Command> upkeepCommands();
std::vector<Command> exchangeCommands();
std::vector<Command> plainCommands();

/// All of them, in the order of the help.
const std::vector<Command>& allCommands();

} // namespace mm::cli
