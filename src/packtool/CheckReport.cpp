// SPDX-License-Identifier: EUPL-1.2
#include "packtool/CheckReport.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace stapsteen::packtool {

namespace {

/// What the sources call things in English, for an editor who reads Dutch.
QString dutch(const QString &word)
{
    static const QHash<QString, QString> words = {
        {QStringLiteral("personal"), QStringLiteral("persoonlijk")},
        {QStringLiteral("network"), QStringLiteral("omgeving")},
        {QStringLiteral("labour"), QStringLiteral("werk en werkgevers")},
        {QStringLiteral("municipality"), QStringLiteral("gemeente")},
        {QStringLiteral("care"), QStringLiteral("zorg")},
        {QStringLiteral("childcare"), QStringLiteral("kinderopvang")},
        {QStringLiteral("education"), QStringLiteral("onderwijs")},
        {QStringLiteral("technology"), QStringLiteral("techniek")},
        {QStringLiteral("it"), QStringLiteral("computers")},
        {QStringLiteral("transport"), QStringLiteral("vervoer")},
        {QStringLiteral("food"), QStringLiteral("keuken")},
        {QStringLiteral("retail"), QStringLiteral("winkel")},
        {QStringLiteral("cleaning"), QStringLiteral("schoonmaak")},
        {QStringLiteral("green"), QStringLiteral("groen")},
        {QStringLiteral("office"), QStringLiteral("kantoor")},
        {QStringLiteral("business"), QStringLiteral("eigen bedrijf")},
        {QStringLiteral("craft"), QStringLiteral("ambacht")},
        {QStringLiteral("woman"), QStringLiteral("vrouw")},
        {QStringLiteral("man"), QStringLiteral("man")},
        {QStringLiteral("girl"), QStringLiteral("meisje")},
        {QStringLiteral("boy"), QStringLiteral("jongen")},
        {QStringLiteral("child"), QStringLiteral("kind")},
        {QStringLiteral("baby"), QStringLiteral("baby")},
        {QStringLiteral("person"), QStringLiteral("mens")},
        {QStringLiteral("older"), QStringLiteral("ouder")},
        {QStringLiteral("headscarf"), QStringLiteral("met hoofddoek")},
        {QStringLiteral("wheelchair"), QStringLiteral("in een rolstoel")},
        {QStringLiteral("pregnant"), QStringLiteral("zwanger")},
        {QStringLiteral("caring"), QStringLiteral("zorgt")},
        {QStringLiteral("technical"), QStringLiteral("doet technisch werk")},
        {QStringLiteral("advising"), QStringLiteral("geeft raad of les")},
        {QStringLiteral("learning"), QStringLiteral("leert")},
    };
    return words.value(word, word);
}

QString listed(const QString &title, const QStringList &parts)
{
    return parts.isEmpty() ? QString()
                           : QStringLiteral("%1: %2.\n").arg(title, parts.join(QStringLiteral(", ")));
}

QString counted(const QString &title, const QMap<QString, int> &counts)
{
    QStringList parts;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        parts.append(QStringLiteral("%1 %2").arg(dutch(count.key())).arg(count.value()));
    return listed(title, parts);
}

/// "vrouw 41 (met hoofddoek 12, ouder 3), man 6 (zorgt 4)".
QString peopleCounted(const QMap<QString, int> &people)
{
    QStringList parts;
    for (const QString &who : DrawnPeople::kinds()) {
        if (!people.contains(who))
            continue;
        QStringList traits;
        for (const QString &trait : DrawnPeople::traits()) {
            if (const int count = people.value(who + QLatin1Char(' ') + trait))
                traits.append(QStringLiteral("%1 %2").arg(dutch(trait)).arg(count));
        }
        QString part = QStringLiteral("%1 %2").arg(dutch(who)).arg(people.value(who));
        if (!traits.isEmpty())
            part += QStringLiteral(" (%1)").arg(traits.join(QStringLiteral(", ")));
        parts.append(part);
    }
    return listed(QStringLiteral("Mensen op kaarten, in pictogrammen en tekeningen"), parts);
}

/// "vrouw met hoofddoek: zorgt 5, kantoor 3; man: zorgt 4, kinderopvang 2".
QString rolesCounted(const QMap<QString, int> &roles)
{
    const QStringList all = ContentCounts::deeds() + DrawnPeople::sectors();
    const std::pair<QString, QString> groups[] = {
        {QStringLiteral("woman headscarf"), QStringLiteral("vrouw met hoofddoek")},
        {QStringLiteral("woman"), QStringLiteral("alle vrouwen")},
        {QStringLiteral("man"), QStringLiteral("man")}};
    QString result;
    for (const auto &[who, name] : groups) {
        QStringList parts;
        for (const QString &role : all) {
            if (const int count = roles.value(who + QLatin1Char(' ') + role))
                parts.append(QStringLiteral("%1 %2").arg(dutch(role)).arg(count));
        }
        result += listed(QStringLiteral("Wie doet wat, %1").arg(name), parts);
    }
    return result;
}

QJsonObject toJson(const QMap<QString, int> &counts)
{
    QJsonObject object;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        object.insert(count.key(), count.value());
    return object;
}

QString severityWord(Remark::Severity severity, const char *note, const char *warning, const char *error)
{
    const char *words[] = {note, warning, error};
    return QString::fromLatin1(words[int(severity)]);
}

/// A workflow command ends at a line break; in a property also ':' and ',' mean something.
QString commandText(QString text, bool property)
{
    text.replace(QLatin1Char('%'), QLatin1String("%25"));
    text.replace(QLatin1Char('\r'), QLatin1String("%0D"));
    text.replace(QLatin1Char('\n'), QLatin1String("%0A"));
    if (property) {
        text.replace(QLatin1Char(':'), QLatin1String("%3A"));
        text.replace(QLatin1Char(','), QLatin1String("%2C"));
    }
    return text;
}

} // namespace

