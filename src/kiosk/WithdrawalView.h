// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "kiosk/HandoffDesk.h"
#include "kiosk/RowModel.h"
#include "kiosk/Rows.h"

#include "common/Wipe.h"
#include "visit/Visit.h"

#include <QtQml/qqmlregistration.h>

#include <functional>

namespace stapsteen {

/// Taking a request back: the code of a receipt, touched and typed, and what became of it. Forgotten when
/// she leaves the screen, but for another language.
class WithdrawalView : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(WithdrawalView)
    QML_UNCREATABLE("Made by Kiosk")

    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    Q_PROPERTY(QAbstractItemModel *alphabet READ alphabet CONSTANT)
    Q_PROPERTY(QStringList chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString digits READ digits NOTIFY changed)
    Q_PROPERTY(int digitCount READ digitCount CONSTANT)
    Q_PROPERTY(bool shown READ isShown NOTIFY changed)
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY stepChanged)
    Q_PROPERTY(int waitMinutes READ waitMinutes NOTIFY stepChanged)

public:
    enum class Step { Pictograms, Digits, Result };
    Q_ENUM(Step)

    enum class Outcome {
        NoOutcome, ///< not tried yet
        TakenBack, ///< here; it had not left
        Underway, ///< the municipality erases it as soon as it is reached
        Waiting, ///< tried too often: in waitMinutes() again
        Failed,
    };
    Q_ENUM(Outcome)

    using TakeBack = std::function<Result<HandoffDesk::TakenBack>(const WithdrawalCode &)>;

    WithdrawalView(Visit &visit, TakeBack takeBack, QObject *parent = nullptr);
    ~WithdrawalView() override;

    Step step() const { return m_step; }

    /// Every pictogram there is.
    QAbstractItemModel *alphabet() { return &m_alphabet; }

    /// Names of the drawings she touched.
    QStringList chosen() const;
    QString digits() const { return ownCopy(m_digits); } ///< what a screen shares cannot be overwritten

    /// How many of them a code has.
    static int digitCount() { return WithdrawalCode::DigitLength; }

    /// Whether the code was shown to the camera, and not changed since.
    bool isShown() const { return m_shown; }

    Outcome outcome() const { return m_outcome; }

    /// Rounded up; 0 when nobody has to wait.
    int waitMinutes() const { return m_waitMinutes; }

    /// From the first pictogram on.
    Q_INVOKABLE void begin();

    /// To the step before; after a result anew from the first. False at the first.
    Q_INVOKABLE bool previous();

    Q_INVOKABLE void choose(int index);
    Q_INVOKABLE void eraseLast();
    Q_INVOKABLE void typeDigit(const QString &digit);
    Q_INVOKABLE void eraseDigit();
    Q_INVOKABLE void takeBack();

    /// Fills in the code that she showed the camera; she still says herself that she takes it back. False
    /// if @p text is no such code.
    bool show(const QString &text);

    /// Names the pictograms anew, after a change of language.
    void retranslate();

Q_SIGNALS:
    void stepChanged();
    void changed();

private:
    void clear();
    void setStep(Step step);

    TakeBack m_takeBack;
    RowModel<CodePictogramRow> m_alphabet;
    Step m_step = Step::Pictograms;
    QList<int> m_chosen;
    QString m_digits;
    bool m_shown = false;
    Outcome m_outcome = Outcome::NoOutcome;
    int m_waitMinutes = 0;
};

} // namespace stapsteen
