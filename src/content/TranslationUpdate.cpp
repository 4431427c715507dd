// SPDX-License-Identifier: EUPL-1.2
#include "content/TranslationUpdate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace stapsteen {

namespace {

Result<TranslationFile> existing(const QString &file, const QString &language)
{
    QFile source(file);
    if (!source.exists())
        return TranslationFile(language);
    if (!source.open(QIODevice::ReadOnly))
        return failure("translations-damaged", QStringLiteral("%1 is niet te lezen.").arg(file));
    auto parsed = TranslationFile::parse(source.readAll());
    if (!parsed)
        return failure("translations-damaged", file + QLatin1String(": ") + parsed.error().sentence);
    return parsed;
}

} // namespace

TranslationFile updated(const TranslationFile &before, const QString &language,
                        const QList<SourceMessage> &messages, TranslationChanges *changes)
{
    TranslationChanges counted;
    TranslationFile after(language);
    for (const SourceMessage &message : messages) {
        Translation next{message.topic, message.id, message.text, QString()};
        if (const Translation *known = before.find(message.id)) {
            next.text = known->text;
            next.comment = known->comment;
            if (known->source == message.text) {
                next.finished = known->finished;
                next.oldSource = known->finished ? QString() : known->oldSource;
                ++counted.kept;
            } else {
                // An untranslated text has nothing to compare with its old Dutch.
                if (!known->text.isEmpty())
                    next.oldSource = known->oldSource.isEmpty() ? known->source : known->oldSource;
                ++counted.changed;
            }
        } else {
            ++counted.added;
        }
        after.append(next);
    }
    counted.dropped = int(before.messages().size()) - counted.kept - counted.changed;
    if (changes)
        *changes = counted;
    return after;
}

Result<QList<TranslationChanges>> updateTranslations(const SourceTree &sources, const QString &folder)
{
    QList<TranslationChanges> all;
    const QList<SourceMessage> messages = sources.ownMessages();
    for (const SourceLanguage &language : sources.languages) {
        if (language.audioOnly || language.tag == sources.source)
            continue;
        const QString file = QDir(folder).filePath(QStringLiteral("content_%1.ts").arg(language.tag));
        const auto before = existing(file, language.tag);
        if (!before)
            return failure(before.error());
        TranslationChanges changes;
        const QByteArray xml = updated(*before, language.tag, messages, &changes).toXml();
        changes.file = file;
        QSaveFile target(file);
        if (!QDir().mkpath(folder) || !target.open(QIODevice::WriteOnly) || target.write(xml) != xml.size()
            || !target.commit()) {
            return failure("file-unwritable",
                           QStringLiteral("%1 is niet te schrijven: %2").arg(file, target.errorString()));
        }
        all.append(changes);
    }
    return all;
}

} // namespace stapsteen
