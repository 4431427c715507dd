// SPDX-License-Identifier: EUPL-1.2
#include "handoff/Verdict.h"

#include "wire/Protocol.h"

namespace stapsteen {

namespace {

Verdict untrusted()
{
    return {Setback::Untrusted,
            QStringLiteral("untrusted-answer"),
            QStringLiteral("Er kwam een antwoord dat niet van de gemeente is. Moet iemand eerst inloggen op "
                           "het wifi-netwerk?"),
            {},
            {}};
}

QString strangerSentence(const QString &code)
{
    if (code == QLatin1String("kiosk-revoked")) {
        return QStringLiteral(
            "De gemeente heeft deze kiosk ingetrokken. Wat hier klaarstaat, blijft bewaard. "
            "Bel de gemeente en vraag om een nieuw aanmeldbestand.");
    }
    return QStringLiteral(
               "De gemeente kent deze kiosk niet (%1). Wat hier klaarstaat, blijft bewaard. Meld de "
               "kiosk opnieuw aan.")
        .arg(code);
}

} // namespace

std::optional<Problem> problemIn(const Answer &answer)
{
    if (answer.contentType != protocol::ProblemType)
        return std::nullopt;
    auto problem = Problem::fromJson(answer.body);
    if (!problem || problem->status != answer.status)
        return std::nullopt;
    return *problem;
}

std::optional<Verdict> judgeConnection(const Answer &answer)
{
    switch (answer.outcome) {
    case Answer::Outcome::Answered:
        return std::nullopt;
    case Answer::Outcome::Unreachable:
        return Verdict{Setback::Network,
                       QStringLiteral("network"),
                       QStringLiteral("De gemeente is niet bereikbaar. Is er netwerk?"),
                       {},
                       {}};
    case Answer::Outcome::Insecure:
        return Verdict{Setback::Network,
                       QStringLiteral("tls"),
                       QStringLiteral("De verbinding met de gemeente is niet veilig. Staat de klok goed?"),
                       {},
                       {}};
    case Answer::Outcome::TimedOut:
        return Verdict{Setback::Network,
                       QStringLiteral("timeout"),
                       QStringLiteral("De gemeente antwoordt te langzaam."),
                       {},
                       {}};
    case Answer::Outcome::TooLarge:
        break;
    }
    return untrusted();
}

Verdict judge(const Answer &answer, const QString &id, const QByteArray &jws,
              const QList<SigningPublicKey> &intakeKeys)
{
    if (const auto unheard = judgeConnection(answer))
        return *unheard;
    if (answer.status == 200 || answer.status == 201) {
        const auto receipt = Receipt::verify(answer.body, id, jws, intakeKeys);
        return receipt ? Verdict{{}, {}, {}, {}, *receipt} : untrusted();
    }

    const auto problem = problemIn(answer);
    switch (answer.status) {
    case 400:
    case 409:
    case 413:
        if (!problem)
            break;
        return {
            Setback::Refused,
            problem->code,
            QStringLiteral("De gemeente weigert dit bericht (%1, %2).").arg(answer.status).arg(problem->code),
            {},
            {}};
    case 401:
    case 403:
        if (!problem)
            break;
        return {Setback::Stranger, problem->code, strangerSentence(problem->code), {}, {}};
    case 429:
        return {Setback::RateLimited,
                QStringLiteral("rate-limited"),
                QStringLiteral("De gemeente vraagt even te wachten."),
                answer.retryAfter,
                {}};
    default:
        if (answer.status < 500)
            break;
        return {answer.retryAfter.count() > 0 ? Setback::RateLimited : Setback::Server,
                QStringLiteral("server"),
                QStringLiteral("Het systeem van de gemeente heeft een storing (%1).").arg(answer.status),
                answer.retryAfter,
                {}};
    }
    return untrusted();
}

} // namespace stapsteen
