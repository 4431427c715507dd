// SPDX-License-Identifier: EUPL-1.2
#include "intake/DeadlineStream.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <poll.h>
#include <sys/socket.h>

namespace stapsteen {

namespace {

// How long, and how much, a client may go on sending after our answer.
constexpr std::chrono::milliseconds LingerTime{1'000};
constexpr size_t LingerBytes = 4 * 1024 * 1024;

} // namespace

DeadlineStream::DeadlineStream(socket_t socket, const HttpLimits &limits)
    : m_socket(socket)
    , m_limits(limits)
{
}

DeadlineStream::Clock::time_point DeadlineStream::readDeadline() const
{
    const qint64 counted = std::min(m_received, m_limits.largest);
    return m_began + m_limits.request + std::chrono::milliseconds(counted * 1000 / m_limits.slowest);
}

bool DeadlineStream::waitFor(short events, Clock::time_point deadline) const
{
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
        if (left.count() <= 0)
            return false;
        pollfd entry{m_socket, events, 0};
        const int ready = ::poll(&entry, 1, int(left.count()));
        if (ready > 0)
            return true;
        if (ready == 0 || errno != EINTR)
            return false;
    }
}

bool DeadlineStream::is_readable() const
{
    return m_taken < m_buffered || waitFor(POLLIN, readDeadline());
}

bool DeadlineStream::is_writable() const
{
    return waitFor(POLLOUT, m_writeDeadline.value_or(Clock::now() + m_limits.answer));
}

ssize_t DeadlineStream::read(char *to, size_t size)
{
    if (m_taken == m_buffered) {
        // The deadline also holds for a client that always has one more byte ready.
        if (!waitFor(POLLIN, readDeadline()))
            return -1;
        const ssize_t got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        if (got <= 0)
            return got;
        m_buffered = size_t(got);
        m_received += got;
        m_taken = 0;
    }
    const size_t count = std::min(size, m_buffered - m_taken);
    std::memcpy(to, m_buffer.data() + m_taken, count);
    m_taken += count;
    return ssize_t(count);
}

ssize_t DeadlineStream::write(const char *from, size_t size)
{
    if (!m_writeDeadline)
        m_writeDeadline = Clock::now() + m_limits.answer;
    if (!waitFor(POLLOUT, *m_writeDeadline))
        return -1;
    return ::send(m_socket, from, size, MSG_NOSIGNAL);
}

// We log no addresses, so nobody needs them.
void DeadlineStream::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip.clear();
    port = 0;
}

void DeadlineStream::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip.clear();
    port = 0;
}

void DeadlineStream::finish()
{
    ::shutdown(m_socket, SHUT_WR);
    const auto deadline = Clock::now() + LingerTime;
    size_t drained = 0;
    while (drained < LingerBytes && waitFor(POLLIN, deadline)) {
        const ssize_t got = ::recv(m_socket, m_buffer.data(), m_buffer.size(), 0);
        if (got <= 0)
            return;
        drained += size_t(got);
    }
}

} // namespace stapsteen
