// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/VisitView.h"

#include <algorithm>

namespace stapsteen {

namespace {
constexpr double SlowSpeed = 0.75;
constexpr double VolumeStep = 0.15; // two steps up from what a visit begins with, four down
constexpr double Softest = Visit::DefaultVolume - 4 * VolumeStep;
} // namespace

VisitView::VisitView(Visit &visit, IdleWatch &idle, QObject *parent)
    : QObject(parent)
    , m_visit(visit)
    , m_idle(idle)
{
    connect(&visit, &Visit::placeChanged, this, &VisitView::placeChanged);
    connect(&visit, &Visit::languageChanged, this, &VisitView::languageChanged);
    connect(&visit, &Visit::savedCardsChanged, this, &VisitView::savedChanged);
    connect(&visit, &Visit::speedChanged, this, &VisitView::slowChanged);
    connect(&visit, &Visit::mutedChanged, this, &VisitView::mutedChanged);
    connect(&visit, &Visit::volumeChanged, this, &VisitView::volumeChanged);
    connect(&visit, &Visit::activeChanged, this, [this] {
        if (m_visit.isActive())
            m_idle.start();
        else
            m_idle.stop();
        setSecondsLeft(-1);
    });
    connect(&idle, &IdleWatch::warning, this, &VisitView::setSecondsLeft);
    connect(&idle, &IdleWatch::stayed, this, [this] { setSecondsLeft(-1); });
    connect(&idle, &IdleWatch::expired, this, &VisitView::stop);
}

void VisitView::setSlow(bool slow)
{
    m_visit.setSpeed(slow ? SlowSpeed : Visit::DefaultSpeed);
}

void VisitView::begin()
{
    setCovered(false);
    m_visit.begin();
}

void VisitView::chooseLanguage(const QString &tag)
{
    m_visit.setLanguage(tag);
    if (m_visit.canGoBack())
        m_visit.back();
    else
        m_visit.home();
}

void VisitView::openLanguages()
{
    m_visit.go({Place::Screen::Language, {}, {}});
}

void VisitView::openHome()
{
    m_visit.home();
}

void VisitView::openTopic(const QString &topicId)
{
    m_visit.go({Place::Screen::Topic, topicId, {}});
}

void VisitView::openCard(const QString &topicId, const QString &cardId)
{
    const Place card{Place::Screen::Card, topicId, cardId};
    if (m_visit.place().screen == Place::Screen::Card)
        m_visit.replace(card);
    else
        m_visit.go(card);
}

void VisitView::openSaved()
{
    m_visit.go({Place::Screen::Saved, {}, {}});
}

void VisitView::openSearch()
{
    m_visit.go({Place::Screen::Search, {}, {}});
}

void VisitView::openReachUs()
{
    m_visit.go({Place::Screen::ReachUs, {}, {}});
}

void VisitView::openContact()
{
    m_visit.go({Place::Screen::Contact, {}, {}});
}

void VisitView::openReceipt()
{
    m_visit.replace({Place::Screen::Receipt, {}, {}});
}

void VisitView::openWithdrawal()
{
    m_visit.go({Place::Screen::Withdrawal, {}, {}});
}

void VisitView::openStaffPin()
{
    m_visit.begin();
    m_visit.go({Place::Screen::StaffPin, {}, {}});
}

void VisitView::openStaff()
{
    m_visit.replace({Place::Screen::Staff, {}, {}});
}

void VisitView::openStaffOutbox()
{
    m_visit.go({Place::Screen::StaffOutbox, {}, {}});
}

bool VisitView::canSofter() const
{
    return volume() > Softest + VolumeStep / 2;
}

bool VisitView::canLouder() const
{
    return volume() < 1 - VolumeStep / 2;
}

void VisitView::softer()
{
    m_visit.setVolume(std::max(Softest, volume() - VolumeStep));
}

void VisitView::louder()
{
    m_visit.setMuted(false);
    m_visit.setVolume(volume() + VolumeStep);
}

void VisitView::toggleSaved(const QString &cardId)
{
    if (m_visit.hasSaved(cardId))
        m_visit.removeCard(cardId);
    else
        m_visit.saveCard(cardId);
}

void VisitView::stay()
{
    m_idle.activity();
}

void VisitView::stop()
{
    setCovered(true);
    m_visit.clear();
}

void VisitView::uncover()
{
    setCovered(false);
}

void VisitView::setSecondsLeft(int seconds)
{
    if (seconds == m_secondsLeft)
        return;
    m_secondsLeft = seconds;
    Q_EMIT secondsLeftChanged();
}

void VisitView::setCovered(bool covered)
{
    if (covered == m_covered)
        return;
    m_covered = covered;
    Q_EMIT coveredChanged();
}

} // namespace stapsteen
