// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMetaType>
#include <QStringList>

namespace stapsteen {

/// A language as the picker and the greeting show it.
struct LanguageRow {
    Q_GADGET
    Q_PROPERTY(QString tag MEMBER tag)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString greeting MEMBER greeting)

public:
    QString tag;
    QString name;
    QString greeting;
};

/// A topic as the home screen shows it.
struct TopicRow {
    Q_GADGET
    Q_PROPERTY(QString topicId MEMBER topicId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString pictogram MEMBER pictogram)

public:
    QString topicId;
    QString title;
    QString question;
    QString pictogram;
};

/// A card as a page of cards shows it.
struct CardRow {
    Q_GADGET
    Q_PROPERTY(QString cardId MEMBER cardId)
    Q_PROPERTY(QString topicId MEMBER topicId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString pictogram MEMBER pictogram)
    Q_PROPERTY(bool saved MEMBER saved)

public:
    QString cardId;
    QString topicId;
    QString title;
    QString pictogram;
    bool saved = false;
};

/// A group of cards as the search screen shows it.
struct GroupRow {
    Q_GADGET
    Q_PROPERTY(QString groupId MEMBER groupId)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString pictogram MEMBER pictogram)

public:
    QString groupId;
    QString title;
    QString pictogram;
};

/// One sentence of the open card.
struct LineRow {
    Q_GADGET
    Q_PROPERTY(QString sentence MEMBER sentence)

public:
    QString sentence;
};

/// A pictogram of the withdrawal codes, and what it is called.
struct CodePictogramRow {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString word MEMBER word)

public:
    QString name; ///< of the drawing
    QString word; ///< in the language of the screens
};

/// An envelope in the outbox, as staff see it.
struct OutboxRow {
    Q_GADGET
    Q_PROPERTY(QString age MEMBER age)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(bool setAside MEMBER setAside)

public:
    QString age; ///< "3 dagen"
    QString reason; ///< why it is still here, in a sentence
    bool setAside = false; ///< it will not be sent again by itself
};

/// A USB stick, and which of its files are of use.
struct MediumRow {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool writable MEMBER writable)
    Q_PROPERTY(QStringList receipts MEMBER receipts)
    Q_PROPERTY(QStringList enrolments MEMBER enrolments)

public:
    QString name;
    bool writable = false;
    QStringList receipts;
    QStringList enrolments;
};

/// How far a language is, as staff see it.
struct CoverageRow {
    Q_GADGET
    Q_PROPERTY(QString languageName MEMBER languageName)
    Q_PROPERTY(QString coverage MEMBER coverage)

public:
    QString languageName;
    QString coverage; ///< text, reviewed, recorded, machine voice, in one line
};

} // namespace stapsteen
