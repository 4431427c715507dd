// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kiosk/HandoffDesk.h"
#include "kiosk/SlipPrinter.h"

#include "common/Wipe.h"
#include "visit/Visit.h"

#include <QtQml/qqmlregistration.h>

namespace stapsteen {

/// What she gets for a request that was saved: the number that names it, and the code that takes it back.
/// Gone with the visit.
class ReceiptView : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(ReceiptView)
    QML_UNCREATABLE("Made by Kiosk")

    Q_PROPERTY(QString reference READ reference NOTIFY changed)
    Q_PROPERTY(QStringList pictograms READ pictograms NOTIFY changed)
    Q_PROPERTY(QStringList words READ words NOTIFY changed)
    Q_PROPERTY(QString digits READ digits NOTIFY changed)
    Q_PROPERTY(QString qrText READ qrText NOTIFY changed)
    Q_PROPERTY(bool canPrint READ canPrint CONSTANT)
    Q_PROPERTY(Printing printing READ printing NOTIFY printingChanged)

public:
    enum class Printing { NotAsked, Running, Done, Failed };
    Q_ENUM(Printing)

    ReceiptView(Visit &visit, SlipPrinter &printer, QObject *parent = nullptr);
    ~ReceiptView() override;

    /// Shows @p saved. @p heading stands above a printed one; empty: nothing but the code does.
    void show(const SavedRequest &saved, const QString &heading);

    /// Overwrites what it shows.
    void clear();

    /// A copy: what a screen shares cannot be overwritten.
    QString reference() const { return m_saved ? ownCopy(m_saved->reference) : QString(); }

    /// The code: four names of drawings, what they are called in the language of the screens, six digits.
    QStringList pictograms() const;
    QStringList words() const;
    QString digits() const { return m_saved ? m_saved->code.digits() : QString(); }

    /// The same, for a QR code.
    QString qrText() const { return m_saved ? m_saved->code.qrText() : QString(); }

    /// Whether the centre has a printer for it.
    bool canPrint() const { return m_printer.isSet(); }
    Printing printing() const { return m_printing; }
    Q_INVOKABLE void print();

Q_SIGNALS:
    void changed();
    void printingChanged();

private:
    void setPrinting(Printing printing);

    SlipPrinter &m_printer;
    std::optional<SavedRequest> m_saved;
    QString m_heading;
    Printing m_printing = Printing::NotAsked;
};

} // namespace stapsteen
