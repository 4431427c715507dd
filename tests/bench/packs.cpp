// SPDX-License-Identifier: EUPL-1.2
//
// bench_packs FOLDER: how long a pack of 100 cards takes to open, and one of 100,000 (300,000 lines). The
// file is dropped from the page cache before each time, so the disk is part of it. The two alternate. Then
// words are tapped letter by letter in the large one: each tap finds the letters that may follow and the
// tiles of the first cards. The packs are made once and kept in FOLDER. Prints "small <ms>", "large <ms>" and
// "tap <ms>", one line a time, and "build <ms>" when it made the large one.

#include "content/Catalogue.h"
#include "content/PackBuilder.h"
#include "content/Search.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdlib>
#include <fcntl.h>
#include <random>
#include <unistd.h>

using namespace stapsteen;

namespace {

constexpr int Times = 101;
constexpr int Topics = 4;
constexpr int Words = 20'000; // different ones, as in a language
constexpr int Tapped = 200;
constexpr int Shown = 24; // as many as the screen asks for

[[noreturn]] void giveUp(const QString &why)
{
    QTextStream(stderr) << "bench_packs: " << why << Qt::endl;
    std::exit(1);
}

void write(const QString &file, const QJsonObject &object)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(QJsonDocument(object).toJson()) < 0)
        giveUp(out.errorString());
}

/// The @p number-th word: syllables, so that they begin alike as words do.
QString word(int number)
{
    static const QString consonants = QStringLiteral("bdfghjklmnprstvwz");
    static const QString vowels = QStringLiteral("aeiou");
    QString text;
    for (int rest = number + 1; rest > 0 || text.size() < 4; rest /= 85) {
        text += consonants.at(rest % 85 / 5);
        text += vowels.at(rest % 5);
    }
    return text;
}

/// A sentence of eight words; few words occur often, as in a language.
QString sentence(std::mt19937 &random)
{
    QStringList words;
    for (int i = 0; i < 8; ++i) {
        const double share = double(random()) / double(std::mt19937::max());
        words << word(int(share * share * share * (Words - 1)));
    }
    return words.join(QLatin1Char(' ')) + QLatin1Char('.');
}

QJsonObject card(const QString &id, std::mt19937 &random)
{
    QJsonArray lines;
    for (int line = 1; line <= 3; ++line) {
        lines << QJsonObject{{QStringLiteral("id"), QStringLiteral("%1.%2").arg(id).arg(line)},
                             {QStringLiteral("text"), sentence(random)}};
    }
    return {{QStringLiteral("id"), id},
            {QStringLiteral("pictogram"), QStringLiteral("dot")},
            {QStringLiteral("level"), QStringLiteral("personal")},
            {QStringLiteral("title"),
             word(int(random() % Words)) + QLatin1Char(' ') + word(int(random() % Words))},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("sources"), QJsonArray{QStringLiteral("Meting")}}};
}

/// Sources of a pack with @p cards cards in four topics, in Dutch.
void writeSources(const QString &folder, int cards)
{
    QDir(folder).mkpath(QStringLiteral("topics"));
    write(folder + QStringLiteral("/pack.json"),
          {{QStringLiteral("id"), QStringLiteral("bench")},
           {QStringLiteral("version"), 1},
           {QStringLiteral("source"), QStringLiteral("nl")}});
    const QJsonObject dutch{{QStringLiteral("tag"), QStringLiteral("nl")},
                            {QStringLiteral("name"), QStringLiteral("Nederlands")},
                            {QStringLiteral("script"), QStringLiteral("Latn")},
                            {QStringLiteral("direction"), QStringLiteral("ltr")},
                            {QStringLiteral("voice"), QStringLiteral("nl")},
                            {QStringLiteral("greeting"), QStringLiteral("Welkom")}};
    write(folder + QStringLiteral("/languages.json"), {{QStringLiteral("languages"), QJsonArray{dutch}}});
    write(folder + QStringLiteral("/figures.json"), {{QStringLiteral("figures"), QJsonArray{}}});
    std::mt19937 random(7);
    for (int topic = 1; topic <= Topics; ++topic) {
        const QString id = QStringLiteral("topic%1").arg(topic);
        QJsonArray all;
        for (int number = 1; number <= cards / Topics; ++number)
            all << card(QStringLiteral("%1.card%2").arg(id).arg(number), random);
        write(folder + QStringLiteral("/topics/%1.json").arg(id),
              {{QStringLiteral("id"), id},
               {QStringLiteral("pictogram"), QStringLiteral("dot")},
               {QStringLiteral("title"), QStringLiteral("Onderwerp %1").arg(topic)},
               {QStringLiteral("question"), QStringLiteral("Wat is dit?")},
               {QStringLiteral("cards"), all}});
    }
}

