// SPDX-License-Identifier: EUPL-1.2
#include "handoff/Enroller.h"

#include "handoff/Verdict.h"
#include "wire/Protocol.h"

namespace stapsteen {

Enroller::Enroller(const QString &folder, QObject *parent, Patience patience)
    : QObject(parent)
    , m_folder(folder)
    , m_patience(patience)
{
}

void Enroller::enrol(const Enrolment &enrolment, const QString &name)
{
    if (m_post)
        return;
    if (const auto started = start(enrolment, name); !started) {
        QMetaObject::invokeMethod(
            this, [this, error = started.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    }
}

Result<> Enroller::start(const Enrolment &enrolment, const QString &name)
{
    if (enrolment.token.isEmpty())
        return failure("enrolment-spent",
                       QStringLiteral("Dit aanmeldbestand is al gebruikt. Vraag de gemeente om een nieuw."));
    const auto key = KioskIdentity::keyIn(m_folder);
    if (!key)
        return failure(key.error());
    m_post = std::make_unique<Post>(m_network, enrolment.endpoint(protocol::KiosksPath), protocol::JoseType,
                                    EnrolmentRequest::sign(enrolment.token, name, *key), m_patience);
    connect(m_post.get(), &Post::done, this,
            [this, enrolment](const Answer &answer) { takeAnswer(enrolment, answer); });
    return {};
}

void Enroller::takeAnswer(const Enrolment &enrolment, const Answer &answer)
{
    m_post.release()->deleteLater(); // it is the one calling
    if (const auto kept = keep(enrolment, answer); !kept)
        Q_EMIT failed(kept.error());
    else
        Q_EMIT enrolled();
}

Result<> Enroller::keep(const Enrolment &enrolment, const Answer &answer)
{
    if (const auto unheard = judgeConnection(answer))
        return tl::unexpected(Error{unheard->code, unheard->sentence});
    if (const auto problem = problemIn(answer)) {
        return tl::unexpected(Error{
            problem->code, QStringLiteral("De gemeente weigert deze aanmelding (%1).").arg(problem->code)});
    }
    const auto said = EnrolmentAnswer::fromJson(answer.body);
    if ((answer.status != 200 && answer.status != 201) || answer.contentType != protocol::JsonType || !said)
        return failure("untrusted-answer",
                       QStringLiteral("Er kwam een antwoord dat niet van de gemeente is."));
    auto key = KioskIdentity::keyIn(m_folder);
    if (!key)
        return failure(key.error());
    return KioskIdentity{said->kioskId, std::move(*key), enrolment}.save(m_folder);
}

} // namespace stapsteen
