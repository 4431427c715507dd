// SPDX-License-Identifier: EUPL-1.2
#include "Fuzz.h"

#include <QCoreApplication>

#include <sodium.h>

#include <cstdlib>

// What libFuzzer calls; Replay.cpp does so too.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

void saySilently(QtMsgType, const QMessageLogContext &, const QString &) { }

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    static int count = 1;
    static char name[] = "fuzz";
    static char *arguments[] = {name, nullptr};
    static const QCoreApplication app(count, arguments); // Qt's database drivers are plugins
    qInstallMessageHandler(saySilently);
    return sodium_init() < 0 ? 1 : 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}

void hold(bool claim)
{
    if (!claim)
        std::abort();
}
