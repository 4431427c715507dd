// SPDX-License-Identifier: EUPL-1.2
#include "intake/desk/LogPages.h"

#include "intake/desk/DutchText.h"

#include "wire/Reference.h"

#include <QRegularExpression>
#include <QUrl>

namespace stapsteen::pages {

using namespace Qt::StringLiterals;

namespace {

bool isRequestId(const QString &subject)
{
    static const QRegularExpression uuid(u"\\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z"_s);
    return uuid.match(subject).hasMatch();
}

Html subjectOf(const AuditEntry &entry)
{
    if (!isRequestId(entry.subject))
        return entry.subject;
    return link(u"/desk/log?about="_s + entry.subject, u"verzoek %1"_s.arg(referenceOf(entry.subject)));
}

// What the detail is called that the deed ends with.
QString detailOf(const AuditEntry &entry)
{
    if (entry.deed == deedName(Deed::Assigned))
        return entry.detail.isEmpty() ? u"niemand"_s : entry.detail;
    if (const auto state = stateFromName(entry.detail))
        return dutch::state(*state);
    if (const auto role = roleFromName(entry.detail))
        return dutch::role(*role);
    return entry.detail;
}

QByteArray csvValue(const QString &value)
{
    // A leading = + - @ would make it a formula.
    static const QRegularExpression formula(u"\\A[=+\\-@\\t\\r]"_s);
    QString text = formula.match(value).hasMatch() ? u'\'' + value : value;
    return '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

} // namespace

Html log(const Viewer &viewer, const LogView &view)
{
    Html main = heading(u"Logboek"_s);
    main +=
        paragraph(view.about.isEmpty()
                      ? u"Wie wat deed aan deze balie. Niemand kan hier iets in veranderen of uit wissen."_s
                      : u"Alleen wat dit verzoek of account betreft."_s,
                  u"soft"_s);
    if (view.about.isEmpty()) {
        main += postForm(u"/desk/log/export"_s, viewer.formToken,
                         button(u"Sla het hele logboek op als bestand"_s, u"quiet"_s));
    } else {
        main += paragraph(link(u"/desk/log"_s, u"← Het hele logboek"_s), u"back"_s);
    }
    Html rows;
    for (const AuditEntry &entry : view.entries) {
        QString what = dutch::deed(entry.deed);
        if (const QString detail = detailOf(entry); !detail.isEmpty())
            what += u": "_s + detail;
        Html cells = cell(u"Regel"_s, QString::number(entry.number));
        cells += cell(u"Wanneer"_s, dutch::shortMoment(entry.at), u"when"_s);
        cells += cell(u"Wie"_s, entry.actor);
        cells += cell(u"Wat"_s, what);
        cells += cell(u"Waarover"_s, subjectOf(entry));
        rows += element("tr"_L1, {cells});
    }
    main += rows.isEmpty()
        ? paragraph(u"Er staat niets in het logboek."_s, u"empty"_s)
        : table(u"Regels, de nieuwste eerst"_s, {u"Regel"_s, u"Wanneer"_s, u"Wie"_s, u"Wat"_s, u"Waarover"_s},
                false, rows);
    Html links;
    const QString about = view.about.isEmpty()
        ? QString()
        : u"about="_s + QString::fromLatin1(QUrl::toPercentEncoding(view.about)) + u'&';
    if (view.isLaterPage)
        links += link(u"/desk/log?"_s + about, u"Naar de nieuwste"_s, u"button"_s);
    if (view.next)
        links += link(u"/desk/log?"_s + about + u"before="_s + QString::number(*view.next), u"Ouder"_s,
                      u"button"_s);
    if (!links.isEmpty())
        main += element("nav"_L1, {{"class"_L1, u"pager"_s}, {"aria-label"_L1, u"Bladeren"_s}}, {links});
    return document(u"Logboek"_s, viewer, main);
}

QByteArray logAsCsv(const QList<AuditEntry> &entries)
{
    QByteArray csv = "number,at,actor,deed,subject,detail,hash\r\n";
    for (const AuditEntry &entry : entries) {
        QByteArrayList values;
        for (const QString &value : {QString::number(entry.number), entry.at.toString(Qt::ISODateWithMs),
                                     entry.actor, entry.deed, entry.subject, entry.detail, entry.hash})
            values.append(csvValue(value));
        csv += values.join(',') + "\r\n";
    }
    return csv;
}

} // namespace stapsteen::pages
