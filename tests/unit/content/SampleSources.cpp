// SPDX-License-Identifier: EUPL-1.2
#include "SampleSources.h"

#include "content/PackBuilder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <ogg/ogg.h>

namespace stapsteen::test {

namespace {

constexpr const char *Languages = R"({"languages": [
 {"tag": "nl", "name": "Nederlands", "script": "Latn", "direction": "ltr", "voice": "nl", "greeting": "Welkom"},
 {"tag": "ar", "name": "العربية", "script": "Arab", "direction": "rtl", "voice": "ar", "greeting": "أهلاً بكِ"},
 {"tag": "en", "name": "English", "script": "Latn", "direction": "ltr", "voice": "en-gb", "greeting": "Welcome"},
 {"tag": "rif", "name": "Tarifit", "script": "", "direction": "ltr", "voice": null, "greeting": "Azul", "audioOnly": true}
]})";

constexpr const char *Figures = R"({"figures": [
 {"id": "minimum-wage", "value": 14.99, "unit": "euro", "decimals": 2,
  "from": "2026-07-01", "until": "2026-12-31", "checked": "2026-11-23", "source": "Rijksoverheid", "grade": "B"},
 {"id": "minimum-wage", "value": 15.25, "unit": "euro", "decimals": 2,
  "from": "2027-01-01", "until": null, "checked": "2026-11-23", "source": "Rijksoverheid", "grade": "B"},
 {"id": "old-amount", "value": 100, "unit": "euro", "decimals": 0,
  "from": "2025-01-01", "until": "2026-06-30", "checked": "2026-06-01", "source": "Besluit", "grade": "A"}
]})";

constexpr const char *Work =
    R"({"id": "work", "pictogram": "briefcase", "title": "Werk", "question": "Wat past bij mij?",
 "cards": [
  {"id": "work.sectors", "pictogram": "briefcase", "level": "personal", "title": "Veel soorten werk",
   "lines": [
    {"id": "work.sectors.1", "text": "U kunt in de techniek werken."},
    {"id": "work.sectors.2", "text": "Of in de zorg."}],
   "sources": ["Atria"]},
  {"id": "work.learn", "pictogram": "book", "level": "labour", "title": "Leren op het werk",
   "lines": [{"id": "work.learn.1", "text": "U leert een vak en verdient geld."}],
   "sources": ["Wet"]}
 ]})";

constexpr const char *Rules =
    R"({"id": "rules", "pictogram": "book", "title": "Geld", "question": "Waar heb ik recht op?",
 "cards": [
  {"id": "rules.pay", "pictogram": "briefcase", "level": "municipality", "title": "Uw loon",
   "lines": [
    {"id": "rules.pay.1", "text": "U verdient minstens {minimum-wage} per uur.", "instead": "Vraag naar het minimumloon."},
    {"id": "rules.pay.2", "text": "Vroeger was het {old-amount}.", "instead": "Vraag naar het bedrag van nu."}],
   "sources": ["Wet minimumloon"]}
 ]})";

constexpr const char *DutchWordsFile = R"({"words": [
 {"id": "traject*", "kind": "jargon", "better": "cursus"},
 {"id": "u moet nu", "kind": "pushing", "better": "u kunt"},
 {"id": "helaas", "kind": "judging", "better": "weglaten"},
 {"id": "mannenwerk", "kind": "stereotype", "better": "het werk zelf"}
],
"long": ["kinderopvangtoeslag"]})";

constexpr const char *ArabicWords = R"({"language": "ar", "terms": [
 {"id": "minimumloon", "as": ["الحد الأدنى للأجور"]},
 {"id": "tech*", "as": ["تقني"]}
]})";

constexpr const char *People = R"({"pictograms": [
 {"id": "briefcase", "people": []},
 {"id": "book", "people": ["woman headscarf learning", "man"], "sector": "education"}
]})";

constexpr const char *PeopleOfScenes = R"({"scenes": [
 {"id": "market", "people": ["woman older", "girl"], "sector": "retail"}
]})";

