// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "content/SourceTree.h"

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace stapsteen {

/// A Dutch word or phrase as an editor writes it down: whole words, whatever the case; `*` stands for any
/// further letters ("werkgever*"), or alone for any words ("mis * niet"). One with a capital is a name and
/// meant just so: "Veilig Thuis" is an organisation, "veilig thuis" is not.
class WordPattern {
public:
    explicit WordPattern(const QString &written);

    const QString &written() const { return m_written; }
    bool isIn(const QString &text) const { return m_pattern.match(text).hasMatch(); }

private:
    QString m_written;
    QRegularExpression m_pattern;
};

/// A word the cards do without.
struct AvoidedWord {
    enum class Why { Jargon, Pushing, Judging, Stereotype };

    WordPattern word;
    Why why = Why::Jargon;
    QString better; ///< what to say instead
};

/// words/dutch.json: how the Dutch of the cards is kept plain and kind.
struct DutchWords {
    QList<AvoidedWord> avoided;
    QStringList longOnes; ///< long words a woman will meet in letters, so the cards use and explain them

    /// Reads the file; empty where it is not there. What is wrong in it goes to @p problems.
    static DutchWords read(const QString &folder, QList<SourceTree::Problem> &problems);
};

/// How one Dutch term must appear in a language.
struct GlossaryTerm {
    WordPattern dutch;
    QStringList as; ///< one of these; stems, since a word inflects
    QStringList first = {}; ///< one of these as well in the first line of a topic that has the term
};

/// words/<tag>.json: the terms of one language.
struct Glossary {
    QList<GlossaryTerm> terms;

    /// Reads the file of @p language; empty where it is not there.
    static Glossary read(const QString &folder, const QString &language,
                         QList<SourceTree::Problem> &problems);

    /// The terms of @p dutch that @p translation does not have in any of their forms. Case, accents and
    /// vowel marks make no difference.
    QList<GlossaryTerm> missing(const QString &dutch, const QString &translation) const;

    /// Whether @p translation has one of @p forms, read in the same way.
    static bool hasAny(const QString &translation, const QStringList &forms);
};

} // namespace stapsteen
