// SPDX-License-Identifier: EUPL-1.2
//
// Preloaded into a program (LD_PRELOAD), this keeps its servers on this machine: bind() to every address
// becomes bind() to 127.0.0.1. Qt's VNC platform plugin listens on every address, without a password, and has
// no option for it; what a kiosk shows must not lie open to the network.

#include <dlfcn.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cstring>

namespace {

using Bind = int (*)(int, const sockaddr *, socklen_t);

bool listensOnIPv6Only(int socket)
{
    int only = 0;
    socklen_t size = sizeof only;
    return getsockopt(socket, IPPROTO_IPV6, IPV6_V6ONLY, &only, &size) == 0 && only != 0;
}

/// A socket for both families is reached at 127.0.0.1 as well, so that is where it goes: ::ffff:127.0.0.1.
in6_addr loopbackFor(int socket)
{
    if (listensOnIPv6Only(socket))
        return in6addr_loopback;
    in6_addr mapped = {};
    mapped.s6_addr[10] = mapped.s6_addr[11] = 0xff;
    const in_addr_t loopback = htonl(INADDR_LOOPBACK);
    std::memcpy(mapped.s6_addr + 12, &loopback, sizeof loopback);
    return mapped;
}

} // namespace

extern "C" int bind(int socket, const sockaddr *address, socklen_t length) noexcept
{
    static const Bind systemBind = reinterpret_cast<Bind>(dlsym(RTLD_NEXT, "bind"));

    if (address->sa_family == AF_INET && length >= sizeof(sockaddr_in)) {
        sockaddr_in local;
        std::memcpy(&local, address, sizeof local);
        if (local.sin_addr.s_addr == htonl(INADDR_ANY)) {
            local.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            return systemBind(socket, reinterpret_cast<const sockaddr *>(&local), sizeof local);
        }
    }
    if (address->sa_family == AF_INET6 && length >= sizeof(sockaddr_in6)) {
        sockaddr_in6 local;
        std::memcpy(&local, address, sizeof local);
        if (IN6_IS_ADDR_UNSPECIFIED(&local.sin6_addr)) {
            local.sin6_addr = loopbackFor(socket);
            return systemBind(socket, reinterpret_cast<const sockaddr *>(&local), sizeof local);
        }
    }
    return systemBind(socket, address, length);
}
