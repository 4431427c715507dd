// SPDX-License-Identifier: EUPL-1.2
#include "content/CanonicalFile.h"

#include <QByteArray>
#include <QFile>
#include <QtEndian>

#include <algorithm>

// All of https://www.sqlite.org/fileformat2.html.
namespace stapsteen {

namespace {

constexpr int HeaderBytes = 100; // on the first page, before what every page has
constexpr int PageSizeAt = 16;
constexpr int ChangesAt = 24;
constexpr int ChangesOfWriterAt = 92; // must be ChangesAt's, or the size in the header does not count
constexpr int WriterAt = 96;

class Page {
public:
    explicit Page(QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    int number16(qsizetype at) const
    {
        return at + 2 <= m_bytes.size() ? quint8(m_bytes.at(at)) << 8 | quint8(m_bytes.at(at + 1)) : 0;
    }
    void put32(qsizetype at, quint32 number) { qToBigEndian(number, m_bytes.data() + at); }

    /// Between the list of cells and the cells, and inside free blocks. Pages of another kind (the rest of a
    /// long value) begin with 0.
    void clearUnused(qsizetype from)
    {
        const char kind = m_bytes.at(from);
        const bool isInner = kind == 2 || kind == 5;
        if (!isInner && kind != 10 && kind != 13)
            return;
        const int cells = number16(from + 3);
        const int content = number16(from + 5);
        clear(from + (isInner ? 12 : 8) + 2 * cells, content == 0 ? m_bytes.size() : content);
        // Each free block says where the next one is and how long it is; they come in order.
        for (int block = number16(from + 1), last = 0; block > last; last = block, block = number16(block))
            clear(block + 4, block + number16(block + 2));
    }

private:
    void clear(qsizetype begin, qsizetype end)
    {
        if (0 <= begin && begin < end && end <= m_bytes.size())
            std::fill(m_bytes.begin() + begin, m_bytes.begin() + end, '\0');
    }

    QByteArray &m_bytes;
};

} // namespace

bool makeCanonical(const QString &file)
{
    QFile database(file);
    if (!database.open(QIODevice::ReadWrite))
        return false;
    const QByteArray header = database.read(HeaderBytes);
    if (header.size() < HeaderBytes)
        return false;
    const int written = qFromBigEndian<quint16>(header.constData() + PageSizeAt);
    const qint64 pageSize = written == 1 ? 65536 : written;
    for (qint64 at = 0; at < database.size(); at += pageSize) {
        QByteArray bytes;
        if (!database.seek(at) || (bytes = database.read(pageSize)).size() != pageSize)
            return false;
        const QByteArray before = bytes;
        Page page(bytes);
        page.clearUnused(at == 0 ? HeaderBytes : 0);
        if (at == 0) {
            page.put32(ChangesAt, 1);
            page.put32(ChangesOfWriterAt, 1);
            page.put32(WriterAt, 3'040'001); // the oldest we are built with
        }
        if (bytes != before && (!database.seek(at) || database.write(bytes) != pageSize))
            return false;
    }
    return database.flush();
}

} // namespace stapsteen
