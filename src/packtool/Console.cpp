// SPDX-License-Identifier: EUPL-1.2
#include "packtool/Console.h"

#include <QFile>
#include <QSaveFile>

namespace stapsteen::packtool {

namespace {

Error unwritable(const QString &name, const QString &reason)
{
    return {QStringLiteral("file-unwritable"),
            QStringLiteral("%1 is niet te schrijven: %2").arg(name, reason)};
}

} // namespace

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

QTextStream &err()
{
    static QTextStream stream(stderr);
    return stream;
}

Exit failed(const Error &error)
{
    err() << error.sentence << Qt::endl;
    return Exit::Failed;
}

void say(const SourcePlace &place, const QString &sentence)
{
    out() << place.file;
    if (place.line > 0)
        out() << ':' << place.line;
    out() << ": " << sentence << Qt::endl;
}

bool sayProblems(const SourceTree &sources)
{
    for (const SourceTree::Problem &problem : sources.problems())
        say(problem.place, problem.sentence);
    return !sources.problems().isEmpty();
}

Result<QByteArray> contentsOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure("file-unreadable", QStringLiteral("%1 is niet te lezen.").arg(name));
    return file.readAll();
}

Result<> writeNew(const QString &name, const QByteArray &contents, QFileDevice::Permissions permissions)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions)
        || file.write(contents) != contents.size() || !file.flush()) {
        return failure(unwritable(name, file.errorString()));
    }
    return {};
}

Result<> replaceFile(const QString &name, const QByteArray &contents)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size() || !file.commit())
        return failure(unwritable(name, file.errorString()));
    return {};
}

} // namespace stapsteen::packtool
