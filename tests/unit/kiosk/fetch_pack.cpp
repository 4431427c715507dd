// SPDX-License-Identifier: EUPL-1.2
//
// fetch_pack URL PACK FOLDER KEY: what a kiosk does once a day, in a process a test may kill at any moment.
// Ends with 0 when the folder has what the intake has.
#include "SomeIntake.h"

#include "kiosk/PackUpdater.h"

#include <QCoreApplication>

using namespace stapsteen;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const auto key = minisign::parsePublicKey(words.value(4).toLatin1());
    if (words.size() != 5 || !key)
        return 2;
    PackUpdater updater(PackStore(words.at(3), {}, words.at(2)), words.at(3));
    updater.setTrust(*key);
    updater.setIntake(test::intakeAt(QUrl(words.at(1))));
    QObject::connect(&updater, &PackUpdater::changed, &application, [&] {
        if (!updater.isBusy())
            QCoreApplication::exit(updater.problem() ? 1 : 0);
    });
    updater.check();
    return QCoreApplication::exec();
}
