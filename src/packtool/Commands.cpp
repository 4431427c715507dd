// SPDX-License-Identifier: EUPL-1.2
#include "packtool/Commands.h"

#include "content/Minisign.h"
#include "content/Pack.h"
#include "content/PackBuilder.h"
#include "content/PackChecker.h"
#include "content/TranslationUpdate.h"

#include <QFile>
#include <QFileInfo>
#include <QTextStream>

namespace stapsteen::packtool {

namespace {

QTextStream out(stdout);
QTextStream err(stderr);

Exit failed(const Error &error)
{
    err << error.sentence << Qt::endl;
    return Exit::Failed;
}

void say(const SourcePlace &place, const QString &sentence)
{
    out << place.file;
    if (place.line > 0)
        out << ':' << place.line;
    out << ": " << sentence << Qt::endl;
}

Result<QByteArray> contentsOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure("file-unreadable", QStringLiteral("%1 is niet te lezen.").arg(name));
    return file.readAll();
}

/// Writes a file that is not there yet.
Result<> writeNew(const QString &name, const QByteArray &contents, QFileDevice::Permissions permissions)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions)
        || file.write(contents) != contents.size() || !file.flush()) {
        return failure("file-unwritable",
                       QStringLiteral("%1 is niet te schrijven: %2").arg(name, file.errorString()));
    }
    return {};
}

constexpr QFileDevice::Permissions OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

Exit check(const SourceFolders &folders)
{
    const SourceTree sources(folders);
    const QList<Remark> remarks = PackChecker(sources, QDate::currentDate()).check();
    int counts[3] = {};
    static const QString words[] = {QStringLiteral("noot"), QStringLiteral("let op"), QStringLiteral("fout")};
    for (const Remark &remark : remarks) {
        ++counts[int(remark.severity)];
        say(remark.place, words[int(remark.severity)] + QLatin1String(": ") + remark.sentence);
    }
    out << QStringLiteral("Fouten: %1. Let op: %2. Noten: %3.").arg(counts[2]).arg(counts[1]).arg(counts[0])
        << Qt::endl;
    return counts[int(Remark::Severity::Error)] == 0 ? Exit::Success : Exit::No;
}

Exit build(const SourceFolders &folders, const QString &output)
{
    const SourceTree sources(folders);
    for (const SourceTree::Problem &problem : sources.problems())
        say(problem.place, problem.sentence);
    const auto info = PackBuilder(sources).build(output);
    if (!info)
        return failed(info.error());
    out << QStringLiteral("%1: %2 versie %3, %4 kaarten, %5 zinnen, %6 pictogrammen, %7 opnamen")
               .arg(output, info->id)
               .arg(info->version)
               .arg(info->cards)
               .arg(info->lines)
               .arg(info->pictograms)
               .arg(info->clips)
        << Qt::endl;
    return Exit::Success;
}

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
    const auto written =
        writeNew(target, *signature, OwnerOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    if (!written)
        return failed(written.error());
    out << target << QLatin1String(": ") << comment << Qt::endl;
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
        err << pack.error().sentence << Qt::endl;
        return Exit::No;
    }
    out << QStringLiteral("%1: in orde, %2 versie %3. Ondertekend met de opmerking: %4")
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
        err << QStringLiteral("%1 is er al.").arg(publicFile) << Qt::endl;
        return Exit::Failed;
    }
    const minisign::SecretKey key = minisign::generateKey();
    if (const auto done = writeNew(secretFile, minisign::secretKeyFile(key), OwnerOnly); !done)
        return failed(done.error());
    const auto done = writeNew(publicFile, minisign::publicKeyFile(key.publicKey()),
                               OwnerOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther);
    if (!done)
        return failed(done.error());
    out << QStringLiteral("%1 mag iedereen zien en hoort op de kiosk. %2 is geheim: bewaar hem apart.")
               .arg(publicFile, secretFile)
        << Qt::endl;
    return Exit::Success;
}

Exit translations(const SourceFolders &folders)
{
    const SourceTree sources(folders);
    if (sources.translationFolder().isEmpty()) {
        err << QStringLiteral("Zeg met --translations in welke map de vertalingen horen.") << Qt::endl;
        return Exit::Failed;
    }
    for (const SourceTree::Problem &problem : sources.problems())
        say(problem.place, problem.sentence);
    // With a topic missing, its translations would be dropped.
    if (!sources.problems().isEmpty()) {
        err << QStringLiteral("Herstel dit eerst; er is niets bijgewerkt.") << Qt::endl;
        return Exit::Failed;
    }
    const auto changes = updateTranslations(sources, sources.translationFolder());
    if (!changes)
        return failed(changes.error());
    for (const TranslationChanges &file : *changes) {
        out << QStringLiteral("%1: %2 gebleven, %3 nieuw, %4 met ander Nederlands, %5 vervallen")
                   .arg(file.file)
                   .arg(file.kept)
                   .arg(file.added)
                   .arg(file.changed)
                   .arg(file.dropped)
            << Qt::endl;
    }
    return Exit::Success;
}

} // namespace stapsteen::packtool
