// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

/// Two threads count without a word between them: under the thread sanitizer this program must not
/// end well, or what the sanitizer is told to overlook is too much.
int main()
{
    int count = 0;
    const auto add = [&count] {
        for (int i = 0; i < 100'000; ++i) {
            ++*const_cast<volatile int*>(&count);
        }
    };
    std::thread other(add);
    add();
    other.join();
    return count < 0 ? 2 : 0;
}
