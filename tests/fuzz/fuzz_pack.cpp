// SPDX-License-Identifier: EUPL-1.2
#include "Fuzz.h"

#include "SampleSources.h"

#include "content/Catalogue.h"
#include "content/PackInspector.h"
#include "content/Search.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace stapsteen;

namespace {

constexpr qsizetype PatchHeader = 5; // four bytes where, one how many

QByteArray goodPack()
{
    test::SampleSources sources;
    sources.write(QStringLiteral("base/groups.json"), R"({"groups": [
 {"id": "group.reading", "pictogram": "book", "title": "Lezen", "pictograms": ["book", "briefcase"]}]})");
    sources.write(QStringLiteral("scenes/market.svg"), test::sampleScene());
    sources.replace(QStringLiteral("base/topics/work.json"), "\"level\": \"labour\"",
                    "\"level\": \"labour\", \"scene\": \"market\"");
    QFile file(sources.build());
    hold(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

// A good pack with patches put in: so most of what the fuzzer thinks up is nearly a pack, and what lies
// deep in the file is reached.
QByteArray patched(const QByteArray &patches)
{
    static const QByteArray good = goodPack();
    QByteArray pack = good;
    for (qsizetype at = 0; at + PatchHeader <= patches.size();) {
        quint32 where = 0;
        for (int i = 0; i < 4; ++i)
            where = where << 8 | quint8(patches[at + i]);
        const QByteArray what = patches.mid(at + PatchHeader, quint8(patches[at + 4]));
        pack.replace(qsizetype(where % quint32(pack.size())), what.size(), what);
        at += PatchHeader + what.size();
    }
    return pack;
}

constexpr int Shown = 24; // as many as the screen asks for

void search(const std::shared_ptr<const Pack> &pack, const Catalogue &catalogue, const QString &language,
            const QDate &today)
{
    const Search search(pack);
    QStringList prefixes{QString()};
    for (int taps = 0; taps < 8 && !prefixes.isEmpty(); ++taps) {
        const QString prefix = prefixes.takeLast();
        const QStringList cards = search.cards(language, prefix, Shown);
        hold(cards.size() <= Shown);
        for (const QString &card : cards)
            catalogue.tile(card, language, today);
        for (const QString &letter : search.letters(language, prefix))
            prefixes.append(prefix + letter);
    }
    for (const CardGroup &group : catalogue.groups(language)) {
        const QStringList cards = catalogue.cardsOfGroup(group.id, Shown);
        hold(cards.size() <= Shown);
        for (const QString &card : cards)
            catalogue.tile(card, language, today);
    }
}

// As the kiosk does, with an update first and with what it shows then.
void readAll(const std::shared_ptr<const Pack> &pack)
{
    std::ignore = inspect(*pack);
    const Catalogue catalogue(pack);
    const QDate today(2026, 11, 23);
    std::ignore = catalogue.cardsEndingBy(lastDayAhead(today));
    for (const Language &language : catalogue.languages()) {
        search(pack, catalogue, language.tag, today);
        for (const Topic &topic : catalogue.topics(language.tag)) {
            for (const Card &card : catalogue.cards(topic.id, language.tag, today)) {
                catalogue.pictogram(card.pictogram);
                catalogue.scene(card.scene);
                for (const Line &line : card.lines)
                    catalogue.clip(line.id, language.tag);
            }
        }
    }
}

} // namespace

// An update whose signature is good but whose bytes are not, or a built-in pack on a failing disk.
void fuzz(const QByteArray &bytes)
{
    static const QTemporaryDir folder(
        (QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath())
        + QStringLiteral("/stapsteen-fuzz-XXXXXX"));
    const QString name = folder.filePath(QStringLiteral("fuzzed.pack"));
    QFile file(name);
    hold(file.open(QIODevice::WriteOnly));
    file.write(bytes.startsWith("SQLite format 3") ? bytes : patched(bytes));
    file.close();
    if (auto pack = Pack::open(name))
        readAll(std::make_shared<const Pack>(std::move(*pack)));
}
