// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/OutboxView.h"

#include "kiosk/DutchAge.h"

#include <QLocale>

#include <algorithm>

namespace stapsteen {

namespace {

constexpr int SilentAfterHours = 3;

QString messages(int count)
{
    return count == 1 ? QStringLiteral("1 bericht") : QStringLiteral("%1 berichten").arg(count);
}

/// Whether @p code says that the municipality does not know this kiosk (any more).
bool isStranger(const QString &code)
{
    return code == QLatin1String("kiosk-unknown") || code == QLatin1String("kiosk-revoked")
        || code == QLatin1String("jws-signature");
}

/// Why a waiting envelope is still here, by the code of what last went wrong.
QString whyWaiting(const QString &code)
{
    if (code.isEmpty())
        return QStringLiteral("Wacht op verzending.");
    if (isStranger(code))
        return QStringLiteral("De gemeente kent deze kiosk niet. Meld hem opnieuw aan, dan gaat dit alsnog.");
    if (code == QLatin1String("untrusted-answer") || code == QLatin1String("tls"))
        return QStringLiteral("Er antwoordde iets anders dan de gemeente. De kiosk probeert het opnieuw.");
    if (code == QLatin1String("network") || code == QLatin1String("timeout"))
        return QStringLiteral("De gemeente was niet te bereiken. De kiosk probeert het opnieuw.");
    return QStringLiteral("De gemeente kon het niet aannemen (%1). De kiosk probeert het opnieuw.").arg(code);
}

/// How it stands with the municipality, from what the courier met last.
QString connectionSentence(const HandoffDesk &handoff, const HandoffDesk::State &state, const QDateTime &now)
{
    if (!handoff.identity())
        return QStringLiteral("Deze kiosk is nog niet aangemeld bij een gemeente.");
    if (!state.problems.isEmpty())
        return state.problems.constFirst().sentence;
    if (!state.lastContact.isValid())
        return QStringLiteral("Er was nog geen contact met de gemeente.");
    // It asks every hour, also when nothing waits; that nothing came back is all there is to tell by.
    const bool isFresh = state.lastContact.secsTo(now) < SilentAfterHours * 3600;
    return (isFresh ? QStringLiteral("Goed. Laatste contact: %1.") : QStringLiteral("Geen contact sinds %1."))
        .arg(QLocale(QLocale::Dutch)
                 .toString(state.lastContact.toLocalTime(), QStringLiteral("d MMMM HH:mm")));
}

} // namespace

OutboxView::OutboxView(HandoffDesk &handoff, Mounts media, QObject *parent)
    : QObject(parent)
    , m_handoff(handoff)
    , m_mounts(std::move(media))
{
    connect(&handoff, &HandoffDesk::enrolled, this, [this] {
        setResult(QStringLiteral("De kiosk is aangemeld bij %1.")
                      .arg(m_handoff.identity() ? m_handoff.identity()->enrolment.municipality : QString()));
        refresh();
    });
    connect(&handoff, &HandoffDesk::failed, this, [this](const Error &error) { setResult(error.sentence); });
}

void OutboxView::refresh()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<OutboxRow> rows;
    const auto entries = m_handoff.unsettled(MostRows);
    m_unreadable = entries ? QString() : entries.error().sentence;
    if (entries) {
        for (const Outbox::Entry &entry : *entries) {
            const bool setAside = entry.state == Outbox::State::Quarantined;
            rows.append({dutchAge(entry.created, now), setAside ? entry.reason : whyWaiting(entry.lastError),
                         setAside});
        }
    }
    m_rows.setRows(rows);

    const HandoffDesk::State state = m_handoff.state();
    m_connection = connectionSentence(m_handoff, state, now);
    m_connectionBroken = !m_handoff.identity()
        || std::ranges::any_of(state.problems, [](const Error &problem) { return isStranger(problem.code); });
    showMedia();
    Q_EMIT changed();
}

bool OutboxView::isAnySetAside() const
{
    return std::ranges::any_of(m_rows.rows(), &OutboxRow::setAside);
}

void OutboxView::tryAgain()
{
    const auto begun = m_handoff.tryAgain();
    setResult(begun ? QStringLiteral("De kiosk probeert het opnieuw.") : begun.error().sentence);
    refresh();
}

void OutboxView::handOver(int medium)
{
    const QString folder = pathOf(medium, {});
    if (folder.isEmpty()) {
        setResult(QStringLiteral("De USB-stick is er niet meer."));
        return;
    }
    const auto written = m_handoff.handOver(folder);
    setResult(written ? QStringLiteral(
                            "Er staan %1 op de stick. Ze blijven ook hier, tot de gemeente ze bevestigt.")
                            .arg(messages(written->envelopes))
                      : written.error().sentence);
    refresh();
}

void OutboxView::loadReceipts(int medium, const QString &file)
{
    const auto returned = m_handoff.takeReceipts(pathOf(medium, file));
    if (!returned) {
        setResult(returned.error().sentence);
    } else {
        QString result = QStringLiteral("De gemeente heeft %1 bevestigd.").arg(messages(returned->settled));
        if (returned->refused > 0)
            result += QStringLiteral(" %1 niet te lezen, of niet van onze gemeente.")
                          .arg(messages(returned->refused));
        setResult(result);
    }
    refresh();
}

void OutboxView::enrol(int medium, const QString &file)
{
    setResult(QStringLiteral("De kiosk meldt zich aan."));
    m_handoff.enrolAgain(pathOf(medium, file));
}

bool OutboxView::enrolWithCode(const QString &text)
{
    if (!Enrolment::isQrText(text))
        return false;
    setResult(QStringLiteral("De kiosk meldt zich aan."));
    m_handoff.enrolAgain(Enrolment::fromQr(text));
    return true;
}

/// Empty when the stick was pulled out, or @p file is not one that was shown.
QString OutboxView::pathOf(int medium, const QString &file) const
{
    if (medium < 0 || medium >= m_present.size() || file.contains(u'/'))
        return {};
    return m_present.at(medium).path + u'/' + file;
}

void OutboxView::showMedia()
{
    m_present = m_mounts();
    QList<MediumRow> rows;
    for (const Medium &medium : m_present)
        rows.append({medium.name, medium.writable, filesOn(medium, QStringLiteral(".receipts")),
                     filesOn(medium, QStringLiteral(".json"))});
    m_media.setRows(rows);
}

void OutboxView::setResult(const QString &sentence)
{
    m_result = sentence;
    Q_EMIT resultChanged();
}

} // namespace stapsteen