/// The pack with @p cards cards in @p folder, made if it is not there or of an older format.
QString packOf(const QString &folder, int cards)
{
    const QString file = QStringLiteral("%1/%2.pack").arg(folder).arg(cards);
    if (const auto pack = Pack::open(file); pack && pack->info().cards == cards)
        return file;

    const QTemporaryDir sources;
    writeSources(sources.path(), cards);
    QFile dot(sources.filePath(QStringLiteral("dot.svg")));
    if (!dot.open(QIODevice::WriteOnly)
        || dot.write("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 96 96'>"
                     "<circle cx='48' cy='48' r='40' fill='#3B4BA8'/></svg>")
            < 0)
        giveUp(dot.errorString());
    dot.close();

    QElapsedTimer timer;
    timer.start();
    const SourceTree tree({sources.path(), sources.path(), {}, {}});
    for (const auto &problem : tree.problems())
        giveUp(problem.sentence);
    if (const auto built = PackBuilder(tree).build(file); !built)
        giveUp(built.error().sentence);
    if (cards > 1000)
        QTextStream(stdout) << "build " << timer.elapsed() << Qt::endl;
    return file;
}

void dropFromCache(const QString &file)
{
    const int descriptor = open(qPrintable(file), O_RDONLY | O_CLOEXEC);
    fdatasync(descriptor); // only clean pages go
    posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
    close(descriptor);
}

/// Milliseconds until the pack and its figures are read and every look-up is prepared.
double timeToOpen(const QString &file)
{
    dropFromCache(file);
    QElapsedTimer timer;
    timer.start();
    auto pack = Pack::open(file);
    if (!pack)
        giveUp(pack.error().sentence);
    const Catalogue catalogue(std::make_shared<const Pack>(std::move(*pack)));
    const double taken = double(timer.nsecsElapsed()) / 1e6;
    if (catalogue.topics(QStringLiteral("nl")).size() != Topics)
        giveUp(QStringLiteral("topics are missing"));
    return taken;
}

/// Milliseconds of each tap of words somebody looks for: the letters that may follow, and the tiles found.
QList<double> timesToTap(const QString &file)
{
    auto opened = Pack::open(file);
    if (!opened)
        giveUp(opened.error().sentence);
    const auto pack = std::make_shared<const Pack>(std::move(*opened));
    const Catalogue catalogue(pack);
    const Search search(pack);
    const QString dutch = QStringLiteral("nl");
    const QDate today(2026, 11, 24);
    QList<double> times;
    std::mt19937 random(11);
    for (int i = 0; i < Tapped; ++i) {
        const QString sought = word(int(random() % Words));
        for (int taps = 1; taps <= sought.size(); ++taps) {
            QElapsedTimer timer;
            timer.start();
            const QString prefix = sought.left(taps);
            const QStringList letters = search.letters(dutch, prefix);
            qsizetype tiles = 0;
            for (const QString &card : search.cards(dutch, prefix, Shown))
                tiles += catalogue.tile(card, dutch, today) ? 1 : 0;
            times << double(timer.nsecsElapsed()) / 1e6;
            if (tiles == 0 && taps == 1)
                giveUp(QStringLiteral("nothing begins with %1").arg(prefix));
        }
    }
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    if (argc != 2 || !QDir().mkpath(folder))
        giveUp(QStringLiteral("give it a folder to write in"));

    const QString small = packOf(folder, 100);
    const QString large = packOf(folder, 100'000);
    QTextStream out(stdout);
    for (int i = 0; i < Times; ++i) {
        out << "small " << timeToOpen(small) << '\n';
        out << "large " << timeToOpen(large) << Qt::endl;
    }
    for (const double taken : timesToTap(large))
        out << "tap " << taken << '\n';
    return 0;
}
