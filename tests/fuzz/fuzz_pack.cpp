// SPDX-License-Identifier: EUPL-1.2
#include "Fuzz.h"

#include "SampleSources.h"

#include "content/Catalogue.h"

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

void readAll(Pack pack)
{
    const Catalogue catalogue(std::make_shared<const Pack>(std::move(pack)));
    const QDate today(2026, 11, 23);
    for (const Language &language : catalogue.languages()) {
        for (const Topic &topic : catalogue.topics(language.tag)) {
            for (const Card &card : catalogue.cards(topic.id, language.tag, today)) {
                catalogue.pictogram(card.pictogram);
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
        readAll(std::move(*pack));
}
