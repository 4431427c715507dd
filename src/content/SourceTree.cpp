// SPDX-License-Identifier: EUPL-1.2
#include "content/SourceTree.h"

#include "content/OfferCards.h"
#include "content/SourceLayer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <utility>

namespace stapsteen {

namespace {

QString under(const QString &folder, const QString &name)
{
    return folder + QLatin1Char('/') + name;
}

/// Names sorted by code point, so that no locale decides what a pack looks like.
QStringList filesIn(const QString &folder, const QString &pattern)
{
    if (folder.isEmpty())
        return {};
    QStringList names = QDir(folder).entryList({pattern}, QDir::Files);
    names.sort();
    return names;
}

QStringList foldersIn(const QString &folder)
{
    if (folder.isEmpty())
        return {};
    QStringList names = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    names.sort();
    return names;
}

QByteArray contentsOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

/// The drawings of a folder by name, over those of the same name.
void readDrawings(const QString &folder, QMap<QString, QByteArray> &drawings)
{
    const QStringList names = filesIn(folder, QStringLiteral("*.svg"));
    for (const QString &name : names)
        drawings.insert(QFileInfo(name).completeBaseName(), contentsOf(under(folder, name)));
}

QString translationName(const QString &tag)
{
    return QStringLiteral("content_%1.ts").arg(tag);
}

/// Puts @p added in the place of the one with the same @p key, else at the end.
template<typename Thing, typename Key> void put(QList<Thing> &things, const Thing &added, Key key)
{
    const auto known =
        std::find_if(things.begin(), things.end(), [&](const Thing &t) { return key(t) == key(added); });
    if (known == things.end())
        things.append(added);
    else
        *known = added;
}

QString keyOf(const SourceClip &clip)
{
    return QStringList{clip.language, clip.voice, clip.line}.join(QLatin1Char('/'));
}

} // namespace

SourceTree::SourceTree(const SourceFolders &where)
    : folders(where)
{
    const SourceLayer own(folders.content);
    isOverlay = own.isOverlay();
    if (isOverlay) {
        base = QDir::cleanPath(under(folders.content, own.extends));
        const SourceLayer below(base);
        if (below.isOverlay())
            complain(own.place,
                     QStringLiteral("Onder een stad hoort een basis te liggen, geen andere stad."));
        lay(below);
    }
    lay(own);
    id = own.id;
    version = own.version;
    date = own.date;
    place = own.place;

    for (const QString &folder : {folders.pictograms, ownFolder(QStringLiteral("pictograms"))})
        readDrawings(folder, pictograms);
    for (const QString &folder : {folders.scenes, ownFolder(QStringLiteral("scenes"))})
        readDrawings(folder, scenes);
    readTranslations();
    for (const QString &folder : {folders.audio, ownFolder(QStringLiteral("audio"))})
        readClips(folder);
}

void SourceTree::complain(const SourcePlace &where, const QString &sentence)
{
    m_problems.append({where, sentence});
}

QString SourceTree::ownFolder(const QString &name) const
{
    return isOverlay ? under(folders.content, name) : QString();
}

void SourceTree::lay(const SourceLayer &layer)
{
    m_problems += layer.problems;
    if (!layer.source.isEmpty())
        source = layer.source;
    minimumTextCoverage = layer.minimumTextCoverage.value_or(minimumTextCoverage);
    // Unless said otherwise, hearing the content asks for as much of it as reading it does.
    if (layer.minimumClipCoverage || layer.minimumTextCoverage)
        minimumClipCoverage = layer.minimumClipCoverage.value_or(minimumTextCoverage);

    hide(layer);
    // Within one file everything counts, also what is there twice: the checker says so.
    const bool over = layer.isOverlay();
    for (const SourceLanguage &language : layer.languages)
        over ? put(languages, language, [](const auto &l) { return l.tag; }) : languages.append(language);
    for (const SourceFigure &entry : layer.figures) {
        over ? put(figures, entry, [](const auto &f) { return std::pair(f.figure.id, f.figure.from); })
             : figures.append(entry);
    }
    for (const SourcePhrase &phrase : layer.phrases)
        over ? put(phrases, phrase, [](const auto &p) { return p.id; }) : phrases.append(phrase);
    for (const SourceGroup &group : layer.groups)
        over ? put(groups, group, [](const auto &g) { return g.id; }) : groups.append(group);
    for (const SourceTopic &topic : layer.topics)
        layTopic(topic);
    layOffers(layer);
    place = layer.place;
    order(layer.topicOrder);
}

void SourceTree::layTopic(const SourceTopic &topic)
{
    const auto known =
        std::find_if(topics.begin(), topics.end(), [&](const SourceTopic &t) { return t.id == topic.id; });
    if (known == topics.end() || !topic.fromOverlay) {
        if (topic.title.isEmpty() || topic.question.isEmpty() || topic.pictogram.isEmpty()) {
            complain(topic.place,
                     QStringLiteral("Onderwerp \"%1\" is nieuw: hier horen \"title\", \"question\" en "
                                    "\"pictogram\" te staan.")
                         .arg(topic.id));
        }
        topics.append(topic);
        return;
    }
    if (!topic.pictogram.isEmpty())
        known->pictogram = topic.pictogram;
    if (!topic.title.isEmpty() || !topic.question.isEmpty()) {
        known->title = topic.title.isEmpty() ? known->title : topic.title;
        known->question = topic.question.isEmpty() ? known->question : topic.question;
        known->fromOverlay = true;
    }
    for (const SourceCard &card : topic.cards)
        layCard(*known, card);
}

void SourceTree::layCard(SourceTopic &topic, const SourceCard &card)
{
    put(topic.cards, card, [](const SourceCard &c) { return c.id; });
}

void SourceTree::layOffers(const SourceLayer &layer)
{
    for (const SourceOffer &offer : layer.offers) {
        const auto topic = std::find_if(topics.begin(), topics.end(),
                                        [&](const SourceTopic &t) { return t.id == offer.topic; });
        if (topic == topics.end()) {
            complain(offer.place, QStringLiteral("Er is geen onderwerp \"%1\".").arg(offer.topic));
            continue;
        }
        const auto cards = cardsOf(offer, phrases);
        if (!cards) {
            complain(offer.place, cards.error().sentence);
            continue;
        }
        for (const SourceCard &card : *cards) {
            if (layer.isOverlay())
                layCard(*topic, card);
            else
                topic->cards.append(card);
        }
    }
}

void SourceTree::hide(const SourceLayer &layer)
{
    for (const QString &hidden : layer.hidden) {
        qsizetype removed = 0;
        for (SourceTopic &topic : topics) {
            removed += topic.cards.removeIf(
                [&](const SourceCard &card) { return card.id == hidden || card.partOf == hidden; });
        }
        if (removed == 0)
            complain(layer.place,
                     QStringLiteral("\"hide\" noemt \"%1\", en die kaart is er niet.").arg(hidden));
    }
}

void SourceTree::order(const QStringList &topicOrder)
{
    if (topicOrder.isEmpty())
        return;
    for (const SourceTopic &topic : std::as_const(topics)) {
        if (!topicOrder.contains(topic.id))
            complain(place,
                     QStringLiteral("Onderwerp \"%1\" staat niet in de lijst \"topics\".").arg(topic.id));
    }
    std::stable_sort(topics.begin(), topics.end(), [&](const SourceTopic &a, const SourceTopic &b) {
        return topicOrder.indexOf(a.id) < topicOrder.indexOf(b.id);
    });
}

void SourceTree::readTranslations()
{
    for (const SourceLanguage &language : std::as_const(languages)) {
        TranslationFile all(language.tag);
        bool found = false;
        for (const QString &folder : {folders.translations, ownFolder(QStringLiteral("translations"))}) {
            const QString file = under(folder, translationName(language.tag));
            if (folder.isEmpty() || !QFileInfo::exists(file))
                continue;
            const auto parsed = TranslationFile::parse(contentsOf(file));
            if (!parsed) {
                complain({file, 0}, parsed.error().sentence);
                continue;
            }
            found = true;
            all.lay(*parsed, file);
        }
        if (found)
            translations.insert(language.tag, all);
    }
}

void SourceTree::readClips(const QString &folder)
{
    QSet<QString> over;
    const auto add = [&](const QString &language, const QString &voice, const QString &where) {
        const QStringList names = filesIn(where, QStringLiteral("*.opus"));
        for (const QString &name : names) {
            clips.append({language, voice, QFileInfo(name).completeBaseName(), under(where, name)});
            over.insert(keyOf(clips.constLast()));
        }
    };
    const qsizetype before = clips.size();
    const QStringList tags = foldersIn(folder);
    for (const QString &tag : tags) {
        const QString spoken = under(folder, tag);
        add(tag, QString(), spoken);
        const QStringList voices = foldersIn(spoken);
        for (const QString &voice : voices)
            add(tag, voice, under(spoken, voice));
    }
    // The overlay's recording goes before the base's.
    const auto end = std::remove_if(clips.begin(), clips.begin() + before,
                                    [&](const SourceClip &clip) { return over.contains(keyOf(clip)); });
    clips.erase(end, clips.begin() + before);
}

QString SourceTree::translationFolder() const
{
    return isOverlay ? ownFolder(QStringLiteral("translations")) : folders.translations;
}

QString SourceTree::translationFile(const QString &tag) const
{
    const QString folder = translationFolder();
    return folder.isEmpty() ? QString() : under(folder, translationName(tag));
}

bool SourceTree::isWanted(Whose whose, bool fromOverlay) const
{
    return whose == Whose::All || fromOverlay || !isOverlay;
}

QList<SourceMessage> SourceTree::groupMessages(Whose whose) const
{
    QList<SourceMessage> all;
    for (const SourceGroup &group : groups) {
        if (isWanted(whose, group.fromOverlay))
            all.append(
                {QStringLiteral("group"), group.id + QLatin1String(".title"), group.title, group.place});
    }
    return all;
}

QList<SourceMessage> SourceTree::topicMessages(Whose whose) const
{
    QList<SourceMessage> all;
    for (const SourceTopic &topic : topics) {
        if (isWanted(whose, topic.fromOverlay)) {
            all.append({topic.id, topic.id + QLatin1String(".title"), topic.title, topic.place});
            all.append({topic.id, topic.id + QLatin1String(".question"), topic.question, topic.place});
        }
        for (const SourceCard &card : topic.cards) {
            if (!isWanted(whose, card.fromOverlay))
                continue;
            if (card.partOf.isEmpty())
                all.append({topic.id, card.id + QLatin1String(".title"), card.title, card.place});
            for (const SourceLine &line : card.lines) {
                if (line.isPhrase)
                    continue;
                all.append({topic.id, line.id, line.text, line.place});
                if (!line.instead.isEmpty())
                    all.append({topic.id, line.id + QLatin1String(".instead"), line.instead, line.place});
            }
        }
    }
    return all;
}

QList<SourceMessage> SourceTree::messages() const
{
    QSet<QString> used;
    for (const SourceTopic &topic : topics) {
        for (const SourceCard &card : topic.cards) {
            for (const SourceLine &line : card.lines) {
                if (line.isPhrase)
                    used.insert(line.id);
            }
        }
    }
    QList<SourceMessage> all = topicMessages(Whose::All) + groupMessages(Whose::All);
    for (const SourcePhrase &phrase : phrases) {
        if (used.contains(phrase.id))
            all.append({QStringLiteral("offer"), phrase.id, phrase.text, phrase.place});
    }
    return all;
}

QList<SourceMessage> SourceTree::ownMessages() const
{
    QList<SourceMessage> all = topicMessages(Whose::Own) + groupMessages(Whose::Own);
    for (const SourcePhrase &phrase : phrases) {
        if (isWanted(Whose::Own, phrase.fromOverlay))
            all.append({QStringLiteral("offer"), phrase.id, phrase.text, phrase.place});
    }
    return all;
}

} // namespace stapsteen