CheckReport::CheckReport(QList<Remark> remarks, ContentCounts counts, Detail detail)
    : m_all(std::move(remarks))
    , m_shown(m_all)
    , m_counts(std::move(counts))
{
    if (detail == Detail::Counted)
        m_shown.removeIf([](const Remark &remark) { return remark.isDetail; });
}

bool CheckReport::hasErrors() const
{
    return countOf(Remark::Severity::Error) > 0;
}

bool CheckReport::isFinished() const
{
    using About = Remark::About;
    static const QList<About> unfinished = {About::OutOfDate, About::Unsourced, About::Stereotyped,
                                            About::OffGlossary, About::Untranslated};
    return !hasErrors() && std::ranges::none_of(m_all, [](const Remark &remark) {
        return unfinished.contains(remark.about);
    });
}

int CheckReport::countOf(Remark::Severity severity) const
{
    return int(std::ranges::count(m_shown, severity, &Remark::severity));
}

QString CheckReport::text() const
{
    QString result;
    for (const Remark &remark : m_shown) {
        result += remark.place.file;
        if (remark.place.line > 0)
            result += QStringLiteral(":%1").arg(remark.place.line);
        result += QStringLiteral(": %1: %2\n")
                      .arg(severityWord(remark.severity, "noot", "let op", "fout"), remark.sentence);
    }
    result += QStringLiteral("Fouten: %1. Let op: %2. Noten: %3.\n")
                  .arg(countOf(Remark::Severity::Error))
                  .arg(countOf(Remark::Severity::Warning))
                  .arg(countOf(Remark::Severity::Note));
    result += QStringLiteral(
                  "Geteld: %1 onderwerpen, %2 kaarten (aanbod: %9), %3 zinnen, %4 bedragen, %5 pictogrammen, "
                  "%10 tekeningen, %6 opnamen, %7 talen (te kiezen: %8).\n")
                  .arg(m_counts.topics)
                  .arg(m_counts.cards)
                  .arg(m_counts.lines)
                  .arg(m_counts.figures)
                  .arg(m_counts.pictograms)
                  .arg(m_counts.clips)
                  .arg(m_counts.languages)
                  .arg(m_counts.offered)
                  .arg(m_counts.offers)
                  .arg(m_counts.scenes);
    result += counted(QStringLiteral("Kaarten per drempel"), m_counts.levels);
    result += counted(QStringLiteral("Kaarten per sector"), m_counts.sectors);
    result += peopleCounted(m_counts.people);
    result += rolesCounted(m_counts.roles);
    return result;
}

QString CheckReport::json() const
{
    QJsonArray remarks;
    for (const Remark &remark : m_all) {
        remarks.append(QJsonObject{
            {QStringLiteral("severity"), severityWord(remark.severity, "note", "warning", "error")},
            {QStringLiteral("about"), codeOf(remark.about)},
            {QStringLiteral("file"), remark.place.file},
            {QStringLiteral("line"), remark.place.line},
            {QStringLiteral("sentence"), remark.sentence},
        });
    }
    const QJsonObject counts{
        {QStringLiteral("topics"), m_counts.topics},
        {QStringLiteral("cards"), m_counts.cards},
        {QStringLiteral("offers"), m_counts.offers},
        {QStringLiteral("lines"), m_counts.lines},
        {QStringLiteral("figures"), m_counts.figures},
        {QStringLiteral("pictograms"), m_counts.pictograms},
        {QStringLiteral("scenes"), m_counts.scenes},
        {QStringLiteral("clips"), m_counts.clips},
        {QStringLiteral("languages"), m_counts.languages},
        {QStringLiteral("offered"), m_counts.offered},
        {QStringLiteral("levels"), toJson(m_counts.levels)},
        {QStringLiteral("sectors"), toJson(m_counts.sectors)},
        {QStringLiteral("people"), toJson(m_counts.people)},
        {QStringLiteral("roles"), toJson(m_counts.roles)},
    };
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{QStringLiteral("remarks"), remarks}, {QStringLiteral("counts"), counts}})
            .toJson());
}

QString CheckReport::github() const
{
    QString result;
    for (const Remark &remark : m_shown) {
        QString place = QStringLiteral("file=%1").arg(commandText(remark.place.file, true));
        if (remark.place.line > 0)
            place += QStringLiteral(",line=%1").arg(remark.place.line);
        result += QStringLiteral("::%1 %2::%3\n")
                      .arg(severityWord(remark.severity, "notice", "warning", "error"), place,
                           commandText(remark.sentence, false));
    }
    return result;
}

} // namespace stapsteen::packtool
