// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Wipe.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <functional>
#include <span>
#include <vector>

namespace stapsteen::test {

/// Random letters that stand in this process's memory only disguised, so that whoever finds them plain
/// knows that somebody else left them there.
class Canary {
public:
    explicit Canary(int length)
    {
        for (int i = 0; i < length; ++i)
            m_disguised.push_back(char16_t(QRandomGenerator::global()->bounded(u'a', u'z' + 1) ^ Disguise));
    }

    /// Gives the letters to @p listener and overwrites what it was given.
    void tell(const std::function<void(const QString &)> &listener) const
    {
        QString text(qsizetype(m_disguised.size()), Qt::Uninitialized);
        std::ranges::transform(m_disguised, text.begin(), [](char16_t c) { return QChar(c ^ Disguise); });
        listener(text);
        wipe(text);
    }

    /// Whether the letters stand in @p memory, as a QString holds them.
    bool standsIn(std::span<const char16_t> memory) const
    {
        const auto same = [](char16_t found, char16_t disguised) { return (found ^ Disguise) == disguised; };
        return !std::ranges::search(memory, m_disguised, same).empty();
    }

private:
    static constexpr char16_t Disguise = 0x5A5A;

    std::vector<char16_t> m_disguised;
};

/// The heap of this process, looked at from outside through /proc/self/mem: also what was freed.
namespace ProcessMemory {

inline bool isReadable()
{
    return QFile(QStringLiteral("/proc/self/mem")).open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

inline bool holds(const Canary &canary)
{
    constexpr qint64 Window = 1 << 16; // bytes
    constexpr qint64 Overlap = 256; // more than any canary
    constexpr qint64 Largest = 1 << 30; // a region beyond it is reserved address space, not memory

    QFile maps(QStringLiteral("/proc/self/maps"));
    QFile memory(QStringLiteral("/proc/self/mem"));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    static std::array<char16_t, Window / 2> window; // not on the heap, where it would hide its neighbours
    const auto ours = qint64(quintptr(window.data()));
    bool found = false;
    // Into a buffer of its own as well: what we allocated here could take the place of what was freed.
    std::array<char, 4096> region;
    while (!found && maps.readLine(region.data(), region.size()) > 0) {
        // Not the stack, where registers are spilled: it is overwritten all the time.
        unsigned long long from = 0, to = 0;
        if (std::sscanf(region.data(), "%llx-%llx", &from, &to) != 2 || !std::strstr(region.data(), " rw-p ")
            || std::strstr(region.data(), "[stack]") || qint64(to - from) > Largest)
            continue;
        for (qint64 at = qint64(from); at < qint64(to) && !found; at += Window - Overlap) {
            if (at + Window > ours && at < ours + Window)
                continue; // our own copy
            window.fill(u'\0');
            if (memory.seek(at)
                && memory.read(reinterpret_cast<char *>(window.data()), qMin(Window, qint64(to) - at)) > 0)
                found = canary.standsIn(window);
        }
    }
    window.fill(u'\0');
    return found;
}

} // namespace ProcessMemory

} // namespace stapsteen::test
