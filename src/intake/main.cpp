// SPDX-License-Identifier: EUPL-1.2
#include "intake/Commands.h"

#include "common/NoCore.h"

#include <QCoreApplication>

#include <sodium.h>

#include <sys/stat.h>

int main(int argc, char *argv[])
{
    stapsteen::leaveNoCore();
    // Keys, database and its journals are for the intake's own account only.
    ::umask(0077);
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("stapsteen-intake"));
    if (sodium_init() < 0)
        return 1;
    return stapsteen::runIntake(QCoreApplication::arguments());
}
