// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "intake/desk/Html.h"
#include "intake/desk/Role.h"

#include <QList>

#include <utility>

namespace stapsteen {

/// What all pages of the desk are put together from.
namespace pages {

/// Who looks, and the token that this browser's forms carry.
struct Viewer {
    QString account;
    Role role = Role::CaseManager;
    QString formToken;
};

/// A whole page for somebody who is logged in: head, menu of their role, @p main.
Html document(const QString &title, const Viewer &viewer, const Html &main);

/// A whole page with a card in its middle: before somebody is logged in.
Html cardDocument(const QString &title, const Html &card);

/// A page that only says something, with the way back to the desk.
Html message(const QString &title, const QString &sentence);

Html heading(const QString &text);
Html paragraph(const Html &text, const QString &style = {});
Html link(const QString &to, const Html &text, const QString &style = {});
Html section(const QString &style, const QString &title, const Html &content);

/// One fact of a <dl>: what it is about, and what holds.
Html fact(const QString &name, const Html &value);
Html facts(const Html &all);

/// Something that went wrong; read out at once.
Html warning(const Html &text);

/// Something that was done.
Html confirmation(const Html &text);

/// A form that posts to @p action, with the viewer's token.
Html postForm(const QString &action, const QString &formToken, const Html &fields, const QString &style = {});

Html hidden(const QString &name, const QString &value);

/// @p style: `main` for what the page is for, else `quiet`.
Html button(const QString &text, const QString &style);

/// What an <input> is, besides its label.
struct Input {
    QString name;
    QString type = QStringLiteral("text");
    QString autocomplete = QStringLiteral("off");
    QString inputMode; ///< see HTML
    QString value;
};

/// A labelled, required input.
Html input(const QString &label, const Input &input);

/// A labelled choice of values and what they are called.
Html select(const QString &label, const QString &name, const QString &chosen,
            const QList<std::pair<QString, QString>> &options);

/// A cell of a table. The label is for narrow windows, where the head of the table is gone.
Html cell(const QString &label, const Html &content, const QString &style = {});

/// A table with these columns, and one without a name for what can be done where @p hasActions.
Html table(const QString &caption, const QStringList &columns, bool hasActions, const Html &rows);

} // namespace pages

} // namespace stapsteen
