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
    if (m_exchange)
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
    if (const auto checked = IntakeLine::check(enrolment); !checked)
        return checked;
    const auto current = KioskIdentity::load(m_folder);
    if (current && current->enrolment.withdrawalSalt != enrolment.withdrawalSalt) {
        return failure("enrolment-other-municipality",
                       QStringLiteral("Deze kiosk hoort bij een andere gemeente (%1).")
                           .arg(current->enrolment.municipality));
    }
    const auto key = KioskIdentity::keyIn(m_folder, enrolment.token);
    if (!key)
        return failure(key.error());
    m_line = std::make_unique<IntakeLine>(enrolment, m_patience);
    m_exchange = m_line->post(protocol::KiosksPath, protocol::JoseType,
                              EnrolmentRequest::sign(enrolment.token, name, *key));
    connect(m_exchange.get(), &Exchange::done, this,
            [this, enrolment](const Answer &answer) { takeAnswer(enrolment, answer); });
    return {};
}

void Enroller::takeAnswer(const Enrolment &enrolment, const Answer &answer)
{
    m_exchange.release()->deleteLater(); // it is the one calling
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
    auto key = KioskIdentity::keyIn(m_folder, enrolment.token);
    if (!key)
        return failure(key.error());
    return KioskIdentity{said->kioskId, std::move(*key), enrolment}.save(m_folder);
}

} // namespace stapsteen
