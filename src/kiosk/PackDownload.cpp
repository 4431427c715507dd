// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/PackDownload.h"

#include "common/Durable.h"
#include "wire/Protocol.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QNetworkReply>

namespace stapsteen {

namespace {

constexpr qint64 MaximumListingBytes = 16 * 1024;
constexpr qint64 BufferBytes = 1024 * 1024;

Error unreachable()
{
    return {QStringLiteral("unreachable"),
            QStringLiteral("De gemeente is nu niet te bereiken voor nieuwe inhoud.")};
}

} // namespace

PackDownload::PackDownload(const Enrolment &enrolment, const QString &pack, const QString &folder,
                           QObject *parent)
    : QObject(parent)
    , m_pack(pack)
    , m_folder(folder)
    , m_line(enrolment)
{
}

PackDownload::~PackDownload()
{
    release();
}

QNetworkReply *PackDownload::get(const QString &path, qint64 from)
{
    QNetworkRequest request = m_line.request(path);
    request.setRawHeader("Accept", "application/json, application/octet-stream");
    // A compressed answer would not fit the range.
    request.setRawHeader("Accept-Encoding", "identity");
    if (from > 0)
        request.setRawHeader("Range", "bytes=" + QByteArray::number(from) + '-');
    return m_line.start(request);
}

void PackDownload::start(const std::function<bool(const PackListing &)> &wanted)
{
    m_wanted = wanted;
    release();
    m_reply = get(protocol::PacksPath + m_pack, 0);
    m_reply->setReadBufferSize(MaximumListingBytes + 1);
    connect(m_reply, &QNetworkReply::finished, this, &PackDownload::takeListing, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        if (m_reply->bytesAvailable() > MaximumListingBytes)
            m_reply->abort();
    });
}

void PackDownload::takeListing()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = m_reply->read(MaximumListingBytes);
    release();
    if (status == 404) { // this intake hands out no packs, or not this one
        Q_EMIT nothingNew();
        return;
    }
    if (status != 200) {
        Q_EMIT failed(unreachable());
        return;
    }
    const auto listing = PackListing::fromJson(body);
    if (!listing || listing->pack != m_pack) {
        Q_EMIT failed(listing ? PackListing::fromJson({}).error() : listing.error());
        return;
    }
    m_listing = *listing;
    if (!m_wanted(m_listing)) {
        Q_EMIT nothingNew();
        return;
    }
    // The beginning of a release that is no more is of no use.
    const QString mine = m_listing.digest + QLatin1String(".part");
    QDir().mkpath(m_folder);
    const QStringList parts =
        QDir(m_folder).entryList({QStringLiteral("*.part")}, QDir::Files | QDir::System);
    for (const QString &part : parts) {
        if (part != mine)
            QFile::remove(m_folder + QLatin1Char('/') + part);
    }
    m_part = m_folder + QLatin1Char('/') + mine;
    fetchRest();
}

void PackDownload::fetchRest()
{
    m_size = QFileInfo(m_part).size();
    if (m_size > m_listing.bytes)
        dropPart();
    m_before = m_size;
    m_accepted = false;
    if (m_before == m_listing.bytes) {
        endFetch();
        return;
    }
    m_reply = get(protocol::PackFilesPath + m_listing.digest, m_before);
    m_reply->setReadBufferSize(BufferBytes);
    connect(m_reply, &QNetworkReply::readyRead, this, &PackDownload::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &PackDownload::endFetch, Qt::QueuedConnection);
}

bool PackDownload::judgeHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray range = m_reply->rawHeader("Content-Range");
    m_accepted =
        status == 200 || (status == 206 && range.startsWith("bytes " + QByteArray::number(m_before) + '-'));
    if (status == 200 && m_size > 0) // whoever answers knows no ranges: from the beginning
        dropPart();
    return m_accepted;
}

void PackDownload::takeBytes()
{
    if (!m_accepted && !judgeHead()) {
        m_reply->abort();
        return;
    }
    const QByteArray bytes = m_reply->readAll();
    if (m_size + bytes.size() > m_listing.bytes) { // no pack of that size
        dropPart();
        m_reply->abort();
        return;
    }
    if (const auto done = durable::append(m_part, bytes); !done) {
        dropPart();
        giveUp(done.error());
        return;
    }
    m_size += bytes.size();
}

void PackDownload::endFetch()
{
    if (m_reply && m_reply->error() == QNetworkReply::NoError && m_reply->bytesAvailable() > 0)
        takeBytes();
    if (m_before < m_listing.bytes && !m_reply)
        return; // gave up
    release();
    if (m_size == m_listing.bytes) {
        if (const auto kept = durable::sync(m_part); kept)
            Q_EMIT fetched(m_part, m_listing);
        else
            giveUp(kept.error());
    } else if (m_size > m_before) {
        fetchRest(); // a slow line is cut off now and then; as long as it brings something, on we go
    } else {
        giveUp(unreachable());
    }
}

void PackDownload::dropPart()
{
    QFile::remove(m_part);
    m_size = 0;
}

void PackDownload::giveUp(const Error &error)
{
    release();
    Q_EMIT failed(error);
}

void PackDownload::release()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

} // namespace stapsteen
