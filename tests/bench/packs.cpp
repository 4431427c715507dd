// SPDX-License-Identifier: EUPL-1.2
//
// bench_packs FOLDER: how long a pack of 100 cards takes to open, and one of 100,000. The file is dropped
// from the page cache before each time, so the disk is part of it. The two alternate. The packs are made once
// and kept in FOLDER. Prints "small <ms>" and "large <ms>", one line a time.

#include "content/Catalogue.h"
#include "content/PackBuilder.h"

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
#include <unistd.h>

using namespace stapsteen;

namespace {

constexpr int Times = 101;
constexpr int Topics = 4;

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

QJsonObject card(const QString &id)
{
    QJsonArray lines;
    for (int line = 1; line <= 3; ++line) {
        lines << QJsonObject{
            {QStringLiteral("id"), QStringLiteral("%1.%2").arg(id).arg(line)},
            {QStringLiteral("text"), QStringLiteral("Dit is zin %1 van %2.").arg(line).arg(id)}};
    }
    return {{QStringLiteral("id"), id},
            {QStringLiteral("pictogram"), QStringLiteral("dot")},
            {QStringLiteral("level"), QStringLiteral("personal")},
            {QStringLiteral("title"), QStringLiteral("Kaart %1").arg(id)},
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
    for (int topic = 1; topic <= Topics; ++topic) {
        const QString id = QStringLiteral("topic%1").arg(topic);
        QJsonArray all;
        for (int number = 1; number <= cards / Topics; ++number)
            all << card(QStringLiteral("%1.card%2").arg(id).arg(number));
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

    const SourceTree tree({sources.path(), sources.path(), {}, {}});
    for (const auto &problem : tree.problems())
        giveUp(problem.sentence);
    if (const auto built = PackBuilder(tree).build(file); !built)
        giveUp(built.error().sentence);
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
    return 0;
}
