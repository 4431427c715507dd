// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/Opener.h"

#include "intake/desk/DutchText.h"

namespace stapsteen {

namespace {

constexpr int MostSummaries = 20'000; ///< some hundreds of bytes each

Summary summarised(const ContactRequest &request)
{
    Summary summary{
        request.language, {}, dutch::subjects(request), request.preferWoman, request.voice.has_value()};
    for (const Subject &subject : request.about) {
        if (!summary.topics.contains(subject.topic))
            summary.topics.append(subject.topic);
    }
    return summary;
}

} // namespace

Opener::Opener(const Identity &identity)
    : m_identity(identity)
    , m_summaries(MostSummaries)
{
}

Result<ContactRequest> Opener::open(const Requests &requests, const QString &id) const
{
    const auto sealed = requests.sealed(id);
    if (!sealed)
        return failure(sealed.error());
    const auto opened = m_identity.unsealed(sealed->bytes, sealed->keyId);
    if (!opened)
        return failure(opened.error());
    return ContactRequest::fromJson(opened->view());
}

Result<Summary> Opener::summary(const Requests &requests, const QString &id)
{
    {
        const QMutexLocker locker(&m_mutex);
        if (const Summary *known = m_summaries.object(id))
            return *known;
    }
    const auto request = open(requests, id);
    if (!request)
        return failure(request.error());
    const Summary summary = summarised(*request);
    const QMutexLocker locker(&m_mutex);
    m_summaries.insert(id, new Summary(summary));
    return summary;
}

Result<QString> Opener::open(const Note &note) const
{
    const auto opened = m_identity.unsealed(note.sealed, note.sealKeyId);
    return opened ? Result<QString>(QString::fromUtf8(opened->view())) : failure(opened.error());
}

const SealPublicKey &Opener::sealKey() const
{
    return m_identity.seal.publicKey();
}

} // namespace stapsteen
