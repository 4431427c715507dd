// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/Identity.h"
#include "intake/desk/Notes.h"
#include "intake/desk/Requests.h"

#include "wire/ContactRequest.h"

#include <QCache>
#include <QMutex>

namespace stapsteen {

/// What a list shows of what is under a seal: no name, no number, no word of hers.
struct Summary {
    QString language; ///< BCP 47 tag
    QStringList topics; ///< ids of topics
    QString subjects; ///< what about, in Dutch
    bool preferWoman = false;
    bool hasVoice = false;
};

/// Opens what is sealed: the one place at the desk where the municipality's secret key is used. May be used
/// from any thread.
class Opener {
public:
    /// @p identity must outlive it.
    explicit Opener(const Identity &identity);

    /// The request under the seal. Errors: "seal-broken", "seal-key-unknown", those of
    /// ContactRequest::fromJson() and of Requests::sealed().
    Result<ContactRequest> open(const Requests &requests, const QString &id) const;

    /// Its summary. To find requests by language or topic among thousands, those of the last twenty
    /// thousand are kept in memory: opening is what costs. Same errors as open().
    Result<Summary> summary(const Requests &requests, const QString &id);

    /// What a note says. Errors: "seal-broken", "seal-key-unknown".
    Result<QString> open(const Note &note) const;

    /// What notes are sealed with.
    const SealPublicKey &sealKey() const;

private:
    const Identity &m_identity;
    QMutex m_mutex; ///< of m_summaries
    QCache<QString, Summary> m_summaries;
};

} // namespace stapsteen
