// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"
#include "wire/PackListing.h"

#include <QNetworkAccessManager>
#include <QUrl>

#include <chrono>
#include <functional>

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace stapsteen {

/// Fetches a pack from the intake into `<folder>/<digest>.part`, from where an earlier try stopped. What lies
/// in the folder is all it remembers: it may be killed at any point. Nothing it brings is trusted before
/// PackStore verified it.
class PackDownload : public QObject {
    Q_OBJECT

public:
    /// Where a kiosk gets its pack.
    struct From {
        QUrl intake; ///< as in the enrolment
        QString pack; ///< id
        QByteArray authority; ///< PEM of the only certificate trusted for https; empty: those of the system
    };

    /// Without a byte for so long, a try ends.
    static constexpr std::chrono::milliseconds Silence{20'000};

    PackDownload(const From &from, const QString &folder, QObject *parent = nullptr,
                 std::chrono::milliseconds silence = Silence);
    ~PackDownload() override;

    /// Asks what there is, and fetches it if @p wanted says so. Ends in one of the signals.
    void start(const std::function<bool(const PackListing &)> &wanted);

Q_SIGNALS:
    /// @p file is whole; on the disk, not verified.
    void fetched(const QString &file, const stapsteen::PackListing &listing);

    /// There is nothing the kiosk wants.
    void nothingNew();

    /// "unreachable", "listing-malformed", "disk-full", "store-failed". What was fetched stays for the next
    /// try, except when the disk is full: her requests need the room more.
    void failed(const stapsteen::Error &error);

private:
    QNetworkReply *get(const QString &path, qint64 from);
    void takeListing();
    void fetchRest();
    bool judgeHead();
    void takeBytes();
    void endFetch();
    void dropPart();
    void giveUp(const Error &error);
    void release();

    const From m_from;
    const QString m_folder;
    const std::chrono::milliseconds m_silence;
    std::function<bool(const PackListing &)> m_wanted;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    PackListing m_listing;
    QString m_part;
    qint64 m_size = 0; ///< of the part
    qint64 m_before = 0; ///< the same when the present request began
    bool m_accepted = false; ///< the answer's head was judged, and is what was asked for
};

} // namespace stapsteen
