// SPDX-License-Identifier: EUPL-1.2
#include "content/Checks.h"

#include "content/Coverage.h"
#include "content/PackFormat.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace stapsteen::checks {

namespace {

QString percent(double share)
{
    return QStringLiteral("%1%").arg(int(share * 100)); // rounded down: 99.9 % is not all
}

void readTranslations(const SourceTree &sources, const SourceLanguage &language, Remarks &remarks)
{
    const QString file = sources.translationFile(language.tag);
    if (!sources.translations.contains(language.tag)) {
        remarks.warning(About::Untranslated, language.place,
                        QStringLiteral("Voor %1 is er geen vertaalbestand; maak het met "
                                       "stapsteen-pack translations.")
                            .arg(language.name));
        return;
    }
    const TranslationFile &translations = sources.translations[language.tag];
    const QList<SourceMessage> messages = sources.messages();
    QSet<QString> known;
    for (const SourceMessage &message : sources.ownMessages())
        known.insert(message.id);
    int untranslated = 0;
    int unreviewed = 0;
    for (const SourceMessage &message : messages) {
        known.insert(message.id);
        const Translation *translation = translations.find(message.id);
        if (!translation || translation->text.isEmpty()) {
            ++untranslated;
            remarks.detail(About::Untranslated,
                           translation ? SourcePlace{translation->file, translation->line}
                                       : SourcePlace{file, 0},
                           QStringLiteral("\"%1\" is nog niet vertaald.").arg(message.id));
            continue;
        }
        const SourcePlace place{translation->file, translation->line};
        // Brought up to date, the file holds today's Dutch, and the old one as long as the words are from
        // then.
        if (translation->source != message.text || !translation->oldSource.isEmpty()) {
            remarks.warning(About::OutOfDate, place,
                            QStringLiteral("Het Nederlands van \"%1\" is veranderd sinds deze vertaling.")
                                .arg(message.id));
        } else if (!translation->finished) {
            ++unreviewed;
            remarks.detail(About::Unreviewed, place,
                           QStringLiteral("\"%1\" is nog niet nagekeken door iemand met deze moedertaal.")
                               .arg(message.id));
        }
        QStringList expected = Figures::namesIn(message.text);
        QStringList found = Figures::namesIn(translation->text);
        expected.sort();
        found.sort();
        if (expected != found) {
            remarks.error(About::Wrong, place,
                          QStringLiteral("De vertaling van \"%1\" noemt andere bedragen dan het Nederlands: "
                                         "{%2} in plaats van {%3}.")
                              .arg(message.id, found.join(QStringLiteral("}, {")),
                                   expected.join(QStringLiteral("}, {"))));
        }
    }
    if (untranslated > 0)
        remarks.note(About::Untranslated, {file, 0},
                     QStringLiteral("%1 van %2 teksten zijn nog niet vertaald.")
                         .arg(untranslated)
                         .arg(messages.size()));
    if (unreviewed > 0)
        remarks.note(About::Unreviewed, {file, 0},
                     QStringLiteral("%1 van %2 teksten zijn nog niet nagekeken door iemand met deze "
                                    "moedertaal.")
                         .arg(unreviewed)
                         .arg(messages.size()));
    for (const Translation &translation : translations.messages()) {
        // What an overlay hides, and the phrases no offer needs yet, stay translated in the base.
        if (!known.contains(translation.id) && translation.file == file)
            remarks.note(About::Orphaned, {translation.file, translation.line},
                         QStringLiteral("\"%1\" bestaat niet meer in het Nederlands.").arg(translation.id));
    }
}

/// Texts a visitor can only read: no recording, and no machine voice.
void readSilence(const SourceTree &sources, const SourceLanguage &language, const Coverage &coverage,
                 Remarks &remarks)
{
    int silent = 0;
    const QList<SourceMessage> messages = sources.messages();
    for (const SourceMessage &message : messages) {
        if (coverage.isRecorded(message.id, language.tag))
            continue;
        ++silent;
        remarks.detail(About::Unspoken, message.place,
                       QStringLiteral("\"%1\" blijft stil in het %2.").arg(message.id, language.name));
    }
    if (silent > 0)
        remarks.note(About::Unspoken, language.place,
                     QStringLiteral("%1 heeft geen computerstem; %2 van %3 teksten zijn niet opgenomen en "
                                    "blijven stil.")
                         .arg(language.name)
                         .arg(silent)
                         .arg(messages.size()));
}

} // namespace

void checkLanguages(const SourceTree &sources, Remarks &remarks)
{
    const Coverage coverage(sources);
    QSet<QString> tags;
    for (const SourceLanguage &language : sources.languages) {
        if (!packformat::isLanguageTag(language.tag))
            remarks.error(About::Wrong, language.place,
                          QStringLiteral("\"%1\" is geen taalcode.").arg(language.tag));
        if (tags.contains(language.tag))
            remarks.error(About::Wrong, language.place,
                          QStringLiteral("De taal %1 staat er twee keer.").arg(language.tag));
        tags.insert(language.tag);
        if (language.name.isEmpty() || language.greeting.isEmpty())
            remarks.error(
                About::Missing, language.place,
                QStringLiteral("Bij %1 hoort een naam en een welkom in de taal zelf.").arg(language.tag));
        if (language.tag == sources.source)
            continue;
        if (!language.audioOnly)
            readTranslations(sources, language, remarks);
        const Coverage::Shares shares = coverage.of(language.tag);
        if (!coverage.isOffered(language)) {
            const double share = language.audioOnly ? shares.clips : shares.text;
            const double needed =
                language.audioOnly ? sources.minimumClipCoverage : sources.minimumTextCoverage;
            remarks.note(
                language.audioOnly ? About::Unspoken : About::Untranslated, language.place,
                QStringLiteral("%1 wordt nog niet aangeboden: %2 is %3, %4 is nodig.")
                    .arg(language.name, percent(share),
                         language.audioOnly ? QStringLiteral("opgenomen") : QStringLiteral("vertaald"),
                         percent(needed)));
        }
        if (language.voice.isEmpty())
            readSilence(sources, language, coverage, remarks);
    }
    if (!tags.contains(sources.source))
        remarks.error(About::Missing, sources.place,
                      QStringLiteral("De brontaal \"%1\" staat niet in languages.json.").arg(sources.source));
}

} // namespace stapsteen::checks
