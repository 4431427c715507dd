// SPDX-License-Identifier: EUPL-1.2
#include "common/Secret.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace stapsteen {

Secret::Secret(qsizetype size)
    : m_size(size)
{
    // libsodium picks its allocator's canary here; a machine that cannot start it cannot keep secrets.
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium does not start");
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size_t(size))));
    if (!m_bytes)
        throw std::bad_alloc();
}

Secret Secret::take(QByteArray &&bytes)
{
    Secret secret(bytes.size());
    std::memcpy(secret.data(), bytes.constData(), size_t(bytes.size()));
    wipe(bytes);
    return secret;
}

QByteArray Secret::view() const
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(m_bytes.get()), m_size);
}

void Secret::truncate(qsizetype size)
{
    Q_ASSERT(size <= m_size);
    sodium_memzero(m_bytes.get() + size, size_t(m_size - size));
    m_size = size;
}

void Secret::Free::operator()(unsigned char *bytes) const
{
    sodium_free(bytes); // overwrites first
}

void wipe(QByteArray &bytes)
{
    // A literal or QByteArray::fromRawData() is not ours to write to. Of what is, data() would detach a
    // shared array and wipe the copy.
    if (bytes.data_ptr().isMutable())
        sodium_memzero(const_cast<char *>(bytes.constData()), size_t(bytes.size()));
    bytes.clear();
}

} // namespace stapsteen
