// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <memory>

namespace stapsteen {

/// Bytes nobody else may see: kept out of swap and core files where the system lets us (mlock),
/// between guard pages, and overwritten when they go. Moves, never copies.
class Secret {
public:
    /// @p size bytes, not yet filled.
    explicit Secret(qsizetype size);

    /// Takes over @p bytes and overwrites the original.
    static Secret take(QByteArray &&bytes);

    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }
    qsizetype size() const { return m_size; }

    /// The bytes where they lie, for reading; valid as long as this is. Whoever alters or detaches
    /// the result makes an unprotected copy.
    QByteArray view() const;

    /// Forgets all bytes from @p size on.
    void truncate(qsizetype size);

private:
    struct Free {
        void operator()(unsigned char *bytes) const;
    };

    std::unique_ptr<unsigned char, Free> m_bytes;
    qsizetype m_size;
};

/// Overwrites @p bytes where they lie, also for whoever shares them, and empties it. Bytes that a
/// QByteArray only points at (a literal, fromRawData()) stay as they are.
void wipe(QByteArray &bytes);

} // namespace stapsteen
