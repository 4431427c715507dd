// SPDX-License-Identifier: EUPL-1.2
//
// Stands in for libFuzzer in the ordinary build: hands a target each file of a corpus folder, whole and cut
// short, so that what once went wrong stays mended.

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

constexpr qsizetype Cuts = 64;

void hand(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                           std::size_t(bytes.size()));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2 || LLVMFuzzerInitialize(&argc, &argv) != 0)
        return 2;
    const QDir folder(QFile::decodeName(argv[1]));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray bytes = file.readAll();
        hand(bytes);
        for (qsizetype cut = 0; cut < std::min(Cuts, bytes.size()); ++cut)
            hand(bytes.left(bytes.size() * cut / Cuts));
    }
    std::printf("%lld files\n", static_cast<long long>(names.size()));
    return names.isEmpty() ? 1 : 0;
}
