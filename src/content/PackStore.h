// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "common/Result.h"
#include "content/Minisign.h"
#include "content/Pack.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace stapsteen {

/// The kiosk's folder of packs: the current one and the one before it.
///
/// A pack is `<version>.pack`; `<version>.verified` beside it holds its signature, the key it was
/// verified with and the file's stamp (size, time, inode). While the stamp fits, the pack opens without
/// reading it through. The rename of the .pack is the one moment an update counts: whatever stops the
/// machine before it, the store opens what it had; after it, the new pack.
class PackStore {
public:
    /// What the kiosk got to work with.
    struct Opened {
        enum class From { Newest, Previous, BuiltIn, Nowhere };

        std::shared_ptr<const Pack> pack; ///< null only when not even the built-in one opens
        QString file;
        From from = From::Nowhere;
        QList<Error> problems; ///< why better ones were passed over, for staff
    };

    /// @p folder need not exist yet.
    explicit PackStore(QString folder);

    /// Verifies @p file against @p signatureFile and @p key, then stages and swaps it in. The pack in use
    /// stays untouched and open; openBest() gives the new one. Installing the current version again is
    /// success and changes nothing.
    /// @p expectedId is the pack this kiosk shows; empty: any, as long as it is the one the folder has.
    /// Takes as long as the pack is large. May run in another thread than openBest().
    /// Errors: those of minisign::verify, Pack::open and inspect(); "signature-missing"; "pack-older";
    /// "pack-other" (another pack's id); "disk-full", "disk-read-only", "store-failed".
    Result<> install(const QString &file, const QString &signatureFile, const minisign::PublicKey &key,
                     const QString &expectedId = {});

    /// The same with the contents of the signature.
    Result<> install(const QString &file, const QByteArray &signature, const minisign::PublicKey &key,
                     const QString &expectedId);

    /// The signature of the newest pack in the folder, to know it by; empty for none.
    QByteArray newestSignature() const;

    /// The newest good pack of the folder, else the previous, else @p builtInFile (which comes with the
    /// program and needs no signature). A built-in one with a higher version goes before older updates.
    Opened openBest(const QString &builtInFile) const;

    /// Reads the newest pack through and verifies its signature again; when that fails, the pack
    /// is not opened any more and may be installed anew. Success when the folder is empty. May run in another
    /// thread than openBest(). Errors: as minisign::verify, "pack-unverified".
    Result<> recheck() const;

private:
    struct Entry;

    Entry entry(int version) const;
    QList<Entry> entries() const; ///< newest first
    Result<std::shared_ptr<const Pack>> openVerified(const Entry &entry) const;
    void dropAllBut(int current, std::optional<int> previous) const;

    QString m_folder;
};

} // namespace stapsteen
