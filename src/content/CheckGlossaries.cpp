// SPDX-License-Identifier: EUPL-1.2
#include "content/Checks.h"

#include <algorithm>

namespace stapsteen::checks {

namespace {

void readTerms(const SourceTree &sources, const SourceLanguage &language, Remarks &remarks)
{
    QList<SourceTree::Problem> problems;
    const Glossary glossary = Glossary::read(sources.folders.words, language.tag, problems);
    for (const SourceTree::Problem &problem : std::as_const(problems))
        remarks.error(About::Wrong, problem.place, problem.sentence);
    const TranslationFile translations = sources.translations.value(language.tag);
    const QList<SourceMessage> messages = sources.messages();
    for (const SourceMessage &message : messages) {
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
