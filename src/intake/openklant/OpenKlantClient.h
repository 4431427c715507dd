// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/openklant/OpenKlantSettings.h"

#include <QJsonObject>
#include <QList>
#include <QUrlQuery>

#include <chrono>
#include <memory>

namespace stapsteen {

/// The klantinteracties API of one Open Klant: records by resource (`klantcontacten`, `internetaken` …).
/// Each call takes half a minute at most (and what it takes to connect), checks the certificate, and follows
/// no redirect.
///
/// Errors of every call, each with a Dutch sentence for staff that holds nothing of a request:
/// - "open-klant-unreachable", "open-klant-certificate": nothing was sent;
/// - "open-klant-token": 401 or 403;
/// - "open-klant-kanaal", "open-klant-address", "open-klant-refused": 400, by the field it names;
/// - "open-klant-elsewhere": what answers there is no Open Klant, or not at this address;
/// - "open-klant-trouble": 429 or 5xx;
/// - "open-klant-no-answer": sent, but no whole answer came.
class OpenKlantClient {
public:
    static constexpr std::chrono::milliseconds Longest{30'000};

    OpenKlantClient(const OpenKlantSettings &settings, const QByteArray &token,
                    std::chrono::milliseconds longest = Longest);
    ~OpenKlantClient();

    /// All records that match @p filter, over all pages.
    Result<QList<QJsonObject>> find(const QString &resource, const QUrlQuery &filter);

    /// The record of that uuid. Errors: "open-klant-absent" too, when there is none any more.
    Result<QJsonObject> get(const QString &resource, const QString &uuid);

    /// Makes a record and gives it as Open Klant keeps it. It has no idempotency key: after an error that
    /// isDoubtful(), it may have been made all the same.
    Result<QJsonObject> create(const QString &resource, const QJsonObject &record);

    /// Deletes a record. One that is not there is as good as deleted.
    Result<> remove(const QString &resource, const QString &uuid);

    /// Breaks off what is under way. May be called from any thread.
    void stop();

    /// Whether what was asked may have been done although it failed with @p error.
    static bool isDoubtful(const Error &error);

    /// Whether @p error is about Open Klant as a whole, so that other requests would fail likewise.
    static bool concernsAll(const Error &error);

private:
    struct Answer {
        int status = 0;
        QByteArray type; ///< without parameters
        QByteArray body;
    };

    Result<Answer> exchange(const char *method, const QString &path, const QByteArray &body = {});

    class Http;
    std::unique_ptr<Http> m_http;
    const std::chrono::milliseconds m_longest;
};

} // namespace stapsteen
