// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

namespace stapsteen {

/// What stands on a printed receipt. Nothing of it says what it is for.
struct Slip {
    QStringList pictograms; ///< names in media/pictograms
    QString digits;
    QString qrText;
    QString heading; ///< "Stapsteen · centre" where the centre chose so; else empty
};

/// @p slip as a PDF of 80 by 140 millimetres: what a receipt printer takes, and an office printer too.
QByteArray slipPdf(const Slip &slip);

/// Gives slips to a CUPS printer. The PDF goes through a pipe: Qt's own printing (QPrinter) first writes it
/// to a file, where somebody could find it. What CUPS spools is the centre's to keep in memory or not.
class SlipPrinter : public QObject {
    Q_OBJECT

public:
    /// @p printer is the name of a CUPS queue; empty: there is none.
    explicit SlipPrinter(QString printer, QObject *parent = nullptr);
    ~SlipPrinter() override;

    bool isSet() const { return !m_printer.isEmpty(); }
    bool isPrinting() const { return m_lp.state() != QProcess::NotRunning; }

    /// Ends in finished(). Nothing may be printing.
    void print(const Slip &slip);

Q_SIGNALS:
    void finished(bool accepted); ///< whether CUPS took it within half a minute

private:
    QString m_printer;
    QProcess m_lp;
    QTimer m_patience;
};

} // namespace stapsteen
