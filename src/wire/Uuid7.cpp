// SPDX-License-Identifier: EUPL-1.2
#include "wire/Uuid7.h"

#include <QMutex>
#include <QRegularExpression>
#include <QUuid>

#include <sodium.h>

#include <algorithm>

namespace stapsteen {

namespace {

constexpr quint64 CounterLimit = 1 << 12; // rand_a has 12 bits

struct Tick {
    quint64 milliseconds; // since 1970, 48 bits
    quint64 counter;
};

// A new millisecond starts the counter at random in its lower half, which leaves room to count and
// tells nobody how many came before; a counter that runs over borrows the next millisecond.
Tick nextTick(quint64 now)
{
    static QMutex mutex;
    static Tick last{0, 0};
    const QMutexLocker lock(&mutex);
    if (now <= last.milliseconds && last.counter + 1 < CounterLimit)
        ++last.counter;
    else
        last = {std::max(now, last.milliseconds + 1), randombytes_uniform(CounterLimit / 2)};
    return last;
}

} // namespace

QString uuid7(const QDateTime &time)
{
    const Tick tick = nextTick(quint64(std::max<qint64>(time.toMSecsSinceEpoch(), 0)));
    unsigned char bytes[16];
    randombytes_buf(bytes + 8, 8);
    for (int i = 0; i < 6; ++i)
        bytes[i] = (unsigned char)(tick.milliseconds >> (40 - 8 * i));
    bytes[6] = (unsigned char)(0x70 | tick.counter >> 8);
    bytes[7] = (unsigned char)(tick.counter & 0xff);
    bytes[8] = (unsigned char)(0x80 | (bytes[8] & 0x3f));
    return QUuid::fromRfc4122(QByteArrayView(bytes, 16)).toString(QUuid::WithoutBraces);
}

bool isUuid7(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\\z"));
    return form.match(text).hasMatch();
}

} // namespace stapsteen
