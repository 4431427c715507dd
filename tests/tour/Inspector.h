// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QQuickItem>
#include <QStringList>

/// Looks at a screen as laid out and names what a person would stumble over: text that is cut off,
/// written over other text, outside the window, broken inside a word or too small; targets a finger
/// misses.
class Inspector {
public:
    /// What is said of a screen on which nothing can be read or touched.
    inline static const QString EmptyScreen = QStringLiteral("empty");

    /// Sentences, one for each fault below @p root; empty when all is well.
    QStringList faultsIn(QQuickItem *root);

private:
    struct PlacedText {
        QString text;
        QRectF painted;
    };

    void visit(QQuickItem *item, const QRectF &clip, const QRectF &view);
    void inspectText(QQuickItem *item, const QRectF &clip, const QRectF &view);
    void inspectTarget(QQuickItem *item, const QRectF &clip);
    void inspectOverlaps();

    QRectF m_window;
    QList<PlacedText> m_texts;
    QStringList m_faults;
    int m_targets = 0;
};
