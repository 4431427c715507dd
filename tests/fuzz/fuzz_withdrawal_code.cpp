// SPDX-License-Identifier: EUPL-1.2
#include "Fuzz.h"

#include "wire/WithdrawalCode.h"

using namespace stapsteen;

// What a camera read, or a hand typed.
void fuzz(const QByteArray &bytes)
{
    if (const auto code = WithdrawalCode::parse(QString::fromUtf8(bytes))) {
        for (const int pictogram : code->pictograms())
            hold(pictogram >= 0 && pictogram < WithdrawalCode::PictogramCount);
        hold(*WithdrawalCode::parse(code->text()) == *code);
        hold(*WithdrawalCode::parse(code->qrText()) == *code);
        hold(*WithdrawalCode::of(code->pictograms(), code->digits()) == *code);
    }
}
