// SPDX-License-Identifier: EUPL-1.2
#include "kiosk/WithdrawalView.h"

#include "kiosk/CodePictograms.h"

#include "common/Wipe.h"

#include <algorithm>

namespace stapsteen {

namespace {

WithdrawalView::Outcome outcomeOf(HandoffDesk::TakenBack::How how)
{
    switch (how) {
    case HandoffDesk::TakenBack::How::Here:
        return WithdrawalView::Outcome::TakenBack;
    case HandoffDesk::TakenBack::How::Underway:
        return WithdrawalView::Outcome::Underway;
    case HandoffDesk::TakenBack::How::TooOften:
        return WithdrawalView::Outcome::Waiting;
    }
    return WithdrawalView::Outcome::Failed;
}

} // namespace

WithdrawalView::WithdrawalView(Visit &visit, TakeBack takeBack, QObject *parent)
    : QObject(parent)
    , m_takeBack(std::move(takeBack))
{
    connect(&visit, &Visit::cleared, this, &WithdrawalView::begin);
    connect(&visit, &Visit::placeChanged, this, [this, &visit] {
        // Choosing another language on the way, she comes back to where she was.
        const auto screen = visit.place().screen;
        if (screen != Place::Screen::Withdrawal && screen != Place::Screen::Language)
            begin();
    });
    retranslate();
}

WithdrawalView::~WithdrawalView()
{
    clear();
}

void WithdrawalView::retranslate()
{
    QList<CodePictogramRow> rows;
    for (int i = 0; i < WithdrawalCode::PictogramCount; ++i)
        rows.append({codePictograms::name(i), codePictograms::word(i)});
    m_alphabet.setRows(rows);
}

QStringList WithdrawalView::chosen() const
{
    QStringList names;
    for (const int index : m_chosen)
        names.append(codePictograms::name(index));
    return names;
}

void WithdrawalView::begin()
{
    clear();
    Q_EMIT changed();
    setStep(Step::Pictograms);
}

bool WithdrawalView::previous()
{
    if (m_step == Step::Pictograms)
        return false;
    if (m_step == Step::Result)
        clear();
    m_chosen.clear();
    m_shown = false;
    Q_EMIT changed();
    setStep(Step::Pictograms);
    return true;
}

void WithdrawalView::choose(int index)
{
    if (m_step != Step::Pictograms || m_chosen.size() == WithdrawalCode::PictogramLength)
        return;
    m_chosen.append(index);
    Q_EMIT changed();
    if (m_chosen.size() == WithdrawalCode::PictogramLength)
        setStep(Step::Digits);
}

void WithdrawalView::eraseLast()
{
    if (m_chosen.isEmpty())
        return;
    m_chosen.removeLast();
    Q_EMIT changed();
}

void WithdrawalView::typeDigit(const QString &digit)
{
    if (m_digits.size() == WithdrawalCode::DigitLength)
        return;
    m_shown = false;
    QString longer = ownCopy(m_digits, digit);
    wipe(m_digits);
    m_digits.swap(longer);
    Q_EMIT changed();
}

void WithdrawalView::eraseDigit()
{
    m_shown = false;
    QString shorter(m_digits.constData(), std::max<qsizetype>(m_digits.size() - 1, 0));
    wipe(m_digits);
    m_digits.swap(shorter);
    Q_EMIT changed();
}

void WithdrawalView::takeBack()
{
    if (m_chosen.size() != WithdrawalCode::PictogramLength || m_step != Step::Digits)
        return;
    WithdrawalCode::Pictograms pictograms;
    std::ranges::copy(m_chosen, pictograms.begin());
    const auto code = WithdrawalCode::of(pictograms, m_digits);
    if (!code)
        return; // a digit is missing still
    const auto taken = m_takeBack(*code);
    clear();
    if (!taken) {
        m_outcome = Outcome::Failed;
    } else {
        m_outcome = outcomeOf(taken->how);
        m_waitMinutes = int((taken->wait.count() + 59) / 60);
    }
    Q_EMIT changed();
    setStep(Step::Result);
}

bool WithdrawalView::show(const QString &text)
{
    const auto code = WithdrawalCode::parse(text);
    if (!code || m_step != Step::Pictograms)
        return false;
    clear();
    m_chosen = QList<int>(code->pictograms().begin(), code->pictograms().end());
    m_digits = code->digits();
    m_shown = true;
    Q_EMIT changed();
    setStep(Step::Digits);
    return true;
}

void WithdrawalView::clear()
{
    std::ranges::fill(m_chosen, 0);
    m_chosen.clear();
    wipe(m_digits);
    m_shown = false;
    m_outcome = Outcome::NoOutcome;
    m_waitMinutes = 0;
}

void WithdrawalView::setStep(Step step)
{
    if (step == m_step)
        return;
    m_step = step;
    Q_EMIT stepChanged();
}

} // namespace stapsteen
