// SPDX-License-Identifier: EUPL-1.2
#include "content/DrawnPeople.h"

#include "content/JsonSource.h"

#include <QFileInfo>
#include <QJsonArray>

namespace stapsteen {

namespace {

void readPeople(const QString &id, const QJsonObject &entry, DrawnPeople &drawn,
                QList<SourceTree::Problem> &problems)
{
    const QJsonArray people = entry.value(QLatin1String("people")).toArray();
    for (const QJsonValue &person : people) {
        const QStringList words = person.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        bool known = DrawnPeople::kinds().contains(words.value(0));
        for (const QString &trait : words.mid(1))
            known = known && DrawnPeople::traits().contains(trait);
        if (known) {
            drawn.people.append(words);
        } else {
            problems.append(
                {drawn.place,
                 QStringLiteral("Bij \"%1\" staat \"%2\"; het moet een van %3 zijn, met daarachter "
                                "wat er te zien is: %4.")
                     .arg(id, person.toString(), DrawnPeople::kinds().join(QStringLiteral(", ")),
                          DrawnPeople::traits().join(QStringLiteral(", ")))});
        }
    }
    drawn.sector = entry.value(QLatin1String("sector")).toString();
    if (!drawn.sector.isEmpty() && !DrawnPeople::sectors().contains(drawn.sector)) {
        problems.append({drawn.place,
                         QStringLiteral("\"%1\" is geen sector; het moet een van deze zijn: %2.")
                             .arg(drawn.sector, DrawnPeople::sectors().join(QStringLiteral(", ")))});
    }
}

/// people.json in @p folder, whose list is called @p kind, into @p all.
void readFile(const QString &folder, const QString &kind, QHash<QString, DrawnPeople> &all,
              QList<SourceTree::Problem> &problems)
{
    const QString file = folder + QLatin1String("/people.json");
    if (folder.isEmpty() || !QFileInfo::exists(file))
        return;
    JsonSource json(file);
    if (!json.complaint().isEmpty()) {
        problems.append({{file, json.complaintLine()}, json.complaint()});
        return;
    }
    const QJsonArray list = json.root().value(kind).toArray();
    for (const QJsonValue &value : list) {
        const QString id = value[QLatin1String("id")].toString();
        DrawnPeople drawn;
        drawn.place = {file, json.nextLineOf(id)};
        readPeople(id, value.toObject(), drawn, problems);
        all.insert(id, drawn);
    }
}

} // namespace

const QStringList &DrawnPeople::kinds()
{
    static const QStringList all = {QStringLiteral("woman"), QStringLiteral("man"),   QStringLiteral("girl"),
                                    QStringLiteral("boy"),   QStringLiteral("child"), QStringLiteral("baby"),
                                    QStringLiteral("person")};
    return all;
}

const QStringList &DrawnPeople::traits()
{
    static const QStringList all = {QStringLiteral("older"),      QStringLiteral("headscarf"),
                                    QStringLiteral("wheelchair"), QStringLiteral("pregnant"),
                                    QStringLiteral("caring"),     QStringLiteral("technical"),
                                    QStringLiteral("advising"),   QStringLiteral("learning")};
    return all;
}

const QStringList &DrawnPeople::sectors()
{
    static const QStringList all = {
        QStringLiteral("care"),       QStringLiteral("childcare"), QStringLiteral("education"),
        QStringLiteral("technology"), QStringLiteral("it"),        QStringLiteral("transport"),
        QStringLiteral("food"),       QStringLiteral("retail"),    QStringLiteral("cleaning"),
        QStringLiteral("green"),      QStringLiteral("office"),    QStringLiteral("business"),
        QStringLiteral("craft")};
    return all;
}

AllDrawnPeople AllDrawnPeople::read(const SourceTree &sources, QList<SourceTree::Problem> &problems)
{
    const SourceFolders &folders = sources.folders;
    AllDrawnPeople all;
    readFile(folders.pictograms, QStringLiteral("pictograms"), all.pictograms, problems);
    readFile(folders.scenes, QStringLiteral("scenes"), all.scenes, problems);
    if (sources.isOverlay) {
        readFile(folders.content + QLatin1String("/pictograms"), QStringLiteral("pictograms"), all.pictograms,
                 problems);
        readFile(folders.content + QLatin1String("/scenes"), QStringLiteral("scenes"), all.scenes, problems);
    }
    return all;
}

} // namespace stapsteen
