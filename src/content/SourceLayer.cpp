// SPDX-License-Identifier: EUPL-1.2
#include "content/SourceLayer.h"

#include "content/JsonSource.h"
#include "content/SourceReader.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace stapsteen {

namespace {

/// A sentence, or a sentence that names a figure with what is said when the figure ran out.
SourceOffer::Words wordsFrom(const SourceReader &reader, const QString &key)
{
    if (!reader.value(key).isObject())
        return {reader.optionalText(key), {}};
    const QJsonObject object = reader.value(key).toObject();
    return {object.value(QLatin1String("text")).toString(),
            object.value(QLatin1String("instead")).toString()};
}

/// What an offer leaves out because it does not apply: no question it has an answer to.
QStringList hiddenFrom(const SourceReader &reader)
{
    static const QStringList questions = {QStringLiteral("for"),  QStringLiteral("womenOnly"),
                                          QStringLiteral("cost"), QStringLiteral("childcare"),
                                          QStringLiteral("when"), QStringLiteral("where"),
                                          QStringLiteral("join")};
    const QStringList hidden = reader.texts(QStringLiteral("hide"));
    for (const QString &question : hidden) {
        if (!questions.contains(question))
            reader.complain(QStringLiteral("\"hide\" noemt \"%1\"; het kan een van deze zijn: %2.")
                                .arg(question, questions.join(QStringLiteral(", "))));
        else if (!reader.value(question).isUndefined() && !reader.value(question).isNull())
            reader.complain(
                QStringLiteral("\"hide\" noemt \"%1\", maar het antwoord staat erbij.").arg(question));
    }
    return hidden;
}

} // namespace

SourceLayer::SourceLayer(QString folder)
    : m_folder(std::move(folder))
{
    readPack();
    readLanguages();
    readFigures();
    readTopics();
    readOffers();
    readGroups();
}

QString SourceLayer::path(const QString &name) const
{
    return m_folder + QLatin1Char('/') + name;
}

bool SourceLayer::isWanted(const QString &file) const
{
    return !isOverlay() || QFileInfo::exists(file);
}

void SourceLayer::readPack()
{
    JsonSource json(path(QStringLiteral("pack.json")));
    place = {json.file(), 0};
    const auto pack = SourceReader::root(problems, json);
    if (!pack)
        return;
    id = pack->text(QStringLiteral("id"));
    version = int(pack->number(QStringLiteral("version")));
    extends = pack->optionalText(QStringLiteral("extends"));
    source = isOverlay() ? QString() : pack->text(QStringLiteral("source"));
    date = pack->optionalText(QStringLiteral("date"));
    topicOrder = pack->texts(QStringLiteral("topics"));
    hidden = pack->texts(QStringLiteral("hide"));
    const QJsonObject policy = pack->value(QStringLiteral("policy")).toObject();
    const auto share = [&policy](const char *key) {
        const QJsonValue value = policy.value(QLatin1String(key));
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    };
    minimumTextCoverage = share("minimumTextCoverage");
    minimumClipCoverage = share("minimumClipCoverage");
}

