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

QHash<QString, DrawnPeople> DrawnPeople::read(const QString &pictograms, QList<SourceTree::Problem> &problems)
{
    QHash<QString, DrawnPeople> all;
    const QString file = pictograms + QLatin1String("/people.json");
    if (pictograms.isEmpty() || !QFileInfo::exists(file))
        return all;
    JsonSource json(file);
    if (!json.complaint().isEmpty()) {
        problems.append({{file, json.complaintLine()}, json.complaint()});
        return all;
    }
    const QJsonArray list = json.root().value(QLatin1String("pictograms")).toArray();
    for (const QJsonValue &value : list) {
        const QString id = value[QLatin1String("id")].toString();
        DrawnPeople drawn;
        drawn.place = {file, json.nextLineOf(id)};
        readPeople(id, value.toObject(), drawn, problems);
        all.insert(id, drawn);
    }
    return all;
}

} // namespace stapsteen
