// SPDX-License-Identifier: EUPL-1.2
//
// bench_packs FOLDER: how long a pack of 100 cards takes to open, and one of 100,000 (300,000 lines). The
// file is dropped from the page cache before each time, so the disk is part of it. The two alternate. Then
// words are tapped letter by letter in large ones, in Latin, Arabic and Ethiopic letters: each tap finds the
// letters that may follow and the tiles of the first cards. Also what the screen asks for before the first
// tap, and when a group is opened. The packs are made once and kept in FOLDER. Prints "small <ms>",
// "large <ms>", "tap-<language> <ms>", "empty-<language> <ms>" and "group <ms>", one line a time, and
// "build <ms>" when it made a large one.

#include "content/Catalogue.h"
#include "content/PackBuilder.h"
#include "content/Search.h"
#include "content/SearchText.h"

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
constexpr int ShownOfGroup = 96;
constexpr int Opened = 50; // times without a letter, and of a group

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

/// What the words of a language are made of. Ethiopic letters are syllables, and searched by consonant.
struct Alphabet {
    QString language, script;
    QStringList syllables;
};

QStringList pairs(const QString &first, const QString &second)
{
    QStringList all;
    for (const QChar one : first) {
        for (const QChar other : second)
            all << QString(one) + other;
    }
    return all;
}

const QList<Alphabet> &alphabets()
{
    static const QList<Alphabet> all = {
        {QStringLiteral("nl"), QStringLiteral("Latn"),
         pairs(QStringLiteral("bdfghjklmnprstvwz"), QStringLiteral("aeiou"))},
        {QStringLiteral("ar"), QStringLiteral("Arab"),
         pairs(QStringLiteral("ابتثجحخدذرزسشصضطظعغفقكلمنهوي"), QStringLiteral("اوين"))},
        {QStringLiteral("ti"), QStringLiteral("Ethi"),
         pairs(QStringLiteral("ሀለመረሰሸቀበተነኘአከወዘየደጀገጠጨጸፈፐ"), QStringLiteral("ልምርስትንክድ"))},
    };
    return all;
}

/// The @p number-th word: syllables, so that they begin alike as words do.
QString word(const Alphabet &alphabet, int number)
{
    const auto count = int(alphabet.syllables.size());
    QString text;
    for (int rest = number + 1; rest > 0 || text.size() < 4; rest /= count)
        text += alphabet.syllables.at(rest % count);
    return text;
}

/// A sentence of eight words; few words occur often, as in a language.
QString sentence(const Alphabet &alphabet, std::mt19937 &random)
{
    QStringList words;
    for (int i = 0; i < 8; ++i) {
        const double share = double(random()) / double(std::mt19937::max());
        words << word(alphabet, int(share * share * share * (Words - 1)));
    }
    return words.join(QLatin1Char(' ')) + QLatin1Char('.');
}

QJsonObject card(const Alphabet &alphabet, const QString &id, std::mt19937 &random)
{
    QJsonArray lines;
    for (int line = 1; line <= 3; ++line) {
        lines << QJsonObject{{QStringLiteral("id"), QStringLiteral("%1.%2").arg(id).arg(line)},
                             {QStringLiteral("text"), sentence(alphabet, random)}};
    }
    return {
        {QStringLiteral("id"), id},
        {QStringLiteral("pictogram"), QStringLiteral("dot")},
        {QStringLiteral("level"), QStringLiteral("personal")},
        {QStringLiteral("title"),
         word(alphabet, int(random() % Words)) + QLatin1Char(' ') + word(alphabet, int(random() % Words))},
        {QStringLiteral("lines"), lines},
        {QStringLiteral("sources"), QJsonArray{QStringLiteral("Meting")}}};
}

/// Sources of a pack with @p cards cards in four topics, all of them in one group, in one language.
void writeSources(const QString &folder, const Alphabet &alphabet, int cards)
{
    QDir(folder).mkpath(QStringLiteral("topics"));
    write(folder + QStringLiteral("/pack.json"),
          {{QStringLiteral("id"), QStringLiteral("bench")},
           {QStringLiteral("version"), 1},
           {QStringLiteral("source"), alphabet.language}});
    const QJsonObject language{
        {QStringLiteral("tag"), alphabet.language},  {QStringLiteral("name"), alphabet.language},
        {QStringLiteral("script"), alphabet.script}, {QStringLiteral("direction"), QStringLiteral("ltr")},
        {QStringLiteral("voice"), QJsonValue()},     {QStringLiteral("greeting"), QStringLiteral("Welkom")}};
    write(folder + QStringLiteral("/languages.json"), {{QStringLiteral("languages"), QJsonArray{language}}});
    const QJsonObject group{{QStringLiteral("id"), QStringLiteral("group.all")},
                            {QStringLiteral("pictogram"), QStringLiteral("dot")},
                            {QStringLiteral("title"), QStringLiteral("Alles")},
                            {QStringLiteral("pictograms"), QJsonArray{QStringLiteral("dot")}}};
    write(folder + QStringLiteral("/groups.json"), {{QStringLiteral("groups"), QJsonArray{group}}});
    write(folder + QStringLiteral("/figures.json"), {{QStringLiteral("figures"), QJsonArray{}}});
    std::mt19937 random(7);
    for (int topic = 1; topic <= Topics; ++topic) {
        const QString id = QStringLiteral("topic%1").arg(topic);
        QJsonArray all;
        for (int number = 1; number <= cards / Topics; ++number)
            all << card(alphabet, QStringLiteral("%1.card%2").arg(id).arg(number), random);
        write(folder + QStringLiteral("/topics/%1.json").arg(id),
              {{QStringLiteral("id"), id},
               {QStringLiteral("pictogram"), QStringLiteral("dot")},
               {QStringLiteral("title"), QStringLiteral("Onderwerp %1").arg(topic)},
               {QStringLiteral("question"), QStringLiteral("Wat is dit?")},
               {QStringLiteral("cards"), all}});
    }
}

