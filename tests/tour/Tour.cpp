// SPDX-License-Identifier: EUPL-1.2
#include "Tour.h"

#include "DemoFolder.h"
#include "FaultVfs.h"
#include "Inspector.h"

#include <QDir>
#include <QQmlExpression>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>

using namespace stapsteen;

namespace {
constexpr int LoaderReady = 1; // QQuickLoader::Ready
}

Tour::Tour(Options options)
    : m_options(std::move(options))
{
    faultvfs::failAt(faultvfs::Fault::Full, INT_MAX); // SQLite goes through what can be full later
}

bool Tour::walk(const QString &language, QSize size)
{
    m_prefix = QStringLiteral("%1x%2/%3").arg(size.width()).arg(size.height()).arg(language);
    m_sheet = {};
    const DemoFolder enrolled;
    if (!open(enrolled.path(), size))
        return false;
    walkVisit(language);
    const QTemporaryDir nobodys;
    if (!open(nobodys.path(), size))
        return false;
    walkNotEnrolled(language);
    close();

    if (!m_options.folder.isEmpty()) {
        const bool upright = size.height() > size.width();
        const QString file =
            QStringLiteral("%1/sheet-%2").arg(m_options.folder, QString(m_prefix).replace(u'/', u'-'));
        if (!m_sheet.save(file + QStringLiteral(".png"), upright ? 8 : 5, upright ? 300 : 560))
            m_faults.append({m_prefix, QStringLiteral("the contact sheet cannot be written")});
    }
    return true;
}

bool Tour::open(const QString &folder, QSize size)
{
    close();
    auto microphone = std::make_unique<HandInput>();
    m_microphone = microphone.get();
    m_kiosk = std::make_unique<Kiosk>(Kiosk::Places{folder, m_options.content},
                                      Machine{.microphone = std::move(microphone)});
    m_kioskWindow = std::make_unique<KioskWindow>(*m_kiosk);
    if (!m_kioskWindow->open(QStringLiteral("%1x%2").arg(size.width()).arg(size.height())))
        return false;
    m_window = m_kioskWindow->window();
    // One greeting at a time, whenever the picture is taken.
    QQmlExpression still(qmlContext(m_window), m_window, QStringLiteral("Theme.motion = 0"));
    still.evaluate();
    if (still.hasError())
        qFatal("%s", qPrintable(still.error().toString()));
    m_kiosk->startDeferred();
    return QTest::qWaitFor([this] {
        const auto screens = m_window->findChild<QQuickItem *>(QStringLiteral("screens"));
        return screens && screens->parentItem()
            && screens->parentItem()->property("status").toInt() == LoaderReady;
    });
}

void Tour::close()
{
    m_kioskWindow.reset();
    m_kiosk.reset();
}

void Tour::walkVisit(const QString &language)
{
    VisitView &visit = *m_kiosk->visit();
    show(QStringLiteral("attract"));
    visit.begin();
    // Dock and words follow the language at once; the picker itself is shown as she finds it.
    show(QStringLiteral("language"));
    visit.chooseLanguage(language);
    show(QStringLiteral("home"));
    visit.openSaved();
    show(QStringLiteral("saved-empty"));
    walkCards();
    visit.openSaved();
    show(QStringLiteral("saved"));
    walkSearch();
    visit.openReachUs();
    show(QStringLiteral("reach-us"));
    walkContact();
    walkWithdrawal();
    visit.openLanguages();
    show(QStringLiteral("language-again"));
    walkIdle();
    walkStaff();
    visit.stop();
    show(QStringLiteral("cover"), Empty::IsMeant);
}

// No municipality: there is nobody to call, and nothing is asked.
void Tour::walkNotEnrolled(const QString &language)
{
    VisitView &visit = *m_kiosk->visit();
    visit.begin();
    visit.chooseLanguage(language);
    visit.openReachUs();
    show(QStringLiteral("reach-us-not-enrolled"));
    walkStaff(QStringLiteral("-not-enrolled"));
}

void Tour::walkCards()
{
    VisitView &visit = *m_kiosk->visit();
    const auto &topics = static_cast<RowModel<TopicRow> *>(m_kiosk->catalogue()->topics())->rows();
    for (const TopicRow &topic : topics) {
        visit.openTopic(topic.topicId);
        show(QStringLiteral("topic-") + topic.topicId);
        const QList<CardRow> cards = static_cast<RowModel<CardRow> *>(m_kiosk->catalogue()->cards())->rows();
        for (const CardRow &card : cards) {
            visit.openCard(topic.topicId, card.cardId);
            m_kiosk->voice()->stop();
            show(QStringLiteral("card-") + card.cardId);
        }
        visit.toggleSaved(cards.first().cardId);
        visit.toggleSaved(cards.last().cardId);
        visit.openHome();
    }
}

