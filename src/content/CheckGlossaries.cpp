// SPDX-License-Identifier: EUPL-1.2
#include "content/Checks.h"

#include <QSet>

#include <algorithm>

namespace stapsteen::checks {

namespace {

/// The terms whose Dutch word belongs in @p message, since its topic says them here for the first time. A
/// title has no room for both words.
QList<GlossaryTerm> firstMet(const Glossary &glossary, const SourceMessage &message, QSet<QString> &met)
{
    QList<GlossaryTerm> result;
    if (message.id.endsWith(QLatin1String(".title")) || message.id.endsWith(QLatin1String(".question")))
        return result;
    for (const GlossaryTerm &term : glossary.terms) {
        const QString key = message.topic + QLatin1Char(' ') + term.dutch.written();
        if (term.first.isEmpty() || met.contains(key) || !term.dutch.isIn(message.text))
            continue;
        met.insert(key);
        result.append(term);
    }
    return result;
}

void readTerms(const SourceTree &sources, const SourceLanguage &language, Remarks &remarks)
{
    QList<SourceTree::Problem> problems;
    const Glossary glossary = Glossary::read(sources.folders.words, language.tag, problems);
    for (const SourceTree::Problem &problem : std::as_const(problems))
        remarks.error(About::Wrong, problem.place, problem.sentence);
    const TranslationFile translations = sources.translations.value(language.tag);
    const QList<SourceMessage> messages = sources.messages();
    QSet<QString> met; // topics with the terms they have said
    for (const SourceMessage &message : messages) {
        const QList<GlossaryTerm> first = firstMet(glossary, message, met);
        const Translation *translation = translations.find(message.id);
        // A translation of other Dutch than today's is already to be looked at again.
        if (!translation || translation->text.isEmpty() || translation->source != message.text)
            continue;
        const QList<GlossaryTerm> missing = glossary.missing(message.text, translation->text);
        for (const GlossaryTerm &term : missing) {
            remarks.warning(About::OffGlossary, {translation->file, translation->line},
                            QStringLiteral("\"%1\" heet in deze taal: %2. De vertaling van \"%3\" zegt het "
                                           "anders: \"%4\"")
                                .arg(term.dutch.written(), term.as.join(QStringLiteral(" of ")), message.id,
                                     translation->text));
        }
        for (const GlossaryTerm &term : first) {
            if (!Glossary::hasAny(translation->text, term.first))
                remarks.warning(About::OffGlossary, {translation->file, translation->line},
                                QStringLiteral("Bij \"%1\" hoort het Nederlandse woord te staan (%2): met "
                                               "\"%3\" noemt dit onderwerp het voor het eerst. \"%4\"")
                                    .arg(term.dutch.written(), term.first.join(QStringLiteral(" of ")),
                                         message.id, translation->text));
        }
    }
}

} // namespace

void checkGlossaries(const SourceTree &sources, Remarks &remarks)
{
    for (const SourceLanguage &language : sources.languages) {
        if (language.tag != sources.source)
            readTerms(sources, language, remarks);
    }
}

} // namespace stapsteen::checks
