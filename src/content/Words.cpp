// SPDX-License-Identifier: EUPL-1.2
#include "content/Words.h"

#include "content/JsonSource.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace stapsteen {

namespace {

QRegularExpression patternOf(const QString &written)
{
    QString pattern = QRegularExpression::escape(written);
    pattern.replace(QLatin1String("\\ \\*\\ "), QLatin1String(" .* "));
    pattern.replace(QLatin1String("\\*"), QLatin1String("\\w*"));
    const bool isName = written != written.toLower();
    return QRegularExpression(
        QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(pattern),
        QRegularExpression::UseUnicodePropertiesOption
            | (isName ? QRegularExpression::NoPatternOption : QRegularExpression::CaseInsensitiveOption));
}

/// Letters only as far as they tell words apart: İş and iş, أُجرة and أجرة are one word to a reader.
QString folded(const QString &text)
{
    QString letters;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            letters += c.toCaseFolded();
    }
    return letters;
}

/// Calls @p take for every object of the list @p key, with its place.
template<typename Take>
void readList(const QString &file, const QString &key, QList<SourceTree::Problem> &problems,
              QJsonObject &root, Take take)
{
    if (!QFileInfo::exists(file))
        return;
    JsonSource json(file);
    if (!json.complaint().isEmpty()) {
        problems.append({{json.file(), json.complaintLine()}, json.complaint()});
        return;
    }
    root = json.root();
    if (!root.value(key).isArray())
        problems.append({{file, 0}, QStringLiteral("Hier hoort een lijst \"%1\" te staan.").arg(key)});
    const QJsonArray list = root.value(key).toArray();
    for (const QJsonValue &value : list) {
        const QString id = value[QLatin1String("id")].toString();
        const SourcePlace place{file, json.nextLineOf(id)};
        if (id.isEmpty())
            problems.append({place, QStringLiteral("Hier hoort een \"id\" met het woord te staan.")});
        else
            take(id, value.toObject(), place);
    }
}

QStringList texts(const QJsonValue &value)
{
    QStringList all;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &entry : list)
        all.append(entry.toString());
    return all;
}

} // namespace

WordPattern::WordPattern(const QString &written)
    : m_written(written)
    , m_pattern(patternOf(written))
{
}

DutchWords DutchWords::read(const QString &folder, QList<SourceTree::Problem> &problems)
{
    static const QHash<QString, AvoidedWord::Why> reasons = {
        {QStringLiteral("jargon"), AvoidedWord::Why::Jargon},
        {QStringLiteral("pushing"), AvoidedWord::Why::Pushing},
        {QStringLiteral("judging"), AvoidedWord::Why::Judging},
        {QStringLiteral("stereotype"), AvoidedWord::Why::Stereotype},
    };
    DutchWords words;
    if (folder.isEmpty())
        return words;
    QJsonObject root;
    readList(folder + QLatin1String("/dutch.json"), QStringLiteral("words"), problems, root,
             [&](const QString &word, const QJsonObject &entry, const SourcePlace &place) {
                 const QString kind = entry.value(QLatin1String("kind")).toString();
                 if (!reasons.contains(kind)) {
                     problems.append({place,
                                      QStringLiteral("\"kind\" is \"%1\"; het moet jargon, pushing, judging "
                                                     "of stereotype zijn.")
                                          .arg(kind)});
                     return;
                 }
                 words.avoided.append({WordPattern(word), reasons.value(kind),
                                       entry.value(QLatin1String("better")).toString()});
             });
    words.longOnes = texts(root.value(QLatin1String("long")));
    return words;
}

Glossary Glossary::read(const QString &folder, const QString &language, QList<SourceTree::Problem> &problems)
{
    Glossary glossary;
    if (folder.isEmpty())
        return glossary;
    QJsonObject root;
    readList(
        QStringLiteral("%1/%2.json").arg(folder, language), QStringLiteral("terms"), problems, root,
        [&](const QString &term, const QJsonObject &entry, const SourcePlace &place) {
            const QStringList as = texts(entry.value(QLatin1String("as")));
            if (as.isEmpty() || as.contains(QString()))
                problems.append({place, QStringLiteral("\"as\" hoort te zeggen hoe \"%1\" heet.").arg(term)});
            else
                glossary.terms.append({WordPattern(term), as, texts(entry.value(QLatin1String("first")))});
        });
    return glossary;
}

QList<GlossaryTerm> Glossary::missing(const QString &dutch, const QString &translation) const
{
    QList<GlossaryTerm> result;
    for (const GlossaryTerm &term : terms) {
        if (term.dutch.isIn(dutch) && !hasAny(translation, term.as))
            result.append(term);
    }
    return result;
}

bool Glossary::hasAny(const QString &translation, const QStringList &forms)
{
    const QString letters = folded(translation);
    return std::any_of(forms.cbegin(), forms.cend(),
                       [&](const QString &form) { return letters.contains(folded(form)); });
}

} // namespace stapsteen