constexpr const char *Arabic = R"(<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="nl">
<context>
    <name>work</name>
    <message id="work.title"><source>Werk</source><translation>العمل</translation></message>
    <message id="work.question"><source>Wat past bij mij?</source><translation>ما الذي يناسبني؟</translation></message>
    <message id="work.sectors.title"><source>Veel soorten werk</source><translation>أعمال كثيرة</translation></message>
    <message id="work.sectors.1"><source>U kunt in de techniek werken.</source><translation>يمكنكِ العمل في التقنية.</translation></message>
    <message id="work.sectors.2"><source>Of in het onderwijs.</source><translation>أو في التعليم.</translation></message>
    <message id="work.learn.title"><source>Leren op het werk</source><translation type="unfinished">التعلّم في العمل</translation></message>
    <message id="work.learn.1"><source>U leert een vak en verdient geld.</source><translation type="unfinished"></translation></message>
</context>
<context>
    <name>rules</name>
    <message id="rules.title"><source>Geld</source><translation>المال</translation></message>
    <message id="rules.question"><source>Waar heb ik recht op?</source><translation>ما حقوقي؟</translation></message>
    <message id="rules.pay.title"><source>Uw loon</source><translation>أجركِ</translation></message>
    <message id="rules.pay.1"><source>U verdient minstens {minimum-wage} per uur.</source><translation>تكسبين على الأقل {minimum-wage} في الساعة.</translation></message>
    <message id="rules.pay.1.instead"><source>Vraag naar het minimumloon.</source><translation>اسألي عن الحد الأدنى للأجور.</translation></message>
    <message id="rules.pay.2"><source>Vroeger was het {old-amount}.</source><translation>كان {old-amount}.</translation></message>
    <message id="rules.pay.2.instead"><source>Vraag naar het bedrag van nu.</source><translation>اسألي عن المبلغ الآن.</translation></message>
</context>
</TS>
)";

constexpr const char *English = R"(<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="nl">
<context>
    <name>work</name>
    <message id="work.title"><source>Werk</source><translation type="unfinished">Work</translation></message>
    <message id="work.sectors.1"><source>U kunt in de techniek werken.</source><translation type="unfinished">You can work in technology.</translation></message>
</context>
</TS>
)";

/// Takes the pages libogg has ready, each packet on a page of its own.
QByteArray flushed(ogg_stream_state &stream)
{
    QByteArray pages;
    for (ogg_page page; ogg_stream_flush(&stream, &page) != 0;) {
        pages.append(reinterpret_cast<const char *>(page.header), page.header_len);
        pages.append(reinterpret_cast<const char *>(page.body), page.body_len);
    }
    return pages;
}

} // namespace

QByteArray sampleSvg()
{
    return QByteArrayLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\" fill=\"none\" "
                             "stroke=\"#3B4BA8\"><path d=\"M8 8H88V88H8Z\" fill=\"#E4E8FB\"/></svg>\n");
}

QByteArray sampleScene()
{
    return sampleSvg().replace("0 0 96 96", "0 0 160 96");
}

QByteArray sampleOpus(int milliseconds, int brokenPacket, const QByteArray &broken)
{
    constexpr int PreSkip = 312;
    constexpr int PacketSamples = 960; // 20 ms
    QByteArray head = QByteArrayLiteral("OpusHead\x01\x01") + QByteArray(9, '\0');
    qToLittleEndian(quint16(PreSkip), head.data() + 10);
    qToLittleEndian(quint32(48000), head.data() + 12);
    QList<QByteArray> packets = {head, QByteArrayLiteral("OpusTags") + QByteArray(8, '\0')};
    const qint64 end = PreSkip + qint64(milliseconds) * 48;
    for (qint64 at = 0; at < end; at += PacketSamples)
        packets.append(packets.size() - 2 == brokenPacket ? broken : QByteArrayLiteral("\xf8\xff\xfe"));

    ogg_stream_state stream;
    ogg_stream_init(&stream, 1);
    QByteArray clip;
    for (qsizetype i = 0; i < packets.size(); ++i) {
        ogg_packet packet = {};
        packet.packet = reinterpret_cast<unsigned char *>(packets[i].data());
        packet.bytes = long(packets[i].size());
        packet.b_o_s = i == 0;
        packet.e_o_s = i == packets.size() - 1;
        packet.granulepos = i < 2 ? 0 : qMin(end, (i - 1) * PacketSamples);
        packet.packetno = i;
        ogg_stream_packetin(&stream, &packet);
        clip += flushed(stream);
    }
    ogg_stream_clear(&stream);
    return clip;
}

