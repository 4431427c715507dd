// SPDX-License-Identifier: EUPL-1.2
#include "content/ScreenLines.h"

#include <algorithm>

namespace stapsteen {

const QList<ScreenLine> &screenLines()
{
    static const QList<ScreenLine> lines{
        {"screen.home", "HomeScreen", "Waar wilt u meer over weten?"},
        {"screen.home", "LanguageScreen", "Waar wilt u meer over weten?"},
        {"screen.home.stop", "LanguageScreen", "Raakt u Stop aan? Dan wissen wij alles."},
        {"screen.idle", "IdleQuestion", "Bent u er nog?"},
        {"screen.idle.touch", "IdleQuestion", "Raak het scherm aan. Anders wissen wij alles."},
        {"screen.saved", "SavedScreen", "Dit heeft u bewaard"},
        {"screen.saved.none", "SavedScreen", "U heeft nog niets bewaard"},
        {"screen.saved.how", "SavedScreen", "Raak bij een kaart het hart aan. Dan staat de kaart hier."},
        {"screen.search", "SearchScreen", "Zoek een woord of kies een plaatje"},
        {"screen.search.picture", "SearchScreen", "Kies een plaatje"},
        {"screen.reach-us", "ReachUsScreen", "Zelf contact opnemen"},
        {"screen.contact.about", "ContactQuestions", "Waarover wilt u praten?"},
        {"screen.contact.voice", "ContactQuestions", "Wilt u iets inspreken?"},
        {"screen.contact.name", "ContactQuestions", "Hoe mogen wij u noemen?"},
        {"screen.contact.channel", "ContactQuestions", "Hoe nemen wij contact op?"},
        {"screen.contact.email", "ContactQuestions", "Wat is uw e-mailadres?"},
        {"screen.contact.phone", "ContactQuestions", "Wat is uw telefoonnummer?"},
        {"screen.contact.language", "ContactQuestions", "Welke taal wilt u spreken?"},
        {"screen.contact.times", "ContactQuestions", "Wanneer mogen wij bellen?"},
        {"screen.contact.answerer", "ContactQuestions", "Wie mag opnemen als wij bellen?"},
        {"screen.contact.voicemail", "ContactQuestions", "Mogen wij een bericht inspreken?"},
        {"screen.contact.text-message", "ContactQuestions", "Mogen wij ook een sms sturen?"},
        {"screen.contact.code-word", "ContactQuestions", "Wilt u een woord afspreken?"},
        {"screen.contact.woman", "ContactQuestions", "Met wie wilt u praten?"},
        {"screen.contact.summary", "ContactQuestions", "Klopt dit?"},
        {"screen.receipt", "ReceiptScreen", "Uw vraag is bewaard"},
        {"screen.withdrawal.pictograms", "WithdrawalScreen", "Welke vier tekens kreeg u?"},
        {"screen.withdrawal.digits", "WithdrawalScreen", "Welke zes cijfers kreeg u?"},
        {"screen.withdrawal.result", "WithdrawalScreen", "Uw vraag terugnemen"},
    };
    return lines;
}

QString nameLine(const QString &language)
{
    return QStringLiteral("name.") + language;
}

QString greetingLine(const QString &language)
{
    return QStringLiteral("greeting.") + language;
}

bool isScreenLine(const QString &id, const QString &language)
{
    return id == nameLine(language) || id == greetingLine(language)
        || std::ranges::any_of(screenLines(),
                               [&](const ScreenLine &line) { return id == QLatin1String(line.id); });
}

} // namespace stapsteen
