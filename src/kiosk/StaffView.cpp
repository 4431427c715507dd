// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/StaffView.h"

#include "kiosk/DutchAge.h"
#include "kiosk/RemovableMedia.h"

#include <QCoreApplication>
#include <QLocale>

namespace stapsteen {

namespace {

constexpr int FreeTries = 5;
constexpr int WaitAfterTries = 60; // seconds
constexpr int LongWait = 24; // hours

QString percent(double share)
{
    return QStringLiteral("%1%").arg(int(share * 100)); // rounded down: 100% means all of it
}

} // namespace

StaffView::StaffView(KioskSettings settings, HandoffDesk &handoff, PackUpdater &updater, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_handoff(handoff)
    , m_updater(updater)
{
    connect(&updater, &PackUpdater::changed, this, &StaffView::changed);
    m_waitTimer.setInterval(1000);
    connect(&m_waitTimer, &QTimer::timeout, this, [this] {
        if (--m_waitSeconds <= 0)
            m_waitTimer.stop();
        Q_EMIT pinChanged();
    });
}

void StaffView::setContent(const PackStore::Opened *opened, const Catalogue *catalogue)
{
    m_opened = opened;
    m_catalogue = catalogue;
    QList<CoverageRow> rows;
    if (catalogue) {
        for (const Language &language : catalogue->languages()) {
            QStringList coverage{percent(language.textCoverage), percent(language.reviewedCoverage),
                                 percent(language.clipCoverage),
                                 language.voice.isEmpty() ? QStringLiteral("geen stem")
                                                          : QStringLiteral("stem")};
            if (!language.offered)
                coverage.append(QStringLiteral("niet getoond"));
            rows.append({language.name, coverage.join(QStringLiteral(" · "))});
        }
    }
    m_languages.setRows(rows);
    Q_EMIT changed();
}

void StaffView::report(const Error &problem)
{
    m_reported.append(problem);
    Q_EMIT changed();
}

bool StaffView::unlock(const QString &pin)
{
    if (m_waitSeconds > 0)
        return false;
    if (m_settings.pinMatches(pin)) {
        m_failures = 0;
        m_wrongPin = false;
        Q_EMIT pinChanged();
        return true;
    }
    m_wrongPin = true;
    if (++m_failures % FreeTries == 0) {
        m_waitSeconds = WaitAfterTries;
        m_waitTimer.start();
    }
    Q_EMIT pinChanged();
    return false;
}

void StaffView::forgetFailure()
{
    m_wrongPin = false;
    Q_EMIT pinChanged();
}

QString StaffView::oldestWaiting() const
{
    if (!m_state.oldestWaiting.isValid())
        return {};
    return dutchAge(m_state.oldestWaiting, QDateTime::currentDateTimeUtc());
}

bool StaffView::isWaitingTooLong() const
{
    return m_state.oldestWaiting.isValid()
        && m_state.oldestWaiting.secsTo(QDateTime::currentDateTimeUtc()) > LongWait * 3600;
}

QString StaffView::lastContact() const
{
    if (!m_state.lastContact.isValid())
        return {};
    return QLocale(QLocale::Dutch)
        .toString(m_state.lastContact.toLocalTime(), QStringLiteral("d MMMM HH:mm"));
}

QString StaffView::packName() const
{
    if (!m_opened || !m_opened->pack)
        return QStringLiteral("geen");
    const PackInfo &info = m_opened->pack->info();
    QString from;
    if (m_opened->from == PackStore::Opened::From::Previous)
        from = QStringLiteral(" (de vorige)");
    else if (m_opened->from == PackStore::Opened::From::BuiltIn)
        from = QStringLiteral(" (meegeleverd)");
    return QStringLiteral("%1, versie %2%3").arg(info.id).arg(info.version).arg(from);
}

QStringList StaffView::expiring() const
{
    QStringList sentences;
    if (!m_catalogue)
        return sentences;
    const QDate today = QDate::currentDate();
    const QDate last = lastDayAhead(today);
    const auto dutch = [](const QDate &day) {
        return QLocale(QLocale::Dutch).toString(day, QStringLiteral("d MMMM yyyy"));
    };
    for (const Figure &figure : m_catalogue->figures().runOutBy(last.addDays(1), today)) {
        sentences.append((figure.until < today ? QStringLiteral("%1: verlopen op %2")
                                               : QStringLiteral("%1: geldt tot en met %2"))
                             .arg(figure.source, dutch(figure.until)));
    }
    for (const EndingCard &card : m_catalogue->cardsEndingBy(last)) {
        sentences.append((card.lastDay < today ? QStringLiteral("%1: afgelopen op %2")
                                               : QStringLiteral("%1: loopt tot en met %2"))
                             .arg(card.title, dutch(card.lastDay)));
    }
    return sentences;
}

void StaffView::updateFromStick()
{
    QStringList folders;
    for (const Medium &stick : removableMedia(mountedVolumes()))
        folders.append(stick.path);
    updateFrom(folders);
}

void StaffView::updateFrom(const QStringList &folders)
{
    m_updater.installFrom(folders);
}

QStringList StaffView::problems() const
{
    QStringList sentences;
    if (m_updater.problem())
        sentences.append(m_updater.problem()->sentence);
    for (const Error &problem : m_state.problems + m_reported)
        sentences.append(problem.sentence);
    if (m_opened) {
        for (const Error &problem : m_opened->problems)
            sentences.append(problem.sentence);
    }
    return sentences;
}

void StaffView::refresh()
{
    m_state = m_handoff.state();
    Q_EMIT changed();
}

void StaffView::leave()
{
    QCoreApplication::quit();
}

} // namespace stapsteen
