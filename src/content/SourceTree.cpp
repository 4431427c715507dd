// SPDX-License-Identifier: EUPL-1.2
#include "content/SourceTree.h"

#include "content/JsonSource.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
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

QDate dateFrom(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

} // namespace

/// One JSON object at its place, whose fields are asked for by name; what is missing is complained about.
class SourceTree::Reader {
public:
    Reader(SourceTree &tree, QJsonObject object, SourcePlace place)
        : m_tree(&tree)
        , m_object(std::move(object))
        , m_place(std::move(place))
    {
    }

    const SourcePlace &place() const { return m_place; }
    bool has(const QString &key) const { return m_object.contains(key); }
    QJsonValue value(const QString &key) const { return m_object.value(key); }

    QString text(const QString &key) const
    {
        const QJsonValue found = value(key);
        if (!found.isString())
            m_tree->complain(m_place, QStringLiteral("Hier hoort een tekst \"%1\" te staan.").arg(key));
        return found.toString();
    }

    QString optionalText(const QString &key) const
    {
        const QJsonValue found = value(key);
        return found.isUndefined() || found.isNull() ? QString() : text(key);
    }

    double number(const QString &key) const
    {
        const QJsonValue found = value(key);
        if (!found.isDouble())
            m_tree->complain(m_place, QStringLiteral("Hier hoort een getal \"%1\" te staan.").arg(key));
        return found.toDouble();
    }

    QDate date(const QString &key) const
    {
        const QDate found = dateFrom(value(key));
        if (!found.isValid())
            m_tree->complain(
                m_place, QStringLiteral("Hier hoort een datum \"%1\" te staan, als 2026-12-31.").arg(key));
        return found;
    }

    QJsonArray list(const QString &key) const
    {
        const QJsonValue found = value(key);
        if (!found.isArray())
            m_tree->complain(m_place, QStringLiteral("Hier hoort een lijst \"%1\" te staan.").arg(key));
        return found.toArray();
    }

    /// The objects of a list, each at the line of its own name.
    QList<Reader> objects(const QString &key, JsonSource &source,
                          const QString &name = QStringLiteral("id")) const
    {
        QList<Reader> found;
        const QJsonArray values = list(key);
        for (const QJsonValue &value : values) {
            const QJsonObject object = value.toObject();
            const int line = source.nextLineOf(object.value(name).toString());
            found.append(Reader(*m_tree, object, {m_place.file, line > 0 ? line : m_place.line}));
        }
        return found;
    }

private:
    SourceTree *m_tree;
    QJsonObject m_object;
    SourcePlace m_place;
};

SourceTree::SourceTree(const SourceFolders &where)
    : folders(where)
{
    readPack();
    readLanguages();
    readFigures();
    readPictograms();
    readTranslations();
    readClips();
}

void SourceTree::complain(const SourcePlace &where, const QString &sentence)
{
    m_problems.append({where, sentence});
}

std::optional<SourceTree::Reader> SourceTree::root(JsonSource &json)
{
    if (!json.complaint().isEmpty()) {
        complain({json.file(), json.complaintLine()}, json.complaint());
        return {};
    }
    const int line = json.nextLineOf(json.root().value(QLatin1String("id")).toString());
    return Reader(*this, json.root(), {json.file(), line});
}

void SourceTree::readPack()
{
    JsonSource json(under(folders.content, QStringLiteral("pack.json")));
    place = {json.file(), 0};
    QStringList order;
    if (const auto pack = root(json)) {
        id = pack->text(QStringLiteral("id"));
        version = int(pack->number(QStringLiteral("version")));
        source = pack->text(QStringLiteral("source"));
        date = pack->optionalText(QStringLiteral("date"));
        const QJsonObject policy = pack->value(QStringLiteral("policy")).toObject();
        minimumTextCoverage = policy.value(QLatin1String("minimumTextCoverage")).toDouble(1);
        // Unless said otherwise, hearing the content asks for as much of it as reading it does.
        minimumClipCoverage =
            policy.value(QLatin1String("minimumClipCoverage")).toDouble(minimumTextCoverage);
        const QJsonArray names = pack->value(QStringLiteral("topics")).toArray();
        for (const QJsonValue &name : names)
            order.append(name.toString());
    }
    readTopics(order);
}

void SourceTree::readLanguages()
{
    JsonSource json(under(folders.content, QStringLiteral("languages.json")));
    const auto file = root(json);
    if (!file)
        return;
    const auto found = file->objects(QStringLiteral("languages"), json, QStringLiteral("tag"));
    for (const Reader &reader : found) {
        SourceLanguage language;
        language.place = reader.place();
        language.tag = reader.text(QStringLiteral("tag"));
        language.name = reader.text(QStringLiteral("name"));
        language.greeting = reader.text(QStringLiteral("greeting"));
        language.script = reader.optionalText(QStringLiteral("script"));
        language.voice = reader.optionalText(QStringLiteral("voice"));
        language.rightToLeft = reader.text(QStringLiteral("direction")) == QLatin1String("rtl");
        language.audioOnly = reader.value(QStringLiteral("audioOnly")).toBool();
        languages.append(language);
    }
}

