// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kiosk/RowModel.h"
#include "kiosk/Rows.h"
#include "kiosk/VoiceView.h"

#include "content/Catalogue.h"

#include <QTimer>

#include <functional>

namespace stapsteen {

/// The pack as the screens see it: languages, topics, cards and lines, in her language, where she is.
class CatalogueView : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(CatalogueView)
    QML_UNCREATABLE("Made by Kiosk")

    Q_PROPERTY(QAbstractItemModel *languages READ languages CONSTANT)
    Q_PROPERTY(QAbstractItemModel *topics READ topics CONSTANT)
    Q_PROPERTY(QAbstractItemModel *cards READ cards CONSTANT)
    Q_PROPERTY(QAbstractItemModel *saved READ saved CONSTANT)
    Q_PROPERTY(QAbstractItemModel *lines READ lines CONSTANT)
    Q_PROPERTY(int languageCount READ languageCount NOTIFY packChanged)
    Q_PROPERTY(QString greetings READ greetings NOTIFY packChanged)
    Q_PROPERTY(QString languageName READ languageName NOTIFY placeShown)
    Q_PROPERTY(QString topicTitle READ topicTitle NOTIFY placeShown)
    Q_PROPERTY(QString topicQuestion READ topicQuestion NOTIFY placeShown)
    Q_PROPERTY(QString topicPictogram READ topicPictogram NOTIFY placeShown)
    Q_PROPERTY(QString cardTitle READ cardTitle NOTIFY placeShown)
    Q_PROPERTY(QString cardPictogram READ cardPictogram NOTIFY placeShown)
    Q_PROPERTY(QString cardScene READ cardScene NOTIFY placeShown)
    Q_PROPERTY(int cardNumber READ cardNumber NOTIFY placeShown)
    Q_PROPERTY(int cardCount READ cardCount NOTIFY placeShown)
    Q_PROPERTY(QString wholeCardId READ wholeCardId NOTIFY placeShown)
    Q_PROPERTY(bool cardSaved READ isCardSaved NOTIFY savedShown)

public:
    /// The day figures are shown for; a function, so that midnight needs no restart.
    using Today = std::function<QDate()>;

    CatalogueView(Visit &visit, VoiceView &voice, Today today, QObject *parent = nullptr);

    /// Shows another pack; null while there is none.
    void setCatalogue(const Catalogue *catalogue);

    QAbstractItemModel *languages() { return &m_languages; }
    QAbstractItemModel *topics() { return &m_topics; }
    QAbstractItemModel *cards() { return &m_cards; }
    QAbstractItemModel *saved() { return &m_saved; }
    QAbstractItemModel *lines() { return &m_lines; }
    const QList<LanguageRow> &languageRows() const { return m_languages.rows(); }
    int languageCount() const { return int(m_languages.rows().size()); }

    /// The greeting of every language, in one line.
    QString greetings() const;

    /// Of her language, in her language.
    QString languageName() const;
    QString topicTitle() const { return m_topic.title; }
    QString topicQuestion() const { return m_topic.question; }
    QString topicPictogram() const { return m_topic.pictogram; }
    QString cardTitle() const { return m_card ? m_card->title.text : QString(); }
    QString cardPictogram() const { return m_card ? m_card->pictogram : QString(); }

    /// The larger drawing beside the open card's pictogram; empty where it has none.
    QString cardScene() const { return m_card ? m_card->scene : QString(); }

    /// Of the open card among those of its topic, with the parts of a card counted apart, from 0; -1 when
    /// none is open.
    int cardNumber() const { return m_cardNumber; }
    int cardCount() const { return int(m_steps.size()); }

    /// What is saved when she saves the open card: the card itself, or the one it is a part of.
    QString wholeCardId() const;
    bool isCardSaved() const;

    /// The id of the card @p steps further in the open card's topic, empty beyond its ends.
    Q_INVOKABLE QString cardBeside(int steps) const;

    /// The titles of @p count cards of the topic from @p first on, and of all she saved, for the voice.
    Q_INVOKABLE QStringList cardTitles(int first, int count) const;
    Q_INVOKABLE QStringList savedTitles() const;

    /// Says the open card: its title is sentence 0, its lines follow.
    Q_INVOKABLE void sayCard();

    /// Looks whether another day began, and shows the figures and offers of that day. Called every minute: a
    /// timer for midnight would be wrong after the clock was set.
    void followDay();

    /// The language's row, empty for an unknown tag.
    LanguageRow language(const QString &tag) const;

    /// A card as it stands in a list, empty for one the pack no longer has.
    CardRow row(const QString &cardId, const QString &language) const;

Q_SIGNALS:
    void packChanged();
    void placeShown();
    void savedShown();

private:
    void showLanguages();
    void showTexts();
    void showPlace();
    void showSaved();
    void introduce(const Line &line); ///< to the voice, before a screen has it said

    Visit &m_visit;
    VoiceView &m_voice;
    Today m_today;
    const Catalogue *m_catalogue = nullptr;
    RowModel<LanguageRow> m_languages;
    RowModel<TopicRow> m_topics;
    RowModel<CardRow> m_cards; ///< those with a tile
    QStringList m_steps; ///< ids of all, with the parts a card continues in
    RowModel<CardRow> m_saved;
    RowModel<LineRow> m_lines;
    QString m_shownTopicId; ///< whose cards m_cards holds
    TopicRow m_topic;
    std::optional<Card> m_card;
    int m_cardNumber = -1;
    QDate m_shownDay; ///< whose figures the models hold
    QTimer m_dayTimer;
};

} // namespace stapsteen