SampleSources::SampleSources()
{
    write(QStringLiteral("base/languages.json"), Languages);
    write(QStringLiteral("base/figures.json"), Figures);
    write(QStringLiteral("base/topics/work.json"), Work);
    write(QStringLiteral("base/topics/rules.json"), Rules);
    write(QStringLiteral("translations/content_ar.ts"), Arabic);
    write(QStringLiteral("translations/content_en.ts"), English);
    write(QStringLiteral("pictograms/briefcase.svg"), sampleSvg());
    write(QStringLiteral("pictograms/book.svg"), sampleSvg());
    write(QStringLiteral("pictograms/people.json"), People);
    write(QStringLiteral("scenes/people.json"), PeopleOfScenes);
    write(QStringLiteral("words/dutch.json"), DutchWordsFile);
    write(QStringLiteral("words/ar.json"), ArabicWords);
    write(QStringLiteral("audio/ar/work.sectors.1.opus"), sampleOpus(1200));
    write(QStringLiteral("audio/ar/ary/work.sectors.1.opus"), sampleOpus(1500));
    setVersion(1);
}

QString SampleSources::path(const QString &name) const
{
    return m_folder.filePath(name);
}

void SampleSources::write(const QString &name, const QByteArray &contents) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("cannot write the sample sources");
}

void SampleSources::replace(const QString &name, const QByteArray &before, const QByteArray &after) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read the sample sources");
    QByteArray contents = file.readAll();
    if (!contents.contains(before))
        qFatal("the sample sources do not hold what the test replaces");
    file.close();
    write(name, contents.replace(before, after));
}

void SampleSources::setVersion(int version) const
{
    write(QStringLiteral("base/pack.json"),
          "{\"id\": \"sample\", \"version\": " + QByteArray::number(version)
              + ", \"source\": \"nl\", \"date\": \"2026-11-23\", \"topics\": [\"work\", \"rules\"], "
                "\"policy\": {\"minimumTextCoverage\": 0.9}}");
}

SourceFolders SampleSources::folders() const
{
    return {path(QStringLiteral("base")),         path(QStringLiteral("pictograms")),
            path(QStringLiteral("translations")), path(QStringLiteral("audio")),
            path(QStringLiteral("scenes")),       path(QStringLiteral("words"))};
}

QString SampleSources::build(const QString &name) const
{
    const SourceTree sources(folders());
    const auto info = PackBuilder(sources).build(path(name));
    if (!info)
        qFatal("cannot build the sample pack: %s", qUtf8Printable(info.error().sentence));
    return path(name);
}

SourceTree generatedSources(const SampleSources &sample, int count)
{
    SourceTree sources(sample.folders());
    SourceTopic topic = sources.topics.constFirst();
    topic.cards.clear();
    TranslationFile arabic(QStringLiteral("ar"));
    for (int i = 0; i < count; ++i) {
        SourceCard card;
        card.id = QStringLiteral("work.card-%1").arg(i);
        card.pictogram = QStringLiteral("book");
        card.level = QStringLiteral("personal");
        card.title = QStringLiteral("Kaart %1").arg(i);
        for (int line = 1; line <= 3; ++line) {
            const QString id = QStringLiteral("%1.%2").arg(card.id).arg(line);
            const QString text = QStringLiteral("Dit is zin %1 van kaart %2.").arg(line).arg(i);
            card.lines.append({id, text, {}, {}});
            arabic.append(
                {topic.id, id, text, QStringLiteral("هذه الجملة %1 من البطاقة %2.").arg(line).arg(i)});
        }
        topic.cards.append(card);
    }
    sources.topics = {topic};
    sources.translations.insert(QStringLiteral("ar"), arabic);
    return sources;
}

} // namespace stapsteen::test