void SourceTree::readFigures()
{
    JsonSource json(under(folders.content, QStringLiteral("figures.json")));
    const auto file = root(json);
    if (!file)
        return;
    const auto found = file->objects(QStringLiteral("figures"), json);
    for (const Reader &reader : found) {
        SourceFigure entry;
        entry.place = reader.place();
        entry.unit = reader.text(QStringLiteral("unit"));
        Figure &figure = entry.figure;
        figure.id = reader.text(QStringLiteral("id"));
        figure.value = reader.number(QStringLiteral("value"));
        figure.unit = unitFrom(entry.unit).value_or(Figure::Unit::Count);
        figure.decimals = qBound(0, reader.value(QStringLiteral("decimals")).toInt(), 4);
        figure.from = reader.date(QStringLiteral("from"));
        if (!reader.value(QStringLiteral("until")).isNull())
            figure.until = reader.date(QStringLiteral("until"));
        figure.checked = reader.date(QStringLiteral("checked"));
        figure.source = reader.optionalText(QStringLiteral("source"));
        figure.grade = reader.optionalText(QStringLiteral("grade"));
        figures.append(entry);
    }
}

void SourceTree::readTopics(const QStringList &order)
{
    const QString folder = under(folders.content, QStringLiteral("topics"));
    const QStringList names = filesIn(folder, QStringLiteral("*.json"));
    if (names.isEmpty())
        complain({folder, 0}, QStringLiteral("Hier staan geen onderwerpen."));
    for (const QString &name : names)
        readTopic(under(folder, name));
    if (order.isEmpty())
        return;
    for (const SourceTopic &topic : std::as_const(topics)) {
        if (!order.contains(topic.id))
            complain(place,
                     QStringLiteral("Onderwerp \"%1\" staat niet in de lijst \"topics\".").arg(topic.id));
    }
    std::stable_sort(topics.begin(), topics.end(), [&](const SourceTopic &a, const SourceTopic &b) {
        return order.indexOf(a.id) < order.indexOf(b.id);
    });
}

void SourceTree::readTopic(const QString &file)
{
    JsonSource json(file);
    const auto reader = root(json);
    if (!reader)
        return;
    SourceTopic topic;
    topic.id = reader->text(QStringLiteral("id"));
    topic.place = reader->place();
    topic.pictogram = reader->text(QStringLiteral("pictogram"));
    topic.title = reader->text(QStringLiteral("title"));
    topic.question = reader->text(QStringLiteral("question"));
    const auto cards = reader->objects(QStringLiteral("cards"), json);
    for (const Reader &cardReader : cards) {
        SourceCard card;
        card.place = cardReader.place();
        card.id = cardReader.text(QStringLiteral("id"));
        card.pictogram = cardReader.text(QStringLiteral("pictogram"));
        card.level = cardReader.optionalText(QStringLiteral("level"));
        card.title = cardReader.text(QStringLiteral("title"));
        if (cardReader.has(QStringLiteral("sources"))) {
            const QJsonArray sources = cardReader.list(QStringLiteral("sources"));
            for (const QJsonValue &entry : sources)
                card.sources.append(entry.toString());
        }
        const auto lines = cardReader.objects(QStringLiteral("lines"), json);
        for (const Reader &line : lines) {
            card.lines.append({line.text(QStringLiteral("id")), line.text(QStringLiteral("text")),
                               line.optionalText(QStringLiteral("instead")), line.place()});
        }
        topic.cards.append(card);
    }
    topics.append(topic);
}

void SourceTree::readPictograms()
{
    const QStringList names = filesIn(folders.pictograms, QStringLiteral("*.svg"));
    for (const QString &name : names)
        pictograms.insert(QFileInfo(name).completeBaseName(), contentsOf(under(folders.pictograms, name)));
}

void SourceTree::readTranslations()
{
    for (const SourceLanguage &language : std::as_const(languages)) {
        const QString file = translationFile(language.tag);
        if (file.isEmpty() || !QFileInfo::exists(file))
            continue;
        const auto parsed = TranslationFile::parse(contentsOf(file));
        if (parsed)
            translations.insert(language.tag, *parsed);
        else
            complain({file, 0}, parsed.error().sentence);
    }
}

void SourceTree::readClips()
{
    const auto add = [this](const QString &language, const QString &voice, const QString &folder) {
        const QStringList names = filesIn(folder, QStringLiteral("*.opus"));
        for (const QString &name : names)
            clips.append({language, voice, QFileInfo(name).completeBaseName(), under(folder, name)});
    };
    const QStringList tags = foldersIn(folders.audio);
    for (const QString &tag : tags) {
        const QString folder = under(folders.audio, tag);
        add(tag, QString(), folder);
        const QStringList voices = foldersIn(folder);
        for (const QString &voice : voices)
            add(tag, voice, under(folder, voice));
    }
}

QString SourceTree::translationFile(const QString &tag) const
{
    if (folders.translations.isEmpty())
        return {};
    return under(folders.translations, QStringLiteral("content_%1.ts").arg(tag));
}

QList<SourceMessage> SourceTree::messages() const
{
    QList<SourceMessage> all;
    for (const SourceTopic &topic : topics) {
        all.append({topic.id, topic.id + QLatin1String(".title"), topic.title});
        all.append({topic.id, topic.id + QLatin1String(".question"), topic.question});
        for (const SourceCard &card : topic.cards) {
            all.append({topic.id, card.id + QLatin1String(".title"), card.title});
            for (const SourceLine &line : card.lines) {
                all.append({topic.id, line.id, line.text});
                if (!line.instead.isEmpty())
                    all.append({topic.id, line.id + QLatin1String(".instead"), line.instead});
            }
        }
    }
    return all;
}

} // namespace stapsteen