/// The pack with @p cards cards in @p folder, made if it is not there or of an older format.
QString packOf(const QString &folder, const Alphabet &alphabet, int cards)
{
    const QString file = QStringLiteral("%1/%2-%3.pack").arg(folder, alphabet.language).arg(cards);
    if (const auto pack = Pack::open(file); pack && pack->info().cards == cards)
        return file;

    const QTemporaryDir sources;
    writeSources(sources.path(), alphabet, cards);
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
    if (catalogue.topics(alphabets().constFirst().language).size() != Topics)
        giveUp(QStringLiteral("topics are missing"));
    return taken;
}

/// The large pack of one language, as the search screen uses it.
class SearchScreen {
public:
    SearchScreen(const QString &folder, const Alphabet &alphabet)
        : m_alphabet(alphabet)
        , m_pack(opened(packOf(folder, alphabet, 100'000)))
    {
    }

    /// The letters that may follow, and the tiles found, for each tap of words somebody looks for.
    void tapWords(QTextStream &out) const
    {
        std::mt19937 random(11);
        for (int i = 0; i < Tapped; ++i) {
            const QString sought = searchtext::folded(word(m_alphabet, int(random() % Words)));
            for (qsizetype taps = 1; taps <= sought.size(); ++taps) {
                say(out, "tap-", [&] {
                    const QString prefix = sought.left(taps);
                    const QStringList letters = m_search.letters(m_alphabet.language, prefix);
                    if (tilesOf(m_search.cards(m_alphabet.language, prefix, Shown)) == 0)
                        giveUp(QStringLiteral("nothing begins with %1").arg(prefix));
                });
            }
        }
    }

    /// Before the first tap: every letter a word begins with.
    void showLetters(QTextStream &out) const
    {
        for (int i = 0; i < Opened; ++i) {
            say(out, "empty-", [&] {
                if (m_search.letters(m_alphabet.language, QString()).size() < 10)
                    giveUp(QStringLiteral("letters are missing"));
            });
        }
    }

    void openGroup(QTextStream &out) const
    {
        for (int i = 0; i < Opened; ++i) {
            say(out, "group-", [&] {
                if (tilesOf(m_catalogue.cardsOfGroup(QStringLiteral("group.all"), ShownOfGroup))
                    != ShownOfGroup)
                    giveUp(QStringLiteral("the group misses cards"));
            });
        }
    }

private:
    static std::shared_ptr<const Pack> opened(const QString &file)
    {
        auto pack = Pack::open(file);
        if (!pack)
            giveUp(pack.error().sentence);
        return std::make_shared<const Pack>(std::move(*pack));
    }

    qsizetype tilesOf(const QStringList &cards) const
    {
        qsizetype tiles = 0;
        for (const QString &card : cards)
            tiles += m_catalogue.tile(card, m_alphabet.language, QDate(2026, 11, 24)) ? 1 : 0;
        return tiles;
    }

    template<typename Work> void say(QTextStream &out, const char *what, Work work) const
    {
        QElapsedTimer timer;
        timer.start();
        work();
        out << what << m_alphabet.language << ' ' << double(timer.nsecsElapsed()) / 1e6
            << Qt::endl; // whole lines
    }

    const Alphabet &m_alphabet;
    const std::shared_ptr<const Pack> m_pack;
    const Catalogue m_catalogue{m_pack};
    const Search m_search{m_pack};
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    if (argc != 2 || !QDir().mkpath(folder))
        giveUp(QStringLiteral("give it a folder to write in"));

    const Alphabet &latin = alphabets().constFirst();
    const QString small = packOf(folder, latin, 100);
    const QString large = packOf(folder, latin, 100'000);
    QTextStream out(stdout);
    for (int i = 0; i < Times; ++i) {
        out << "small " << timeToOpen(small) << Qt::endl;
        out << "large " << timeToOpen(large) << Qt::endl;
    }
    for (const Alphabet &alphabet : alphabets()) {
        const SearchScreen screen(folder, alphabet);
        screen.showLetters(out);
        screen.tapWords(out);
        screen.openGroup(out);
    }
    return 0;
}
