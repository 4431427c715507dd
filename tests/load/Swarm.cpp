// SPDX-License-Identifier: EUPL-1.2
#include "Swarm.h"

#include <algorithm>
#include <array>
#include <chrono>

#include <arpa/inet.h>
#include <cerrno>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace stapsteen::testing {

namespace {

using Clock = std::chrono::steady_clock;

QByteArray httpPost(const QByteArray &body)
{
    return "POST /v1/envelopes HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
           "application/jose\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

// One kiosk: the request it is sending, and what it heard so far.
struct Sender {
    int socket = -1;
    size_t next = 0; // of its items
    bool isSecondTime = false;
    QByteArray out;
    qsizetype written = 0;
    QByteArray in;
    Clock::time_point begun;
};

bool connectTo(Sender &sender, quint16 port, int epoll, size_t number)
{
    sender.socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    sender.begun = Clock::now();
    if (::connect(sender.socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0
        && errno != EINPROGRESS)
        return false;
    epoll_event event{};
    event.events = EPOLLIN | EPOLLOUT | EPOLLET;
    event.data.u64 = number;
    return ::epoll_ctl(epoll, EPOLL_CTL_ADD, sender.socket, &event) == 0;
}

// Whether the answer is there, or never will be.
bool advance(Sender &sender)
{
    while (sender.written < sender.out.size()) {
        const ssize_t count = ::send(sender.socket, sender.out.constData() + sender.written,
                                     size_t(sender.out.size() - sender.written), MSG_NOSIGNAL);
        if (count <= 0)
            return errno != EAGAIN && errno != ENOTCONN;
        sender.written += count;
    }
    char buffer[4096];
    for (;;) {
        const ssize_t count = ::recv(sender.socket, buffer, sizeof buffer, 0);
        if (count < 0)
            return errno != EAGAIN;
        if (count == 0)
            return true; // the server closes after its answer
        sender.in.append(buffer, count);
    }
}

} // namespace

double SwarmResult::percentile(double share) const
{
    return milliseconds.isEmpty() ? 0 : milliseconds.at(qsizetype(double(milliseconds.size() - 1) * share));
}

Swarm::Swarm(const Fleet &fleet, int each, int again)
    : m_fleet(fleet)
{
    int number = 0;
    for (int kiosk = 0; kiosk < int(fleet.kiosks().size()); ++kiosk) {
        std::vector<Item> items;
        for (int i = 0; i < each; ++i) {
            ++number;
            items.push_back({fleet.request(kiosk), again > 0 && number % again == 0});
        }
        m_items.push_back(std::move(items));
    }
}

int Swarm::requestCount() const
{
    return int(m_items.size() * m_items.front().size());
}

SwarmResult Swarm::run(quint16 port, int seconds)
{
    SwarmResult result;
    struct Heard {
        const Item *item;
        QByteArray answer;
    };
    std::vector<Heard> heard;
    std::vector<Sender> senders(m_items.size());
    const int epoll = ::epoll_create1(EPOLL_CLOEXEC);
    size_t busy = 0;
    const auto begin = [&](size_t number) {
        Sender &sender = senders[number];
        if (sender.next >= m_items[number].size())
            return;
        sender.out = httpPost(m_items[number][sender.next].envelope.jws());
        sender.written = 0;
        sender.in.clear();
        if (connectTo(sender, port, epoll, number))
            ++busy;
        else
            ++result.failed;
    };
    const auto started = Clock::now();
    for (size_t number = 0; number < senders.size(); ++number)
        begin(number);

    std::array<epoll_event, 256> events;
    while (busy > 0 && Clock::now() - started < std::chrono::seconds(seconds)) {
        const int count = ::epoll_wait(epoll, events.data(), int(events.size()), 1000);
        for (int i = 0; i < count; ++i) {
            const size_t number = events[size_t(i)].data.u64;
            Sender &sender = senders[number];
            if (!advance(sender))
                continue;
            ::close(sender.socket);
            sender.socket = -1;
            --busy;
            result.milliseconds.append(
                std::chrono::duration<double, std::milli>(Clock::now() - sender.begun).count());
            const Item &item = m_items[number][sender.next];
            heard.push_back({&item, sender.in});
            sender.isSecondTime = item.isRepeated && !sender.isSecondTime;
            sender.next += !sender.isSecondTime;
            begin(number);
        }
    }
    result.seconds = std::chrono::duration<double>(Clock::now() - started).count();
    for (const Sender &sender : senders) {
        if (sender.socket >= 0)
            ::close(sender.socket);
    }
    ::close(epoll);
    result.failed += int(busy);

    // Only now, so that checking takes no time from the intake.
    for (const Heard &one : heard) {
        const QByteArray receipt = one.answer.mid(one.answer.indexOf("\r\n\r\n") + 4);
        const bool isProven = m_fleet.isReceipt(receipt, one.item->envelope);
        ++(isProven ? result.sent : result.failed);
    }
    std::sort(result.milliseconds.begin(), result.milliseconds.end());
    return result;
}

} // namespace stapsteen::testing
