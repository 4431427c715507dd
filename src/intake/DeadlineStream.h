// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/HttpServer.h"

#include <httplib.h>

#include <array>

namespace stapsteen {

/// A socket that a whole request and a whole answer must pass in bounded time. cpp-httplib's own timeouts
/// start anew with every byte, so a client that sends one byte a second would hold a worker for hours.
class DeadlineStream final : public httplib::Stream {
public:
    DeadlineStream(socket_t socket, const HttpLimits &limits);

    bool is_readable() const override;
    bool is_writable() const override;
    ssize_t read(char *to, size_t size) override;
    ssize_t write(const char *from, size_t size) override;
    using httplib::Stream::write;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;
    socket_t socket() const override { return m_socket; }

    /// Says goodbye and reads what the client still sends, for a moment: closing with unread bytes
    /// would reset the connection, and the client would never see the answer.
    void finish();

private:
    using Clock = std::chrono::steady_clock;

    bool waitFor(short events, Clock::time_point deadline) const;
    Clock::time_point readDeadline() const;

    const socket_t m_socket;
    const HttpLimits m_limits;
    const Clock::time_point m_began = Clock::now();
    qsizetype m_received = 0; ///< bytes
    std::optional<Clock::time_point> m_writeDeadline; ///< set by the first byte of the answer
    std::array<char, 4096> m_buffer;
    size_t m_buffered = 0;
    size_t m_taken = 0;
};

} // namespace stapsteen
