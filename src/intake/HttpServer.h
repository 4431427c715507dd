// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Http.h"

#include "wire/Protocol.h"

#include <chrono>
#include <memory>

namespace stapsteen {

/// What one client may take of the server.
struct HttpLimits {
    int workers = 32; ///< requests handled at once; the next wait in the kernel's queue
    std::chrono::milliseconds request{10'000}; ///< from the first byte to the last of a whole request …
    qsizetype slowest = protocol::SlowestBytesPerSecond; ///< … and more for what has come, at this rate …
    qsizetype largest = protocol::MaxEnvelopeBytes + 16 * 1024; ///< … of which no more than this counts
    std::chrono::milliseconds answer{10'000}; ///< to take the whole answer
};

/// HTTP/1.1 in front of a HttpService, on threads of its own.
///
/// cpp-httplib stands behind it and is seen in HttpServer.cpp only. One request per connection: nothing
/// left of one request can be taken for the start of another, and a slow client holds one worker for a
/// bounded time: a spoken message has its time on a thin line, a byte a second has not.
class HttpServer {
public:
    explicit HttpServer(HttpService service, HttpLimits limits = {});
    ~HttpServer(); ///< stops it
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Listens on @p host and @p port (0: any free one) and answers from now on; gives the port.
    /// Errors: "listen" when the address cannot be had.
    Result<quint16> start(const QString &host, quint16 port);

    /// The same on the Unix socket @p path, which the program's account and group may connect to (mode 0660);
    /// one that an earlier run left behind is replaced.
    /// Errors: "listen" when it cannot be had.
    Result<> startOnSocket(const QString &path);

    /// Takes no new connections, finishes what is under way, and returns.
    void stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace stapsteen
