// SPDX-License-Identifier: EUPL-1.2
#include "layers/SourceRules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace {

using Knows = QMap<QString, QSet<QString>>;

/// design.md section 3. `common` is beneath all of them and knows nobody.
const Knows &knownAreas()
{
    static const Knows knows = {
        {u"common"_qs, {}},
        {u"content"_qs, {u"common"_qs}},
        {u"visit"_qs, {u"common"_qs}},
        {u"guidance"_qs, {u"common"_qs}},
        {u"wire"_qs, {u"common"_qs}},
        {u"narration"_qs, {u"common"_qs, u"content"_qs}},
        {u"camera"_qs, {u"common"_qs}},
        {u"facilitation"_qs, {u"common"_qs, u"content"_qs}},
        {u"handoff"_qs, {u"common"_qs, u"wire"_qs}},
        {u"insight"_qs, {u"common"_qs, u"wire"_qs}},
        {u"intake"_qs, {u"common"_qs, u"wire"_qs}},
        {u"packtool"_qs, {u"common"_qs, u"content"_qs}},
        {u"kiosk"_qs,
         {u"common"_qs, u"content"_qs, u"narration"_qs, u"camera"_qs, u"visit"_qs, u"guidance"_qs,
          u"facilitation"_qs, u"wire"_qs, u"handoff"_qs, u"insight"_qs}},
    };
    return knows;
}

/// The modules of qml/. `Kiosk` is the C++ types of src/kiosk: screens see them, what is drawn with does not.
const Knows &knownModules()
{
    static const QSet<QString> forScreens = {u"Theme"_qs, u"Controls"_qs, u"Kiosk"_qs};
    static const Knows knows = {
        {u"Theme"_qs, {}},
        {u"Controls"_qs, {u"Theme"_qs}},
        {u"Keyboard"_qs, {u"Theme"_qs, u"Controls"_qs, u"Keyboard"_qs}},
        {u"Visitor"_qs, forScreens},
        {u"Contact"_qs, forScreens},
        {u"Facilitator"_qs, forScreens},
        {u"Staff"_qs, forScreens},
        {u"App"_qs,
         {u"Theme"_qs, u"Controls"_qs, u"Kiosk"_qs, u"Visitor"_qs, u"Contact"_qs, u"Facilitator"_qs,
          u"Staff"_qs}},
    };
    return knows;
}

const QSet<QString> &programs()
{
    static const QSet<QString> names = {u"kiosk"_qs, u"intake"_qs, u"packtool"_qs};
    return names;
}

QString part(const QString &path, int index)
{
    return path.section(u'/', index, index);
}

} // namespace

SourceRules::SourceRules(const QString &root)
    : m_root(root)
{
}

QStringList SourceRules::areas() const
{
    QSet<QString> found;
    for (const QString &file : files(u"src"_qs, {u"*.h"_qs, u"*.cpp"_qs}))
        found.insert(part(file, 1));
    QStringList names(found.cbegin(), found.cend());
    names.sort();
    return names;
}

QStringList SourceRules::includes() const
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s+\"([^\"]+)\""_qs);
    QStringList breaches;
    for (const QString &file : files(u"src"_qs, {u"*.h"_qs, u"*.cpp"_qs})) {
        const QString area = part(file, 1);
        const bool placed = knownAreas().contains(area);
        for (const Line &line : lines(file)) {
            const auto match = include.match(line.text);
            if (!match.hasMatch() || match.captured(1).endsWith(u".moc"_qs))
                continue;
            const QString other = match.captured(1).section(u'/', 0, 0);
            if (!placed)
                breaches << breach(line, u"%1 has no place in the layers"_qs.arg(area));
            else if (!knownAreas().contains(other))
                breaches << breach(line, u"includes are \"area/Header.h\", seen from src/"_qs);
            else if (other != area && !knownAreas()[area].contains(other))
                breaches << breach(line, u"%1 may not know %2"_qs.arg(area, other));
        }
    }
    return breaches;
}

QStringList SourceRules::linking() const
{
    static const QRegularExpression knows(u"\\bKNOWS((?:\\s+[a-z]+\\b)+)"_qs);
    static const QRegularExpression target(u"\\bstapsteen_([a-z]+)\\b"_qs);
    static const QRegularExpression quick(u"\\bQt6?::Quick"_qs);
    static const QSet<QString> noArea = {u"options"_qs, u"area"_qs, u"test"_qs, u"qml"_qs};
    QStringList breaches;
    for (const QString &file : files(u"src"_qs, {u"CMakeLists.txt"_qs})) {
        const QString area = part(file, 1);
        if (!knownAreas().contains(area))
            continue;
        QString cmake; // comments out; KNOWS may run over several lines
        for (const Line &line : lines(file)) {
            const QString code = line.text.section(u'#', 0, 0);
            cmake += code + u'\n';
            if (area != u"kiosk" && quick.match(code).hasMatch())
                breaches << breach(line, u"only the kiosk links Qt Quick"_qs);
        }
        QSet<QString> named;
        for (const auto &match : target.globalMatch(cmake))
            named.insert(match.captured(1));
        for (const auto &match : knows.globalMatch(cmake)) {
            const QStringList names = match.captured(1).simplified().split(u' ');
            named.unite(QSet<QString>(names.cbegin(), names.cend()));
        }
        named -= noArea;
        // What the area's own file makes: further libraries of its own, and the plugin Qt adds to a module.
        static const QRegularExpression made(u"add_library\\(stapsteen_([a-z]+)\\b"_qs);
        for (const auto &match : made.globalMatch(cmake))
            named.remove(match.captured(1));
        named.remove(area + u"plugin"_qs);
        named.remove(area);
        for (const QString &other : named - knownAreas()[area])
            breaches << breach({file, 1, {}}, u"%1 may not know %2"_qs.arg(area, other));
    }
    return breaches;
}

