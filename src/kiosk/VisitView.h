// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "visit/IdleWatch.h"
#include "visit/Visit.h"

#include <QtQml/qqmlregistration.h>

namespace stapsteen {

/// The visit as the screens see it: where she is, in which language, what she saved, and whether
/// the kiosk is asking if she is still there.
class VisitView : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(VisitView)
    QML_UNCREATABLE("Made by Kiosk")

    Q_PROPERTY(Screen screen READ screen NOTIFY placeChanged)
    Q_PROPERTY(QString topicId READ topicId NOTIFY placeChanged)
    Q_PROPERTY(QString cardId READ cardId NOTIFY placeChanged)
    Q_PROPERTY(int firstShown READ firstShown NOTIFY placeChanged)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY placeChanged)
    Q_PROPERTY(QString language READ language NOTIFY languageChanged)
    Q_PROPERTY(int savedCount READ savedCount NOTIFY savedChanged)
    Q_PROPERTY(bool slow READ isSlow WRITE setSlow NOTIFY slowChanged)
    Q_PROPERTY(bool muted READ isMuted WRITE setMuted NOTIFY mutedChanged)
    Q_PROPERTY(double volume READ volume NOTIFY volumeChanged)
    Q_PROPERTY(bool canSofter READ canSofter NOTIFY volumeChanged)
    Q_PROPERTY(bool canLouder READ canLouder NOTIFY volumeChanged)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged)
    Q_PROPERTY(bool covered READ isCovered NOTIFY coveredChanged)

public:
    /// Place::Screen, for QML.
    enum class Screen {
        Attract = int(Place::Screen::Attract),
        Language = int(Place::Screen::Language),
        Home = int(Place::Screen::Home),
        Topic = int(Place::Screen::Topic),
        Card = int(Place::Screen::Card),
        Saved = int(Place::Screen::Saved),
        Search = int(Place::Screen::Search),
        ReachUs = int(Place::Screen::ReachUs),
        Contact = int(Place::Screen::Contact),
        Receipt = int(Place::Screen::Receipt),
        Withdrawal = int(Place::Screen::Withdrawal),
        StaffPin = int(Place::Screen::StaffPin),
        Staff = int(Place::Screen::Staff),
        StaffOutbox = int(Place::Screen::StaffOutbox),
    };
    Q_ENUM(Screen)

    VisitView(Visit &visit, IdleWatch &idle, QObject *parent = nullptr);

    Screen screen() const { return Screen(m_visit.place().screen); }
    QString topicId() const { return m_visit.place().topicId; }
    QString cardId() const { return m_visit.place().cardId; }

    /// The tile that the page begins with which she comes back to.
    int firstShown() const { return m_visit.place().firstShown; }

    /// She turned to the page that begins with tile @p first. It shows already: nobody is told.
    Q_INVOKABLE void turnTo(int first) { m_visit.setFirstShown(first); }
    bool canGoBack() const { return m_visit.canGoBack(); }
    QString language() const { return m_visit.language(); }
    int savedCount() const { return int(m_visit.savedCards().size()); }
    bool isSlow() const { return m_visit.speed() < Visit::DefaultSpeed; }
    void setSlow(bool slow);
    bool isMuted() const { return m_visit.isMuted(); }
    void setMuted(bool muted) { m_visit.setMuted(muted); }
    double volume() const { return m_visit.volume(); }

    /// Until the visit is erased; -1 while nobody is asked whether she is still there.
    int secondsLeft() const { return m_secondsLeft; }

    /// The quiet cover that stands for a moment after a visit was stopped, so that whoever comes
    /// near sees nothing of it.
    bool isCovered() const { return m_covered; }

    Q_INVOKABLE void begin();
    Q_INVOKABLE void chooseLanguage(const QString &tag);
    Q_INVOKABLE void openLanguages();
    Q_INVOKABLE void openHome();
    Q_INVOKABLE void openTopic(const QString &topicId);
    Q_INVOKABLE void openCard(const QString &topicId, const QString &cardId);
    Q_INVOKABLE void openSaved();
    Q_INVOKABLE void openSearch();
    Q_INVOKABLE void openReachUs();
    Q_INVOKABLE void openContact();
    Q_INVOKABLE void openReceipt();
    Q_INVOKABLE void openWithdrawal();
    Q_INVOKABLE void openStaffPin();
    Q_INVOKABLE void openStaff();
    Q_INVOKABLE void openStaffOutbox();
    Q_INVOKABLE void back() { m_visit.back(); }

    /// Whether there is a step left: the softest is not silent, for that is what mute is for.
    bool canSofter() const;
    bool canLouder() const;

    /// One step of the sound. Louder also ends mute: who asks for more wants to hear.
    Q_INVOKABLE void softer();
    Q_INVOKABLE void louder();

    Q_INVOKABLE void toggleSaved(const QString &cardId);

    /// She is still there.
    Q_INVOKABLE void stay();

    /// Covers the screen and erases the visit, in that order.
    Q_INVOKABLE void stop();
    Q_INVOKABLE void uncover();

Q_SIGNALS:
    void placeChanged();
    void languageChanged();
    void savedChanged();
    void slowChanged();
    void mutedChanged();
    void volumeChanged();
    void secondsLeftChanged();
    void coveredChanged();

private:
    void setSecondsLeft(int seconds);
    void setCovered(bool covered);

    Visit &m_visit;
    IdleWatch &m_idle;
    int m_secondsLeft = -1;
    bool m_covered = false;
};

} // namespace stapsteen
