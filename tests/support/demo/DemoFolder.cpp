// SPDX-License-Identifier: EUPL-1.2
#include "DemoFolder.h"

#include "handoff/KioskIdentity.h"
#include "wire/WithdrawalCode.h"

#include <QDir>

using namespace stapsteen;

DemoFolder::DemoFolder(const QUrl &intake)
{
    const QString identity = m_folder.filePath(QStringLiteral("identity"));
    QDir().mkpath(identity);
    auto key = KioskIdentity::keyIn(identity, QString());
    if (!key)
        qFatal("No key for the demo kiosk: %s", qUtf8Printable(key.error().sentence));
    const ReachUs reachUs{QStringLiteral("Voorbeeldloket"),
                          {QStringLiteral("Voorbeeldstraat 1"), QStringLiteral("Den Haag")},
                          QStringLiteral("070 000 00 00"),
                          {{{1, 2, 3, 4, 5}, QTime(9, 0), QTime(17, 0)}}};
    const KioskIdentity demo{QStringLiteral("demo"), std::move(*key),
                             Enrolment{QStringLiteral("Voorbeeld"),
                                       QStringLiteral("Vrouwencentrum Voorbeeld"),
                                       intake,
                                       m_sealKey.publicKey(),
                                       m_intakeKey.publicKey(),
                                       QString(),
                                       reachUs,
                                       QByteArray(WithdrawalSaltSize, 's'),
                                       {}}};
    if (const auto saved = demo.save(identity); !saved)
        qFatal("The demo kiosk cannot be enrolled: %s", qUtf8Printable(saved.error().sentence));
}