QStringList SourceRules::mains() const
{
    static const QRegularExpression main(u"^(?:int|auto)\\s+main\\s*\\("_qs);
    QStringList breaches;
    for (const QString &file : files(u"src"_qs, {u"*.cpp"_qs})) {
        for (const Line &line : lines(file)) {
            if (main.match(line.text).hasMatch() && !programs().contains(part(file, 1)))
                breaches << breach(line, u"%1 is no program"_qs.arg(part(file, 1)));
        }
    }
    return breaches;
}

QStringList SourceRules::imports() const
{
    static const QRegularExpression import(u"^\\s*import\\s+Stapsteen\\.(\\w+)"_qs);
    static const QRegularExpression knows(u"\\bKNOWS((?:\\s+[A-Z][a-z]+)+)"_qs);
    QStringList breaches;
    for (const QString &file : files(u"qml"_qs, {u"*.qml"_qs})) {
        const QString module = part(file, 1);
        QString cmake;
        for (const Line &line : lines(u"qml/%1/CMakeLists.txt"_qs.arg(module)))
            cmake += line.text.section(u'#', 0, 0) + u'\n';
        const QStringList declared = knows.match(cmake).captured(1).simplified().split(u' ');
        for (const Line &line : lines(file)) {
            const auto match = import.match(line.text);
            if (!match.hasMatch() || match.captured(1) == module)
                continue;
            const QString other = match.captured(1);
            if (!knownModules().value(module).contains(other))
                breaches << breach(line, u"%1 may not know %2"_qs.arg(module, other));
            else if (other != u"Kiosk" && !declared.contains(other))
                breaches << breach(line, u"%1 is not among KNOWS in CMakeLists.txt"_qs.arg(other));
        }
    }
    return breaches;
}

QStringList SourceRules::longQml(int most) const
{
    QStringList breaches;
    for (const QString &file : files(u"qml"_qs, {u"*.qml"_qs})) {
        const auto count = lines(file).size();
        if (count > most)
            breaches << breach({file, most + 1, {}}, u"%1 lines"_qs.arg(count));
    }
    return breaches;
}

QStringList SourceRules::unguardedHeaders() const
{
    QStringList breaches;
    for (const QString &folder : {u"src"_qs, u"tests"_qs}) {
        for (const QString &file : files(folder, {u"*.h"_qs})) {
            bool guarded = false;
            for (const Line &line : lines(file))
                guarded = guarded || line.text == u"#pragma once";
            if (!guarded)
                breaches << breach({file, 1, {}}, u"no #pragma once"_qs);
        }
    }
    return breaches;
}

QStringList SourceRules::unlicensed() const
{
    QStringList breaches;
    for (const QString &folder : {u"src"_qs, u"qml"_qs, u"tests"_qs, u"cmake"_qs}) {
        for (const QString &file :
             files(folder,
                   {u"*.h"_qs, u"*.cpp"_qs, u"*.qml"_qs, u"*.py"_qs, u"*.cmake"_qs, u"CMakeLists.txt"_qs})) {
            QString head;
            for (const Line &line : lines(file).mid(0, 2))
                head += line.text;
            if (!head.contains(u"SPDX-License-Identifier: EUPL-1.2"))
                breaches << breach({file, 1, {}}, u"no licence"_qs);
        }
    }
    return breaches;
}

QStringList SourceRules::files(const QString &folder, const QStringList &patterns) const
{
    const QDir root(m_root);
    QStringList found;
    QDirIterator iterator(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        found << root.relativeFilePath(iterator.next());
    found.sort();
    return found;
}

QList<SourceRules::Line> SourceRules::lines(const QString &file) const
{
    QList<Line> read;
    QFile source(m_root + u'/' + file);
    if (!source.open(QIODevice::ReadOnly))
        return read;
    while (!source.atEnd())
        read << Line{file, int(read.size()) + 1, QString::fromUtf8(source.readLine()).trimmed()};
    return read;
}

QString SourceRules::breach(const Line &line, const QString &what)
{
    return u"%1:%2: %3"_qs.arg(line.file).arg(line.number).arg(what);
}
