// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QQuickItem>
#include <QStringList>

/// Looks at a screen as laid out and names what a person would stumble over: text that is cut off,
/// written over other text, outside the window or its button, broken inside a word or too small; targets
/// a finger misses, or that lie over one another.
class Inspector {
public:
    /// What is said of a screen on which nothing can be read or touched.
    inline static const QString EmptyScreen = QStringLiteral("empty");

    /// Sentences, one for each fault below @p root; empty when all is well.
    QStringList faultsIn(QQuickItem *root);

private:
    struct Placed {
        QString name;
        QRectF where;
    };

    void visit(QQuickItem *item, const QRectF &clip, const QRectF &view);
    void inspectText(QQuickItem *item, const QRectF &clip, const QRectF &view);
    void inspectTarget(QQuickItem *item, const QRectF &clip, const QRectF &view);
    void inspectOverlaps();

    QRectF m_window;
    QList<Placed> m_texts;
    QList<Placed> m_targets;
    QStringList m_faults;
};
