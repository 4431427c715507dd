// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLatin1String>

namespace stapsteen::protocol {

// The names and limits both ends must agree on; src/wire/README.md explains them.

inline constexpr QLatin1String KiosksPath("/v1/kiosks");
inline constexpr QLatin1String EnvelopesPath("/v1/envelopes");
inline constexpr QLatin1String NoticePath("/v1/notice");
inline constexpr QLatin1String PacksPath("/v1/packs/"); ///< and a pack's id
inline constexpr QLatin1String PackFilesPath("/v1/pack-files/"); ///< and a PackListing's digest

// Regular expressions of the whole.
inline constexpr QLatin1String TokenForm("[A-Za-z0-9_-]{16,128}"); ///< of an enrolment
inline constexpr QLatin1String PackIdForm("[a-z0-9-]{1,80}");

inline constexpr QLatin1String JoseType("application/jose");
inline constexpr QLatin1String JsonType("application/json");
inline constexpr QLatin1String ProblemType("application/problem+json");

inline constexpr qsizetype MaxEnvelopeBytes = 512 * 1024; ///< the compact JWS, as sent
inline constexpr qsizetype SlowestBytesPerSecond = 4 * 1024; ///< a slower line is as good as none
inline constexpr qsizetype MaxReceiptBytes = 4 * 1024; ///< the compact JWS, as received
inline constexpr qsizetype MaxNoticeBytes = 4 * 1024; ///< the compact JWS, as received
inline constexpr qsizetype MaxEnrolmentBytes = 16 * 1024; ///< the file, and each message of POST /v1/kiosks
inline constexpr qsizetype MaxQrLetters = 4296; ///< what the largest QR code holds (ISO/IEC 18004, 40-L)
inline constexpr qsizetype MaxProblemBytes = 16 * 1024;

} // namespace stapsteen::protocol
