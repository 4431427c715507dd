// SPDX-License-Identifier: EUPL-1.2
#include "packtool/Console.h"

#include "content/Minisign.h"
#include "content/Pack.h"

#include <QFile>
#include <QFileInfo>

namespace stapsteen::packtool {

Exit sign(const QString &file, const QString &keyFile)
{
    const auto pack = Pack::open(file);
    if (!pack)
        return failed(pack.error());
    const auto contents = contentsOf(keyFile);
    if (!contents)
        return failed(contents.error());
    const auto key = minisign::parseSecretKey(*contents);
    if (!key)
        return failed(key.error());
    const QString comment = QStringLiteral("%1 versie %2").arg(pack->info().id).arg(pack->info().version);
    const auto signature = minisign::sign(file, *key, comment);
    if (!signature)
        return failed(signature.error());
    const QString target = file + QLatin1String(".minisig");
    QFile::remove(target);
    const auto written = writeNew(target, *signature);
    if (!written)
        return failed(written.error());
    out() << target << QLatin1String(": ") << comment << Qt::endl;
    return Exit::Success;
}

Exit verify(const QString &file, const QString &keyFile)
{
    const auto contents = contentsOf(keyFile);
    if (!contents)
        return failed(contents.error());
    const auto key = minisign::parsePublicKey(*contents);
    if (!key)
        return failed(key.error());
    const auto signature = contentsOf(file + QLatin1String(".minisig"));
    if (!signature)
        return failed(signature.error());
    const auto comment = minisign::verify(file, *signature, *key);
    const auto pack = comment ? Pack::open(file) : failure(comment.error());
    if (!pack) {
        err() << pack.error().sentence << Qt::endl;
        return Exit::No;
    }
    out() << QStringLiteral("%1: in orde, %2 versie %3. Ondertekend met de opmerking: %4")
                 .arg(file, pack->info().id)
                 .arg(pack->info().version)
                 .arg(*comment)
          << Qt::endl;
    return Exit::Success;
}

Exit keys(const QString &name)
{
    const QString publicFile = name + QLatin1String(".pub");
    const QString secretFile = name + QLatin1String(".key");
    if (QFileInfo::exists(publicFile)) {
        err() << QStringLiteral("%1 is er al.").arg(publicFile) << Qt::endl;
        return Exit::Failed;
    }
    const minisign::SecretKey key = minisign::generateKey();
    if (const auto done = writeNew(secretFile, minisign::secretKeyFile(key), OwnerOnly); !done)
        return failed(done.error());
    const auto done = writeNew(publicFile, minisign::publicKeyFile(key.publicKey()));
    if (!done)
        return failed(done.error());
    out() << QStringLiteral("%1 mag iedereen zien en hoort op de kiosk. %2 is geheim: bewaar hem apart.")
                 .arg(publicFile, secretFile)
          << Qt::endl;
    return Exit::Success;
}

} // namespace stapsteen::packtool