void SourceLayer::readLanguages()
{
    const QString name = path(QStringLiteral("languages.json"));
    if (!isWanted(name))
        return;
    JsonSource json(name);
    const auto file = SourceReader::root(problems, json);
    if (!file)
        return;
    const auto found = file->objects(QStringLiteral("languages"), json, QStringLiteral("tag"));
    for (const SourceReader &reader : found) {
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

void SourceLayer::readFigures()
{
    const QString name = path(QStringLiteral("figures.json"));
    if (!isWanted(name))
        return;
    JsonSource json(name);
    const auto file = SourceReader::root(problems, json);
    if (!file)
        return;
    const auto found = file->objects(QStringLiteral("figures"), json);
    for (const SourceReader &reader : found) {
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

void SourceLayer::readTopics()
{
    const QString folder = path(QStringLiteral("topics"));
    // Sorted by code point, so that no locale decides what a pack looks like.
    QStringList names = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files);
    names.sort();
    if (names.isEmpty() && !isOverlay())
        problems.append({{folder, 0}, QStringLiteral("Hier staan geen onderwerpen.")});
    for (const QString &name : std::as_const(names))
        readTopic(folder + QLatin1Char('/') + name);
}

void SourceLayer::readTopic(const QString &file)
{
    JsonSource json(file);
    const auto reader = SourceReader::root(problems, json);
    if (!reader)
        return;
    // What an overlay leaves out, the base has; SourceTree complains when it has not.
    const auto text = [&](const char *key) {
        const QString name = QLatin1String(key);
        return isOverlay() ? reader->optionalText(name) : reader->text(name);
    };
    SourceTopic topic;
    topic.id = reader->text(QStringLiteral("id"));
    topic.place = reader->place();
    topic.pictogram = text("pictogram");
    topic.title = text("title");
    topic.question = text("question");
    topic.fromOverlay = isOverlay();
    const auto cards = reader->objects(QStringLiteral("cards"), json);
    for (const SourceReader &card : cards)
        topic.cards.append(cardFrom(card, json));
    topics.append(topic);
}

SourceCard SourceLayer::cardFrom(const SourceReader &reader, JsonSource &json) const
{
    SourceCard card;
    card.place = reader.place();
    card.id = reader.text(QStringLiteral("id"));
    card.pictogram = reader.text(QStringLiteral("pictogram"));
    card.scene = reader.optionalText(QStringLiteral("scene"));
    card.level = reader.optionalText(QStringLiteral("level"));
    card.title = reader.text(QStringLiteral("title"));
    card.sources = reader.texts(QStringLiteral("sources"));
    card.sectors = reader.texts(QStringLiteral("sectors"));
    card.fromOverlay = isOverlay();
    const auto lines = reader.objects(QStringLiteral("lines"), json);
    for (const SourceReader &line : lines) {
        card.lines.append({line.text(QStringLiteral("id")), line.text(QStringLiteral("text")),
                           line.optionalText(QStringLiteral("instead")), line.place()});
    }
    return card;
}

void SourceLayer::readOffers()
{
    const QString name = path(QStringLiteral("offers.json"));
    if (!QFileInfo::exists(name))
        return;
    JsonSource json(name);
    const auto file = SourceReader::root(problems, json);
    if (!file)
        return;
    if (file->has(QStringLiteral("phrases"))) {
        const auto found = file->objects(QStringLiteral("phrases"), json);
        for (const SourceReader &reader : found) {
            phrases.append({reader.text(QStringLiteral("id")), reader.text(QStringLiteral("text")),
                            isOverlay(), reader.place()});
        }
    }
    if (file->has(QStringLiteral("offers"))) {
        const auto found = file->objects(QStringLiteral("offers"), json);
        for (const SourceReader &reader : found)
            offers.append(offerFrom(reader));
    }
}

void SourceLayer::readGroups()
{
    const QString name = path(QStringLiteral("groups.json"));
    if (!QFileInfo::exists(name))
        return;
    JsonSource json(name);
    const auto file = SourceReader::root(problems, json);
    if (!file)
        return;
    const auto found = file->objects(QStringLiteral("groups"), json);
    for (const SourceReader &reader : found) {
        groups.append({reader.text(QStringLiteral("id")), reader.text(QStringLiteral("pictogram")),
                       reader.text(QStringLiteral("title")), reader.texts(QStringLiteral("pictograms")),
                       isOverlay(), reader.place()});
    }
}

SourceOffer SourceLayer::offerFrom(const SourceReader &reader) const
{
    SourceOffer offer;
    offer.place = reader.place();
    offer.fromOverlay = isOverlay();
    offer.id = reader.text(QStringLiteral("id"));
    offer.topic = reader.text(QStringLiteral("topic"));
    offer.pictogram = reader.text(QStringLiteral("pictogram"));
    offer.level = reader.optionalText(QStringLiteral("level"));
    offer.title = reader.text(QStringLiteral("title"));
    offer.organisation = reader.optionalText(QStringLiteral("organisation"));
    offer.what = wordsFrom(reader, QStringLiteral("what"));
    if (offer.what.text.isEmpty())
        reader.complain(QStringLiteral("Hier hoort een zin \"what\" te staan: wat is dit aanbod?"));
    offer.forWhom = wordsFrom(reader, QStringLiteral("for"));
    offer.isFree = reader.value(QStringLiteral("cost")).isDouble();
    if (offer.isFree && reader.value(QStringLiteral("cost")).toDouble() != 0)
        reader.complain(QStringLiteral("Bij \"cost\" hoort een zin, 0 (gratis) of null te staan."));
    if (!offer.isFree)
        offer.cost = wordsFrom(reader, QStringLiteral("cost"));
    offer.childcare = reader.yesOrNo(QStringLiteral("childcare"));
    offer.womenOnly = reader.yesOrNo(QStringLiteral("womenOnly"));
    offer.when = wordsFrom(reader, QStringLiteral("when"));
    offer.where = wordsFrom(reader, QStringLiteral("where"));
    offer.join = wordsFrom(reader, QStringLiteral("join"));
    offer.hidden = hiddenFrom(reader);
    offer.checked = reader.optionalDate(QStringLiteral("checked"));
    offer.read = reader.optionalDate(QStringLiteral("read"));
    if (!offer.checked.isValid() && !offer.read.isValid())
        reader.complain(
            QStringLiteral("Hier hoort een datum \"checked\" (nagevraagd) of \"read\" (gelezen) te "
                           "staan, als 2026-12-31."));
    offer.until = reader.optionalDate(QStringLiteral("until"));
    offer.sources = reader.texts(QStringLiteral("sources"));
    return offer;
}

} // namespace stapsteen
