// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "handoff/IntakeLine.h"
#include "wire/PackListing.h"

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
    /// Of the pack with the id @p pack, from the intake of @p enrolment.
    PackDownload(const Enrolment &enrolment, const QString &pack, const QString &folder,
                 QObject *parent = nullptr);
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

    const QString m_pack;
    const QString m_folder;
    std::function<bool(const PackListing &)> m_wanted;
    IntakeLine m_line;
    QNetworkReply *m_reply = nullptr;
    PackListing m_listing;
    QString m_part;
    qint64 m_size = 0; ///< of the part
    qint64 m_before = 0; ///< the same when the present request began
    bool m_accepted = false; ///< the answer's head was judged, and is what was asked for
};

} // namespace stapsteen
