// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <type_traits>
#include <utility>

#ifdef __SANITIZE_THREAD__
extern "C" void __tsan_acquire(void* address);
extern "C" void __tsan_release(void* address);
#endif

namespace mm {

namespace detail {

#ifdef __SANITIZE_THREAD__
/// Qt's library is not built for the thread sanitizer, which therefore sees no order between the
/// posting of an event and its delivery. These two tell it.
inline char handOverMark = 0;
inline void tellGiven()
{
    __tsan_release(&handOverMark);
}
inline void tellTaken()
{
    __tsan_acquire(&handOverMark);
}
#else
inline void tellGiven() { }
inline void tellTaken() { }
#endif

/// What lies in the queue. Either thread may be the last to let go of it.
template <typename Work>
class Parcel
{
public:
    explicit Parcel(Work&& work)
        : m_work(std::move(work))
    { }
    Parcel(Parcel&& other) noexcept
        : m_work(std::move(other.m_work))
    {
        tellGiven();
    }
    Parcel(const Parcel&) = delete;
    Parcel& operator=(const Parcel&) = delete;
    Parcel& operator=(Parcel&&) = delete;
    ~Parcel() { tellTaken(); }

    void operator()()
    {
        tellTaken();
        m_work();
        tellGiven();
    }

private:
    Work m_work;
};

} // namespace detail

/// Runs `work()` in the thread of `to` and returns at once, first given first run. The one way by
/// which one thread hands something to another; nothing happens once `to` is gone.
template <typename Work>
void handOver(QObject* to, Work&& work)
{
    QMetaObject::invokeMethod(
        to, detail::Parcel(std::decay_t<Work>(std::forward<Work>(work))), Qt::QueuedConnection);
}

/// The same, but waits until `work()` has run. Not from the thread of `to`, which would wait for
/// itself.
template <typename Work>
void handOverAndWait(QObject* to, Work&& work)
{
    QMetaObject::invokeMethod(to, detail::Parcel(std::decay_t<Work>(std::forward<Work>(work))),
        Qt::BlockingQueuedConnection);
    detail::tellTaken();
}

} // namespace mm