void Tour::walkSearch()
{
    m_kiosk->visit()->openSearch();
    show(QStringLiteral("search"));
    SearchView &search = *m_kiosk->search();
    for (int taps = 1; taps <= 2 && !search.letters().isEmpty(); ++taps) {
        search.tap(search.letters().at(search.letters().size() / 2));
        show(QStringLiteral("search-%1").arg(taps));
    }
    const auto groups = static_cast<RowModel<GroupRow> *>(search.groups())->rows();
    for (const GroupRow &group : groups) {
        search.openGroup(group.groupId);
        show(QStringLiteral("search-") + group.groupId);
    }
}

void Tour::walkContact()
{
    VisitView &visit = *m_kiosk->visit();
    ContactForm &form = *m_kiosk->contact();
    form.begin();
    visit.openContact();
    show(QStringLiteral("contact-about"));
    form.next();
    walkVoice();
    form.next();
    show(QStringLiteral("contact-name"));
    form.setName(QStringLiteral("Voorbeeld"));
    form.next();
    show(QStringLiteral("contact-channel"));
    walkAddress();
    for (const char *step :
         {"language", "times", "answerer", "voicemail", "text-message", "code-word", "woman"}) {
        show(QStringLiteral("contact-") + QLatin1String(step));
        form.next();
    }
    walkSummary();
}

// From the channel on: empty, impossible, and last a number that is right.
void Tour::walkAddress()
{
    ContactForm &form = *m_kiosk->contact();
    form.setChannel(ContactForm::Channel::Email);
    form.next();
    show(QStringLiteral("contact-email-empty"));
    form.setAddress(QStringLiteral("voorbeeld@voorbeeld"));
    form.next();
    show(QStringLiteral("contact-email-wrong"));
    std::ignore = form.previous();
    form.setChannel(ContactForm::Channel::Call);
    form.next();
    show(QStringLiteral("contact-phone-empty"));
    form.setAddress(QStringLiteral("061234"));
    form.next();
    show(QStringLiteral("contact-phone-wrong"));
    form.setAddress(QStringLiteral("0612345678"));
    form.next();
}

// With all there can be in it, and then onto a full disk.
void Tour::walkSummary()
{
    ContactForm &form = *m_kiosk->contact();
    form.setPreferWoman(true);
    form.setCodeWord(QStringLiteral("zonnebloem"));
    show(QStringLiteral("contact-summary"));
    speak(12);
    show(QStringLiteral("contact-summary-voice"));
    faultvfs::failAt(faultvfs::Fault::Full, 1, faultvfs::Lasting::FromThenOn);
    form.send();
    faultvfs::stop();
    show(QStringLiteral("contact-summary-failed"));
    form.send();
    settle();
    show(QStringLiteral("receipt"));
}

void Tour::walkVoice()
{
    show(QStringLiteral("contact-voice"));
    m_microphone->setAvailable(false);
    show(QStringLiteral("contact-voice-no-microphone"));
    m_microphone->setAvailable(true);
    m_kiosk->voiceMessage()->record();
    m_microphone->hear(21000);
    // The meter looks a few times a second.
    if (!QTest::qWaitFor([this] { return m_kiosk->voiceMessage()->level() > 0; }))
        m_faults.append({m_prefix, QStringLiteral("the level of her voice does not show")});
    show(QStringLiteral("contact-voice-recording"));
    m_kiosk->voiceMessage()->stop();
    show(QStringLiteral("contact-voice-recorded"));
    m_kiosk->voiceMessage()->discard();
}

void Tour::speak(int seconds)
{
    m_kiosk->voiceMessage()->record();
    m_microphone->hear(1000 * seconds);
    m_kiosk->voiceMessage()->stop();
}

