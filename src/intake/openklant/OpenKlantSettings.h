// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"

#include <QStringList>
#include <QUrl>

namespace stapsteen {

/// How requests go on to the municipality's Open Klant: what the file named by `--open-klant` says.
struct OpenKlantSettings {
    static constexpr qsizetype MaxKanaal = 50; ///< Open Klant's own bound

    QUrl url; ///< of its klantinteracties API, up to and with `/v1`; https, or http on this machine only
    QString tokenFile; ///< holds the token, read anew for every round
    QString kanaal; ///< 1–50 characters; Open Klant may check it against the municipality's list
    QStringList actors; ///< uuids of who gets the task, 1–20
    QStringList states; ///< which requests go on, by their state at the desk (`new` if the file says nothing)
    QString authorityFile; ///< PEM: then only this authority is trusted; empty: those of the system

    /// Errors: "open-klant-settings" with what is wrong in its sentence, "file-read", "file-too-large".
    static Result<OpenKlantSettings> load(const QString &file);

    /// Errors: "open-klant-token-file" when there is nothing usable in it, "file-read", "file-too-large".
    Result<QByteArray> token() const;
};

} // namespace stapsteen
