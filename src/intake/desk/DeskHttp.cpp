// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/DeskHttp.h"

#include "intake/Log.h"
#include "intake/desk/PageParts.h"

namespace stapsteen::desk {

HttpResponse content(int status, const QByteArray &type, const QByteArray &body)
{
    return {status,
            type,
            body,
            {{"Content-Security-Policy",
              "default-src 'none'; style-src 'self'; media-src 'self'; form-action 'self'; "
              "frame-ancestors 'none'; base-uri 'none'"},
             {"Referrer-Policy", "no-referrer"},
             {"Cache-Control", "no-store"},
             {"Cross-Origin-Opener-Policy", "same-origin"},
             {"Cross-Origin-Resource-Policy", "same-origin"},
             {"X-Content-Type-Options", "nosniff"}}};
}

HttpResponse page(const Html &html, int status)
{
    return content(status, QByteArrayLiteral("text/html; charset=utf-8"), html.toDocument());
}

HttpResponse redirect(const QByteArray &to)
{
    HttpResponse response = content(303, {}, {});
    response.headers.append({"Location", to});
    return response;
}

HttpResponse unavailable(const Error &error)
{
    logTrouble(error);
    return page(pages::message(QStringLiteral("Even niet beschikbaar"),
                               QStringLiteral("Er is een storing. Probeer het straks opnieuw.")),
                503);
}

HttpResponse busy(const QString &sentence)
{
    return page(pages::message(QStringLiteral("Even wachten"),
                               sentence + QStringLiteral(" Probeer het over een minuut opnieuw.")),
                429);
}

HttpResponse notFound()
{
    return page(pages::message(QStringLiteral("Niet gevonden"), QStringLiteral("Deze bladzijde is er niet.")),
                404);
}

HttpResponse forbidden()
{
    return page(pages::message(QStringLiteral("Niet voor uw rol"),
                               QStringLiteral("Deze bladzijde hoort bij het werk van een ander.")),
                403);
}

HttpResponse failed(const Error &error)
{
    if (error.code == QLatin1String("request-unknown"))
        return notFound();
    if (error.code == QLatin1String("request-changed"))
        return page(pages::message(QStringLiteral("Intussen veranderd"), error.sentence), 409);
    return unavailable(error);
}

HttpResponse staleForm()
{
    return page(pages::message(QStringLiteral("Dit formulier is verlopen"),
                               QStringLiteral("Er is niets veranderd. Probeer het opnieuw.")),
                403);
}

HttpResponse refusal(int status)
{
    return page(pages::message(QStringLiteral("Dat kan niet"),
                               QStringLiteral("De balie begrijpt deze aanvraag niet.")),
                status);
}

QString field(const QUrlQuery &from, const QString &name)
{
    return from.queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace stapsteen::desk