void Tour::walkWithdrawal()
{
    VisitView &visit = *m_kiosk->visit();
    WithdrawalView &withdrawal = *m_kiosk->withdrawal();
    visit.openReachUs();
    visit.openWithdrawal();
    withdrawal.choose(3);
    withdrawal.choose(33);
    show(QStringLiteral("withdrawal-pictograms"));
    withdrawal.choose(12);
    withdrawal.choose(20);
    for (const QChar digit : QStringLiteral("1234"))
        withdrawal.typeDigit(digit);
    show(QStringLiteral("withdrawal-digits"));
    takeBack(QLatin1Char('7'));
    show(QStringLiteral("withdrawal-underway"));
    faultvfs::failAt(faultvfs::Fault::Full, 1, faultvfs::Lasting::FromThenOn);
    takeBack(QLatin1Char('8'));
    faultvfs::stop();
    show(QStringLiteral("withdrawal-failed"));
    for (int tries = 0; tries < WithdrawalGuard::FreeTries; ++tries)
        takeBack(QLatin1Char('7'));
    show(QStringLiteral("withdrawal-waiting"));
}

// With a code that nobody got, of this digit only.
void Tour::takeBack(QChar digit)
{
    WithdrawalView &withdrawal = *m_kiosk->withdrawal();
    withdrawal.begin();
    for (int touched = 0; touched < WithdrawalCode::PictogramLength; ++touched)
        withdrawal.choose(touched);
    for (int typed = 0; typed < WithdrawalCode::DigitLength; ++typed)
        withdrawal.typeDigit(digit);
    withdrawal.takeBack();
}

// As the watch would ask, two minutes later.
void Tour::walkIdle()
{
    const auto watch = m_kiosk->findChild<IdleWatch *>();
    Q_EMIT watch->warning(24);
    look(QStringLiteral("idle"));
    Q_EMIT watch->stayed();
}

void Tour::walkStaff(const QString &suffix)
{
    VisitView &visit = *m_kiosk->visit();
    visit.openStaffPin();
    show(QStringLiteral("staff-pin") + suffix);
    visit.openStaff();
    show(QStringLiteral("staff") + suffix);
    visit.openStaffOutbox();
    show(QStringLiteral("staff-outbox") + suffix);
}

// Bindings, layouts and one frame.
void Tour::settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::processEvents();
        // No event loop runs that would let go of the screen before.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

// The screen, and each further page of it.
void Tour::show(const QString &name, Empty empty)
{
    if (!name.startsWith(m_options.only))
        return;
    look(name, empty);
    for (int page = 2; turnPage(); ++page)
        look(name + QStringLiteral("-page%1").arg(page), empty);
}

bool Tour::turnPage()
{
    const auto pagers = m_window->findChildren<QQuickItem *>(QStringLiteral("pagerNext"));
    for (QQuickItem *next : pagers) {
        if (next->isVisible() && next->isEnabled())
            return QMetaObject::invokeMethod(next, "clicked");
    }
    return false;
}

void Tour::look(const QString &name, Empty empty)
{
    if (!name.startsWith(m_options.only))
        return;
    // Rendering lays out, and a layout may ask for another: words that shrink to fit need two frames.
    QImage picture;
    QStringList faults;
    for (int frame = 0; frame < 3 && (frame == 0 || !faults.isEmpty()); ++frame) {
        settle();
        picture = m_window->grabWindow();
        // The question lies over a screen, which cannot be seen meanwhile.
        const auto idle = m_window->findChild<QQuickItem *>(QStringLiteral("idle"));
        faults = Inspector().faultsIn(idle->isVisible() ? idle : m_window->contentItem());
        if (lacksStop())
            faults.append(QStringLiteral("no way to stop"));
    }
    ++m_screens;
    if (empty == Empty::IsMeant)
        faults.removeAll(Inspector::EmptyScreen);
    for (const QString &fault : faults)
        m_faults.append({m_prefix + u'/' + name, fault});
    if (m_options.folder.isEmpty())
        return;
    const QString folder = m_options.folder + u'/' + m_prefix;
    QDir().mkpath(folder);
    picture.save(folder + u'/' + name + QStringLiteral(".png"));
    m_sheet.add(name, picture);
}

// From the moment she chose a language the dock stands on every screen.
bool Tour::lacksStop() const
{
    using Screen = VisitView::Screen;
    const VisitView &visit = *m_kiosk->visit();
    const QList<Screen> others{Screen::Attract, Screen::StaffPin, Screen::Staff, Screen::StaffOutbox};
    if (visit.language().isEmpty() || others.contains(visit.screen()))
        return false;
    const auto stop = m_window->findChild<QQuickItem *>(QStringLiteral("dock.stop"));
    const QRectF window(QPointF(), m_window->size());
    return !stop || !stop->isVisible() || !window.contains(stop->mapRectToScene(stop->boundingRect()));
}
